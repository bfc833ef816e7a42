import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 陕西省. After payment nothing changes but at the exam office in person. */
export const shaanxi = defineProvince({
  prefix: '61',
  slug: 'shaanxi',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [EXAM_WORK, { title: '陕西专业技术人员资格考试收费标准', number: '陕人社函〔2018〕493号' }],
  defaults: {
    changeRule: 'never_after_confirm', // Example, not policy.
    reviewRoute: 'automatic', // Example, not policy.
    paymentChannels: ['online'], // Example, not policy.
    feeInFen: { objective: 4100, subjective: 5000 }, // 陕人社函〔2018〕493号
  },
  rules: {},
})
