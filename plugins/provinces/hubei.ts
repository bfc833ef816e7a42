import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 湖北省. */
export const hubei = defineProvince({
  prefix: '42',
  slug: 'hubei',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [
    EXAM_WORK,
    { title: '湖北专业技术人员资格考试收费标准', number: '鄂发改价调〔2022〕332号' },
    { title: '湖北专业技术人员资格考试收费标准', number: '鄂人社函〔2016〕238号' },
  ],
  defaults: {
    changeRule: 'until_review', // Example, not policy.
    reviewRoute: 'automatic', // Example, not policy.
    paymentChannels: ['online'], // Example, not policy.
    feeInFen: { objective: 6100, subjective: 7000 }, // 鄂发改价调〔2022〕332号、鄂人社函〔2016〕238号
  },
  rules: {},
})
