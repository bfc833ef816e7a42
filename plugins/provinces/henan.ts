import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 河南省. New candidates are reviewed at the counter. */
export const henan = defineProvince({
  prefix: '41',
  slug: 'henan',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [EXAM_WORK],
  defaults: {
    changeRule: 'until_payment', // Example, not policy.
    reviewRoute: 'onsite', // Example, not policy.
    paymentChannels: ['online'], // Example, not policy.
    feeInFen: { objective: 5500, subjective: 7000 }, // Example, not policy.
  },
  rules: {},
})
