import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 新疆维吾尔自治区. */
export const xinjiang = defineProvince({
  prefix: '65',
  slug: 'xinjiang',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [EXAM_WORK],
  defaults: {
    changeRule: 'until_payment', // Example, not policy.
    reviewRoute: 'automatic', // Example, not policy.
    paymentChannels: ['online'], // Example, not policy.
    feeInFen: { objective: 4100, subjective: 6800 }, // Example, not policy.
  },
  rules: {},
})
