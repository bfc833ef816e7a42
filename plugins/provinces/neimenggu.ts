import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 内蒙古自治区. */
export const neimenggu = defineProvince({
  prefix: '15',
  slug: 'neimenggu',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [EXAM_WORK],
  defaults: {
    changeRule: 'until_review', // Example, not policy.
    reviewRoute: 'automatic', // Example, not policy.
    paymentChannels: ['online'], // Example, not policy.
    feeInFen: { objective: 6100, subjective: 7000 }, // Example, not policy.
  },
  rules: {},
})
