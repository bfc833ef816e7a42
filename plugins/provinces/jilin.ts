import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 吉林省. Payment opens only after review. */
export const jilin = defineProvince({
  prefix: '22',
  slug: 'jilin',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [EXAM_WORK],
  defaults: {
    changeRule: 'until_payment', // Example, not policy.
    reviewRoute: 'online', // Example, not policy.
    paymentChannels: ['online'], // Example, not policy.
    feeInFen: { objective: 6800, subjective: 9400 }, // Example, not policy.
  },
  rules: {},
})
