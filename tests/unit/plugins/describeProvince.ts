import { describe, expect, test } from '@jest/globals'

import { PLEDGE_STATES, REVIEW_ROUTES, VERIFICATION_STATES } from '../../../src/domain/enrollment.ts'
import { PROVINCE_POINTS, askProvince } from '../../../src/domain/province.ts'
import type { ProvincePoint } from '../../../src/domain/province.ts'
import { chooseReviewRoute } from '../../../src/domain/review.ts'
import type { Decision, EnrollmentFacts, ProvincePolicy } from '../../../src/domain/provincePolicy.ts'

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

/** Every mixture of what a rule may look at. */
const EVERY_KIND: readonly EnrollmentFacts[] = PLEDGE_STATES.flatMap((pledge) =>
  VERIFICATION_STATES.flatMap((identity) =>
    VERIFICATION_STATES.flatMap((education) =>
      (['clear', 'recorded'] as const).flatMap((integrity) =>
        [true, false].flatMap((isExemptLevel) =>
          ['RESIDENT_ID', 'PASSPORT_FOREIGN'].map((idType) => ({
            ...PLAIN_FACTS,
            pledge,
            identity,
            education,
            integrity,
            isExemptLevel,
            idType,
          })),
        ),
      ),
    ),
  ),
)

const asked = (policy: ProvincePolicy, point: ProvincePoint, facts: EnrollmentFacts) =>
  askProvince(policy, point, { facts, now: NOW, values: policy.defaults })

/** What every province promises; a province with rules adds tables of its own. */
export function describeProvince(policy: ProvincePolicy): void {
  describe(`the contract of provinces: ${policy.slug}`, () => {
    const points = PROVINCE_POINTS.filter((point) => policy.rules[point])

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

    test('its rules answer the same twice, for every kind of candidate', () => {
      for (const point of points) {
        for (const facts of EVERY_KIND) expect(asked(policy, point, facts)).toEqual(asked(policy, point, facts))
      }
    })

    test('its rules never make the way easier than its values', () => {
      const strictness = REVIEW_ROUTES.indexOf(policy.defaults.reviewRoute)
      const easier = EVERY_KIND.filter((facts) => {
        const decision = askProvince(policy, 'reviewRoute', { facts, now: NOW, values: policy.defaults })
        const { route } = chooseReviewRoute({ ...facts, eligibility: 'met' }, policy.defaults, [decision])
        return REVIEW_ROUTES.indexOf(route) < strictness
      })
      expect(easier).toEqual([])
    })

    test('every decision is explained in both languages and names its province', () => {
      const decisions = points.flatMap((point) => EVERY_KIND.map((facts) => asked(policy, point, facts)))
      for (const decision of decisions.filter((one): one is Decision<'refuse'> => one !== null)) {
        expect(decision.clause.zh).toMatch(/\p{Script=Han}/u)
        expect(decision.clause.en).toMatch(/^[A-Z]/)
        expect(decision.ruleId.startsWith(`${policy.slug}-`)).toBe(true)
        expect(decision.used).not.toBe(decision.required)
      }
    })

    test('each of its rules both speaks and is silent: no rule is dead, none catches everybody', () => {
      for (const point of points) {
        const spoken = EVERY_KIND.filter((facts) => asked(policy, point, facts) !== null).length
        expect(spoken).toBeGreaterThan(0)
        expect(spoken).toBeLessThan(EVERY_KIND.length)
      }
    })

    test('its rules answer within their budget', () => {
      const startedAt = performance.now()
      for (const point of points) EVERY_KIND.forEach((facts) => asked(policy, point, facts))
      expect((performance.now() - startedAt) / EVERY_KIND.length).toBeLessThan(BUDGET_MS)
    })
  })
}
