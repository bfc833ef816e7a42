import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 甘肃省. */
export const gansu = defineProvince({
  prefix: '62',
  slug: 'gansu',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [EXAM_WORK],
  defaults: {
    changeRule: 'until_payment', // Example, not policy.
    reviewRoute: 'automatic', // Example, not policy.
    paymentChannels: ['online', 'onsite'], // Example, not policy.
    feeInFen: { objective: 6100, subjective: 7000 }, // Example, not policy.
  },
  rules: {},
})
