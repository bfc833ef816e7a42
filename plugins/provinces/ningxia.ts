import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 宁夏回族自治区. */
export const ningxia = defineProvince({
  prefix: '64',
  slug: 'ningxia',
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
