import type { CodeRow } from './codeRow.ts'

/** Kinds of employer (单位性质, manual 2.2.3). The codes are the platform's own. */
export const EMPLOYER_TYPES: readonly CodeRow[] = [
  { code: 'government', zh: '机关', en: 'Government body' },
  { code: 'public-institution', zh: '事业单位', en: 'Public institution' },
  { code: 'state-enterprise', zh: '国有企业', en: 'State-owned enterprise' },
  { code: 'private-enterprise', zh: '民营企业', en: 'Private enterprise' },
  { code: 'foreign-enterprise', zh: '外资企业', en: 'Foreign-invested enterprise' },
  { code: 'social-organisation', zh: '社会团体', en: 'Social organisation' },
  { code: 'military', zh: '军队', en: 'Military' },
  { code: 'self-employed', zh: '个体工商户', en: 'Self-employed' },
  { code: 'none', zh: '无工作单位', en: 'Without employer' },
  { code: 'other', zh: '其他', en: 'Other' },
]
