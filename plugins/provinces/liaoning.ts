import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 辽宁省. */
export const liaoning = defineProvince({
  prefix: '21',
  slug: 'liaoning',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [EXAM_WORK],
  defaults: {
    changeRule: 'never_after_confirm', // Example, not policy.
    reviewRoute: 'automatic', // Example, not policy.
    paymentChannels: ['online', 'onsite'], // Example, not policy.
    feeInFen: { objective: 6100, subjective: 7000 }, // Example, not policy.
  },
  rules: {},
})
