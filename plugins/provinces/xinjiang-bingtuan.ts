import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 新疆生产建设兵团, which registers apart from 新疆; 66 is no code of GB/T 2260 but the platform's own. */
export const xinjiangBingtuan = defineProvince({
  region: '66',
  slug: 'xinjiang-bingtuan',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [EXAM_WORK, { title: '兵团专业技术人员资格考试收费标准', number: '新发改规〔2019〕2号' }],
  defaults: {
    changeRule: 'until_payment', // Example, not policy.
    reviewRoute: 'automatic', // Example, not policy.
    paymentChannels: ['online'], // Example, not policy.
    feeInFen: { objective: 4100, subjective: 6800 }, // 新发改规〔2019〕2号
  },
  rules: {},
})
