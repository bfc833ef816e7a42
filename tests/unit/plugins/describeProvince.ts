import { describe, expect, test } from '@jest/globals'

import { ID_TYPES } from '../../../src/domain/codes/idTypes.ts'
import { PLEDGE_STATES, REVIEW_ROUTES, VERIFICATION_STATES } from '../../../src/domain/enrollment.ts'
import { PROVINCE_POINTS, askProvince } from '../../../src/domain/province.ts'
import type { ProvincePoint } from '../../../src/domain/province.ts'
import { chooseReviewRoute } from '../../../src/domain/review.ts'
import type { Decision, EnrollmentFacts, FactName, ProvincePolicy } from '../../../src/domain/provincePolicy.ts'

const NOW = new Date('2026-06-10T08:00:00.000Z')
const BUDGET_MS = 5

/** A candidate of whom nothing is unusual; what a test is about comes on top. */
export const PLAIN_FACTS: EnrollmentFacts = {
  examCode: 'zaojia-1',
  level: 'full',
  specialty: 'civil',
  subjects: [1, 2, 3, 4],
  isExemptLevel: false,
  pledge: 'signed',
  identity: 'passed',
  education: 'passed',
  integrity: 'clear',
  idType: 'RESIDENT_ID',
}

/** What each fact may be; of the open ones a common value and another. An author adds those that a rule tells apart. */
const VALUES: { readonly [F in FactName]: readonly EnrollmentFacts[F][] } = {
  examCode: ['zaojia-1', 'jianzao-2'],
  level: ['full', 'other'],
  specialty: ['civil', 'other'],
  subjects: [[1, 2, 3, 4], [1]],
  isExemptLevel: [true, false],
  pledge: PLEDGE_STATES,
  identity: VERIFICATION_STATES,
  education: VERIFICATION_STATES,
  integrity: ['clear', 'recorded'],
  idType: ID_TYPES.map(({ code }) => code),
}

/** Values of open facts (codes, subjects) that a province's own rules tell apart. */
export type Further = { readonly [F in FactName]?: readonly EnrollmentFacts[F][] }

const variants = (name: FactName, further: Further): readonly unknown[] => [...VALUES[name], ...(further[name] ?? [])]

/** Every mixture of the facts that a rule says it reads; the others are plain. */
export function mixtures(reads: readonly FactName[], further: Further = {}): readonly EnrollmentFacts[] {
  return reads.reduce<readonly EnrollmentFacts[]>(
    (before, name) => before.flatMap((facts) => variants(name, further).map((value) => ({ ...facts, [name]: value }))),
    [PLAIN_FACTS],
  )
}

const asked = (policy: ProvincePolicy, point: ProvincePoint, facts: EnrollmentFacts) =>
  askProvince(policy, point, { facts, now: NOW, values: policy.defaults })

/** What a rule did that it may not (read a fact that it does not name, say), of the first kind where it did; or null. */
export function findFault(policy: ProvincePolicy, point: ProvincePoint, kinds: readonly EnrollmentFacts[]): unknown {
  for (const facts of kinds) {
    try {
      asked(policy, point, facts)
    } catch (fault) {
      return (fault as Error).cause ?? fault
    }
  }
  return null
}

/** The facts that a rule names and that never change its answer. */
export function findIdle(policy: ProvincePolicy, point: ProvincePoint, kinds: readonly EnrollmentFacts[]): FactName[] {
  const reads = policy.rules[point]?.reads ?? []
  return reads.filter((name) => {
    const answers = new Map<string, string>()
    return kinds.every((facts) => {
      const rest = JSON.stringify({ ...facts, [name]: null })
      const answer = JSON.stringify(asked(policy, point, facts))
      const before = answers.get(rest) ?? answer
      answers.set(rest, before)
      return before === answer
    })
  })
}

/** What every province promises, tried on what its rules say they read; a province with rules adds tables of its own. */
export function describeProvince(policy: ProvincePolicy, further: Further = {}): void {
  describe(`the contract of provinces: ${policy.slug}`, () => {
    const points = PROVINCE_POINTS.filter((point) => policy.rules[point])
    const kindsOf = (point: ProvincePoint) => mixtures(policy.rules[point]?.reads ?? [], further)

    test('its fees are whole, non-negative fen and it has a way to pay', () => {
      const { feeInFen, paymentChannels } = policy.defaults
      for (const fen of Object.values(feeInFen)) {
        expect(Number.isSafeInteger(fen)).toBe(true)
        expect(fen).toBeGreaterThanOrEqual(0)
        expect(fen).toBeLessThan(100_000)
      }
      expect(paymentChannels.length).toBeGreaterThan(0)
      expect(new Set(paymentChannels).size).toBe(paymentChannels.length)
    })

    test('it is frozen and says on which law it stands', () => {
      expect([policy, policy.defaults, policy.defaults.feeInFen, policy.rules].every(Object.isFrozen)).toBe(true)
      expect(policy.legalBasis.length).toBeGreaterThan(0)
    })

    test('its rules read nothing that they do not name', () => {
      for (const point of points) expect(findFault(policy, point, kindsOf(point))).toBeNull()
    })

    test('its rules name nothing that changes no answer', () => {
      for (const point of points) expect(findIdle(policy, point, kindsOf(point))).toEqual([])
    })

    test('its rules answer the same twice, for every kind of candidate', () => {
      for (const point of points) {
        for (const facts of kindsOf(point)) expect(asked(policy, point, facts)).toEqual(asked(policy, point, facts))
      }
    })

    test('its rules never make the way easier than its values', () => {
      const strictness = REVIEW_ROUTES.indexOf(policy.defaults.reviewRoute)
      const easier = kindsOf('reviewRoute').filter((facts) => {
        const decision = askProvince(policy, 'reviewRoute', { facts, now: NOW, values: policy.defaults })
        const { route } = chooseReviewRoute({ ...facts, eligibility: 'met' }, policy.defaults, [decision])
        return REVIEW_ROUTES.indexOf(route) < strictness
      })
      expect(easier).toEqual([])
    })

    test('every decision is explained in both languages and names its province', () => {
      const decisions = points.flatMap((point) => kindsOf(point).map((facts) => asked(policy, point, facts)))
      for (const decision of decisions.filter((one): one is Decision<'refuse'> => one !== null)) {
        expect(decision.clause.zh).toMatch(/\p{Script=Han}/u)
        expect(decision.clause.en).toMatch(/^[A-Z]/)
        expect(decision.ruleId.startsWith(`${policy.slug}-`)).toBe(true)
        expect(decision.used).not.toBe(decision.required)
      }
    })

    test('each of its rules both speaks and is silent: no rule is dead, none catches everybody', () => {
      for (const point of points) {
        const kinds = kindsOf(point)
        const spoken = kinds.filter((facts) => asked(policy, point, facts) !== null).length
        expect(spoken).toBeGreaterThan(0)
        expect(spoken).toBeLessThan(kinds.length)
      }
    })

    test('its rules answer within their budget', () => {
      for (const point of points) {
        const kinds = kindsOf(point)
        const startedAt = performance.now()
        kinds.forEach((facts) => asked(policy, point, facts))
        expect((performance.now() - startedAt) / kinds.length).toBeLessThan(BUDGET_MS)
      }
    })
  })
}
