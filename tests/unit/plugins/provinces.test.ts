import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { defineProvince } from '../../../plugins/provinces/define.ts'
import { guangdong } from '../../../plugins/provinces/guangdong.ts'
import { PROVINCES } from '../../../plugins/provinces/index.ts'
import { shandong } from '../../../plugins/provinces/shandong.ts'
import { CHANGE_RULES, REVIEW_ROUTES } from '../../../src/domain/enrollment.ts'
import type { ReviewRoute } from '../../../src/domain/enrollment.ts'
import { askProvince } from '../../../src/domain/province.ts'
import type { EnrollmentFacts, ProvincePolicy, ProvinceRule } from '../../../src/domain/provincePolicy.ts'
import { rule } from '../../../src/domain/provincePolicy.ts'
import { PLAIN_FACTS, describeProvince, findFault, findIdle, mixtures } from './describeProvince.ts'

const FOLDER = path.resolve('plugins/provinces')

describe('the thirty-two provinces', () => {
  test('are the divisions of GB/T 2260 that register, and 新疆兵团', () => {
    // 31 prefixes of GB/T 2260 without Taiwan, Hong Kong and Macao, then the platform's own 66.
    const prefixes = '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 66'
    expect(PROVINCES.map(({ prefix }) => prefix).sort()).toEqual(prefixes.split(' '))
    expect(new Set(PROVINCES.map(({ slug }) => slug)).size).toBe(32)
  })

  test('are a file each, under forty lines, with a mark on every value that no regulation gives', () => {
    const files = readdirSync(FOLDER).filter((name) => !['index.ts', 'define.ts', 'basis.ts'].includes(name))
    expect(files.sort()).toEqual(PROVINCES.map(({ slug }) => `${slug}.ts`).sort())
    for (const file of files) {
      const lines = readFileSync(path.join(FOLDER, file), 'utf8').split('\n')
      expect(lines.length).toBeLessThan(40)
      const values = lines.filter((line) => /^ {4}(changeRule|reviewRoute|paymentChannels|feeInFen):/.test(line))
      expect(values).toHaveLength(4)
      for (const value of values) expect(value).toMatch(/\/\/ (Example, not policy\.|\S+〔\d{4}〕\d+号)/)
    }
  })

  test('use together every change rule, review route and way to pay that the values offer', () => {
    const defaults = PROVINCES.map((policy) => policy.defaults)
    expect(new Set(defaults.map(({ changeRule }) => changeRule))).toEqual(new Set(CHANGE_RULES))
    expect(new Set(defaults.map(({ reviewRoute }) => reviewRoute))).toEqual(new Set(REVIEW_ROUTES))
    expect(new Set(defaults.flatMap(({ paymentChannels }) => paymentChannels))).toEqual(new Set(['online', 'onsite']))
  })
})

describe('the contract tries what a rule says it reads', () => {
  const toy = (reviewRoute: ProvinceRule<ReviewRoute>): ProvincePolicy => ({ ...guangdong, rules: { reviewRoute } })
  const online = {
    value: 'online',
    ruleId: 'toy-1',
    clause: { zh: '条款', en: 'Clause' },
    used: 'a',
    required: 'b',
  } as const

  test('each value of those facts in every mixture, and nothing else', () => {
    // 5 states of a pledge × 2 of integrity
    const kinds = mixtures(['pledge', 'integrity'])
    expect(kinds).toHaveLength(10)
    expect(new Set(kinds.map(({ pledge }) => pledge)).size).toBe(5)
    expect(new Set(kinds.map(({ education }) => education))).toEqual(new Set(['passed']))
  })

  test('the values that an author adds for an open fact too', () => {
    expect(mixtures(['level'], { level: ['04'] }).map(({ level }) => level)).toEqual(['full', 'other', '04'])
  })

  test('a fact that is read in one branch alone, and not named, is found', () => {
    const decide = (facts: EnrollmentFacts) =>
      facts.pledge === 'withdrawn' && facts.education !== 'passed' ? online : null
    const found = findFault(toy({ reads: ['pledge'], decide }), 'reviewRoute', mixtures(['pledge']))
    expect(found).toEqual(new Error('The rule reads education, which it does not name.'))
  })

  test('a fact that is named and changes nothing is found', () => {
    const idle = rule(['pledge', 'idType'], ({ pledge }) => (pledge === 'declined' ? online : null))
    expect(findIdle(toy(idle), 'reviewRoute', mixtures(idle.reads))).toEqual(['idType'])
  })
})

