import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 河北省. */
export const hebei = defineProvince({
  prefix: '13',
  slug: 'hebei',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [EXAM_WORK],
  defaults: {
    changeRule: 'never_after_confirm', // Example, not policy.
    reviewRoute: 'automatic', // Example, not policy.
    paymentChannels: ['online'], // Example, not policy.
    feeInFen: { objective: 6100, subjective: 7000 }, // Example, not policy.
  },
  rules: {},
})
