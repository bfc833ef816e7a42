import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

/** 新疆生产建设兵团, which registers apart from 新疆; 66 is no code of GB/T 2260 but the platform's own. */
export const xinjiangBingtuan = defineProvince({
  prefix: '66',
  slug: 'xinjiang-bingtuan',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [
    EXAM_WORK,
    { title: '国家专业技术人员资格考试考务费标准', number: '财税〔2015〕68号' },
    { title: '国家专业技术人员资格考试考务费标准', number: '建计〔2016〕82号' },
    { title: '兵团专业技术人员资格考试收费标准', number: '新发改规〔2019〕2号' },
  ],
  defaults: {
    changeRule: 'until_review', // Example, not policy.
    reviewRoute: 'automatic', // Example, not policy.
    paymentChannels: ['online'], // Example, not policy.
    feeInFen: { objective: 4100, subjective: 6800 }, // 财税〔2015〕68号、建计〔2016〕82号、新发改规〔2019〕2号
  },
  rules: {},
})