PROVINCES.forEach((policy) => describeProvince(policy))

const routeIn = (policy: ProvincePolicy, change: Partial<EnrollmentFacts>) =>
  askProvince(policy, 'reviewRoute', {
    facts: { ...PLAIN_FACTS, ...change },
    now: new Date('2026-06-10T08:00:00.000Z'),
    values: policy.defaults,
  })

describe('广东: four groups are checked by staff', () => {
  test.each([
    ['a signed pledge at a full level', {}, null],
    ['a declined pledge', { pledge: 'declined' }, 'online'],
    ['a withdrawn pledge', { pledge: 'withdrawn' }, 'online'],
    ['a pledge that does not apply', { pledge: 'not_applicable' }, 'online'],
    ['an exempt level', { isExemptLevel: true }, 'online'],
  ] as const)('%s', (_what, change, route) => {
    expect(routeIn(guangdong, change)?.value ?? null).toBe(route)
  })
})

describe('山东: who is not covered goes to the counter', () => {
  test.each([
    ['nothing unusual', {}, null],
    ['an integrity record', { integrity: 'recorded' }, 'integrity: recorded'],
    ['a declined pledge', { pledge: 'declined' }, 'pledge: declined'],
    ['an exempt level', { isExemptLevel: true }, 'isExemptLevel: true'],
    ['a foreign passport', { idType: 'PASSPORT_FOREIGN' }, 'idType: PASSPORT_FOREIGN'],
  ] as const)('%s', (_what, change, used) => {
    const decision = routeIn(shandong, change)
    expect(decision?.used ?? null).toBe(used)
    expect(decision?.value ?? 'onsite').toBe('onsite')
  })
})

describe('defineProvince', () => {
  const good: ProvincePolicy = { ...guangdong, defaults: { ...guangdong.defaults } }
  const fees = (objective: number) => ({ ...good.defaults, feeInFen: { objective, subjective: 0 } })

  test('takes a good policy and freezes it', () => {
    expect(Object.isFrozen(defineProvince({ ...good }))).toBe(true)
  })

  test.each([
    ['an SDK that is newer', { sdk: '^1.1.0' }, /sdk: does not accept the SDK 1\.0\.0/],
    ['an SDK that is not a range', { sdk: '*' }, /sdk/],
    ['a province that does not register', { prefix: '71' }, /prefix/],
    ['a province with a whole code', { prefix: '440000' }, /prefix/],
    ['a slug in capitals', { slug: 'Guangdong' }, /slug/],
    ['a key that nobody reads', { windows: [] }, /windows/],
    ['a rule at a point that does not exist', { rules: { feeQuote: rule(['level'], () => null) } }, /feeQuote/],
    ['a rule that is no rule', { rules: { reviewRoute: () => null } }, /reviewRoute/],
    ['a rule that decides nothing', { rules: { reviewRoute: { reads: ['level'], decide: 'online' } } }, /decide/],
    ['a rule that reads nothing', { rules: { reviewRoute: rule([], () => null) } }, /reads/],
    ['a rule that reads what is no fact', { rules: { reviewRoute: { reads: ['name'], decide: () => null } } }, /reads/],
    ['a fee below zero', { defaults: fees(-1) }, /objective/],
    ['a fee in yuan and jiao', { defaults: fees(56.5) }, /objective/],
    ['no way to pay', { defaults: { ...good.defaults, paymentChannels: [] } }, /paymentChannels/],
  ])('refuses %s', (_what, change, sentence) => {
    expect(() => defineProvince({ ...good, ...change } as ProvincePolicy)).toThrow(sentence)
  })
})
