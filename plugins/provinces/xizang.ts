import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 西藏自治区. */
export const xizang = defineProvince({
  prefix: '54',
  slug: 'xizang',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [EXAM_WORK],
  defaults: {
    changeRule: 'until_payment', // Example, not policy.
    reviewRoute: 'online', // Example, not policy.
    paymentChannels: ['online'], // Example, not policy.
    feeInFen: { objective: 6100, subjective: 7000 }, // Example, not policy.
  },
  rules: {},
})
