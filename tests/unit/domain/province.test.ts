import { describe, expect, test } from '@jest/globals'

import { ProvinceFault, acceptsSdk, askProvince } from '../../../src/domain/province.ts'
import type { ProvincePoint } from '../../../src/domain/province.ts'
import type { Decision, EnrollmentFacts, FactName, ProvincePolicy } from '../../../src/domain/provincePolicy.ts'
import { FACT_NAMES } from '../../../src/domain/provincePolicy.ts'

const FACTS: EnrollmentFacts = {
  examCode: 'zaojia-1',
  level: 'full',
  specialty: 'civil',
  subjects: [1, 2],
  isExemptLevel: false,
  pledge: 'signed',
  identity: 'passed',
  education: 'passed',
  integrity: 'clear',
  idType: 'RESIDENT_ID',
}
const NOW = new Date('2026-06-10T08:00:00.000Z')

const POLICY: ProvincePolicy = {
  prefix: '37',
  slug: 'toyland',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [],
  defaults: {
    changeRule: 'until_payment',
    reviewRoute: 'online',
    paymentChannels: ['online'],
    feeInFen: { objective: 1, subjective: 2 },
  },
  rules: {},
}
const QUESTION = { facts: FACTS, now: NOW, values: POLICY.defaults }
/** The toy province with one rule that reads whatever it likes. */
const withRule = (point: ProvincePoint, decide: unknown, reads: readonly FactName[] = FACT_NAMES): ProvincePolicy => ({
  ...POLICY,
  rules: { [point]: { reads, decide } },
})
const because = <T>(value: T): Decision<T> => ({
  value,
  ruleId: 'toyland-1',
  clause: { zh: '条款', en: 'Clause' },
  used: 'level: full',
  required: 'level: exempt',
})

describe('asking a province', () => {
  test('a point without a rule has nothing to say', () => {
    expect(askProvince(POLICY, 'reviewRoute', QUESTION)).toBeNull()
    expect(
      askProvince(
        withRule('beforeConfirm', () => null),
        'beforeConfirm',
        QUESTION,
      ),
    ).toBeNull()
  })

  test('a decision comes back as it was given, frozen', () => {
    const decision = askProvince(
      withRule('beforeConfirm', () => because('refuse')),
      'beforeConfirm',
      QUESTION,
    )
    expect(decision).toEqual(because('refuse'))
    expect(Object.isFrozen(decision)).toBe(true)
  })

  test.each([
    [
      'writes a fact',
      (facts: { level: string }) => {
        facts.level = 'other'
        return null
      },
    ],
    [
      'writes inside a list',
      (facts: { subjects: number[] }) => {
        facts.subjects.push(3)
        return null
      },
    ],
    [
      'writes a value',
      (_facts: unknown, _now: Date, values: { reviewRoute: string }) => {
        values.reviewRoute = 'automatic'
        return null
      },
    ],
    [
      'throws',
      () => {
        throw new TypeError('secret 110101199003070011')
      },
    ],
    ['answers a promise', () => Promise.resolve(null)],
    ['answers true', () => true],
    ['answers an unknown route', () => because('by_post')],
    ['gives no clause', () => ({ ...because('onsite'), clause: undefined })],
    ['gives a clause in one language', () => ({ ...because('onsite'), clause: { zh: '条款', en: '' } })],
    ['does not say what it used', () => ({ ...because('onsite'), used: ' ' })],
  ])('a rule that %s fails the command, by name and without the facts', (_what, reviewRoute) => {
    const ask = () => askProvince(withRule('reviewRoute', reviewRoute), 'reviewRoute', QUESTION)
    expect(ask).toThrow(ProvinceFault)
    expect(ask).toThrow(/^Province 37 \(toyland 2026\.1\), rule reviewRoute: [a-z ]+\.$/)
    expect(FACTS.subjects).toEqual([1, 2])
    expect(POLICY.defaults.reviewRoute).toBe('online')
  })

  test('a rule is handed the facts that it names and no other', () => {
    const seen: unknown[] = []
    const look = (facts: EnrollmentFacts) => {
      seen.push({ ...facts }, Object.keys(facts), facts.level)
      return null
    }
    askProvince(withRule('reviewRoute', look, ['level', 'subjects']), 'reviewRoute', QUESTION)
    expect(seen).toEqual([{ level: 'full', subjects: [1, 2] }, ['level', 'subjects'], 'full'])
  })

  test('a rule that reads a fact it does not name fails the command, and the fault says which', () => {
    const route = ({ pledge }: EnrollmentFacts) => (pledge === 'signed' ? null : because('onsite'))
    const ask = () => askProvince(withRule('reviewRoute', route, ['level']), 'reviewRoute', QUESTION)
    expect(ask).toThrow(ProvinceFault)
    expect(ask).toThrow(expect.objectContaining({ cause: new Error('The rule reads pledge, which it does not name.') }))
  })

  test('the names of the facts are all there are', () => {
    expect([...FACT_NAMES].sort()).toEqual(Object.keys(FACTS).sort())
  })

  test('the instant is a copy', () => {
    const reviewRoute = (_facts: unknown, now: Date) => {
      now.setFullYear(1999)
      return null
    }
    askProvince(withRule('reviewRoute', reviewRoute), 'reviewRoute', QUESTION)
    expect(NOW.toISOString()).toBe('2026-06-10T08:00:00.000Z')
  })
})

describe('the SDK range', () => {
  test.each([
    ['^1.0.0', '1.0.0', true],
    ['^1.0.0', '1.4.2', true],
    ['^1.2.0', '1.1.9', false],
    ['^1.2.3', '1.2.2', false],
    ['^1.0.0', '2.0.0', false],
    ['^2.0.0', '1.9.9', false],
    ['^0.1.0', '0.1.0', false],
    ['1.0.0', '1.0.0', false],
    ['>=1.0.0', '1.0.0', false],
    ['', '1.0.0', false],
  ])('%s and %s: %s', (range, version, isAccepted) => {
    expect(acceptsSdk(range, version)).toBe(isAccepted)
  })
})
