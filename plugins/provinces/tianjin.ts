import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 天津市. */
export const tianjin = defineProvince({
  prefix: '12',
  slug: 'tianjin',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [
    EXAM_WORK,
    { title: '天津专业技术人员资格考试收费标准', number: '津发改价费〔2016〕660号' },
    { title: '天津专业技术人员资格考试收费标准', number: '津财综〔2021〕23号' },
  ],
  defaults: {
    changeRule: 'until_review', // Example, not policy.
    reviewRoute: 'automatic', // Example, not policy.
    paymentChannels: ['online'], // Example, not policy.
    feeInFen: { objective: 5600, subjective: 6500 }, // 津发改价费〔2016〕660号、津财综〔2021〕23号
  },
  rules: {},
})
