import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 山西省. */
export const shanxi = defineProvince({
  prefix: '14',
  slug: 'shanxi',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [EXAM_WORK, { title: '山西专业技术人员资格考试收费标准', number: '晋发改价格发〔2020〕563号' }],
  defaults: {
    changeRule: 'until_payment', // Example, not policy.
    reviewRoute: 'online', // Example, not policy.
    paymentChannels: ['online'], // Example, not policy.
    feeInFen: { objective: 6100, subjective: 8000 }, // 晋发改价格发〔2020〕563号
  },
  rules: {},
})
