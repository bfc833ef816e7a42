import type { CodeRow } from './codeRow.ts'

/** How an education was completed (培养方式, manual 2.1.1). The codes are the platform's own. */
export const TRAINING_MODES: readonly CodeRow[] = [
  { code: 'full-time', zh: '全日制', en: 'Full-time' },
  { code: 'part-time', zh: '非全日制', en: 'Part-time' },
  { code: 'self-study', zh: '自学考试', en: 'Self-study examination' },
  { code: 'correspondence', zh: '函授', en: 'Correspondence' },
  { code: 'evening', zh: '业余（夜大）', en: 'Spare-time or evening' },
  { code: 'off-job', zh: '脱产', en: 'Off-job adult education' },
  { code: 'online', zh: '网络教育', en: 'Online' },
  { code: 'open', zh: '开放教育', en: 'Open university' },
  { code: 'other', zh: '其他', en: 'Other' },
]
