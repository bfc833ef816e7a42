import type { ReviewRoute } from '../../src/domain/enrollment.ts'
import type { Decision } from '../../src/domain/provincePolicy.ts'
import { rule } from '../../src/domain/provincePolicy.ts'
import { EXAM_WORK } from './basis.ts'
import { defineProvince } from './define.ts'

// Example, not policy.
const clause = {
  zh: '未签署或撤回承诺书、不适用告知承诺制以及报考免试级别的，缴费前经线上人工核验',
  en: 'Without a signed pledge, or at an exempt level: checked online by staff before payment',
}

const byStaff = rule(['pledge', 'isExemptLevel'], ({ pledge, isExemptLevel }): Decision<ReviewRoute> | null => {
  if (pledge === 'signed' && !isExemptLevel) return null
  const used = `pledge: ${pledge}, isExemptLevel: ${isExemptLevel}`
  const required = 'pledge: signed, isExemptLevel: false'
  return { value: 'online', ruleId: 'guangdong-four-groups', clause, used, required }
})

/** 广东省. Four groups are checked online by staff before they pay. */
export const guangdong = defineProvince({
  prefix: '44',
  slug: 'guangdong',
  version: '2026.1',
  sdk: '^1.0.0',
  legalBasis: [EXAM_WORK],
  defaults: {
    changeRule: 'until_payment', // Example, not policy.
    reviewRoute: 'automatic', // Example, not policy.
    paymentChannels: ['online'], // Example, not policy.
    feeInFen: { objective: 6100, subjective: 7500 }, // Example, not policy.
  },
  rules: { reviewRoute: byStaff },
})
