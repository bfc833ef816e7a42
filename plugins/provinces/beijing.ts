import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 北京市. Registrations are checked automatically while registration runs. */
export const beijing = defineProvince({
  prefix: '11',
  slug: 'beijing',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [EXAM_WORK, { title: '北京专业技术人员资格考试收费标准', number: '京发改〔2021〕347号' }],
  defaults: {
    changeRule: 'until_payment', // Example, not policy.
    reviewRoute: 'automatic', // Example, not policy.
    paymentChannels: ['online'], // Example, not policy.
    feeInFen: { objective: 5600, subjective: 6500 }, // 京发改〔2021〕347号
  },
  rules: {},
})
