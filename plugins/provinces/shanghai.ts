import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 上海市. A confirmed enrollment waits for its check and is paid in a window of its own. */
export const shanghai = defineProvince({
  prefix: '31',
  slug: 'shanghai',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [EXAM_WORK],
  defaults: {
    changeRule: 'never_after_confirm', // Example, not policy.
    reviewRoute: 'automatic', // Example, not policy.
    paymentChannels: ['online'], // Example, not policy.
    feeInFen: { objective: 4500, subjective: 6500 }, // Example, not policy.
  },
  rules: {},
})
