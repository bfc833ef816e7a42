import type { ReviewRoute } from '../../src/domain/enrollment.ts'
import type { Decision } from '../../src/domain/provincePolicy.ts'
import { rule } from '../../src/domain/provincePolicy.ts'
import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

// Example, not policy.
const clause = {
  zh: '有诚信记录、未签署承诺书、报考免试级别或非居民身份证报考的，缴费前到审核点现场核验',
  en: 'With an integrity record, no signed pledge, an exempt level or another document: review at the counter',
}

/** What the automatic check covers: any other value goes to the counter. */
const COVERED = { integrity: 'clear', pledge: 'signed', isExemptLevel: false, idType: 'RESIDENT_ID' } as const
const READS = Object.keys(COVERED) as (keyof typeof COVERED)[]

const atCounter = rule(READS, (facts): Decision<ReviewRoute> | null => {
  const key = READS.find((one) => facts[one] !== COVERED[one])
  if (!key) return null
  const [used, required] = [`${key}: ${facts[key]}`, `${key}: ${COVERED[key]}`]
  return { value: 'onsite', ruleId: 'shandong-counter', clause, used, required }
})

/** 山东省. Who the automatic check can't cover goes to the counter of the chosen city. */
export const shandong = defineProvince({
  prefix: '37',
  slug: 'shandong',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [EXAM_WORK],
  defaults: {
    changeRule: 'until_payment', // Example, not policy.
    reviewRoute: 'automatic', // Example, not policy.
    paymentChannels: ['online'], // Example, not policy.
    feeInFen: { objective: 6100, subjective: 7000 }, // Example, not policy.
  },
  rules: { reviewRoute: atCounter },
})
