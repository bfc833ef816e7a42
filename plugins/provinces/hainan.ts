import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 海南省. Online money goes straight into the provincial non-tax system. */
export const hainan = defineProvince({
  prefix: '46',
  slug: 'hainan',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [EXAM_WORK],
  defaults: {
    changeRule: 'never_after_confirm', // Example, not policy.
    reviewRoute: 'automatic', // Example, not policy.
    paymentChannels: ['online'], // Example, not policy.
    feeInFen: { objective: 6500, subjective: 6500 }, // Example, not policy.
  },
  rules: {},
})
