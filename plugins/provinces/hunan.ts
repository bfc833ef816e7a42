import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 湖南省. The candidate may change the enrollment until it is checked. */
export const hunan = defineProvince({
  prefix: '43',
  slug: 'hunan',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [EXAM_WORK, { title: '湖南专业技术人员资格考试收费标准', number: '湘发改价费规〔2023〕512号' }],
  defaults: {
    changeRule: 'until_review', // Example, not policy.
    reviewRoute: 'online', // Example, not policy.
    paymentChannels: ['online'], // Example, not policy.
    feeInFen: { objective: 6100, subjective: 7000 }, // 湘发改价费规〔2023〕512号
  },
  rules: {},
})
