import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 浙江省. */
export const zhejiang = defineProvince({
  prefix: '33',
  slug: 'zhejiang',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [EXAM_WORK, { title: '浙江专业技术人员资格考试收费标准', number: '浙价费〔2016〕71号' }],
  defaults: {
    changeRule: 'until_review', // Example, not policy.
    reviewRoute: 'online', // Example, not policy.
    paymentChannels: ['online'], // Example, not policy.
    feeInFen: { objective: 6000, subjective: 7000 }, // 浙价费〔2016〕71号
  },
  rules: {},
})
