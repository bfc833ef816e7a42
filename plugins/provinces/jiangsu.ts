import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 江苏省. A confirmation may be taken back up to payment; certificates that no source knows are uploaded. */
export const jiangsu = defineProvince({
  prefix: '32',
  slug: 'jiangsu',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [
    EXAM_WORK,
    { title: '江苏专业技术人员资格考试收费标准', number: '苏价费〔2007〕267号' },
    { title: '江苏专业技术人员资格考试收费标准', number: '苏财综〔2007〕64号' },
  ],
  defaults: {
    changeRule: 'until_payment', // Example, not policy.
    reviewRoute: 'automatic', // Example, not policy.
    paymentChannels: ['online'], // Example, not policy.
    feeInFen: { objective: 5600, subjective: 7500 }, // 苏价费〔2007〕267号、苏财综〔2007〕64号
  },
  rules: {},
})
