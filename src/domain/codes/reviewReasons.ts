import type { CodeRow } from './codeRow.ts'

/** Why an enrollment is returned or rejected (enrollment.md, `return` and `reject`). The codes are the platform's own. */
export const REVIEW_REASONS: readonly CodeRow[] = [
  { code: 'form', zh: '报名信息填写有误', en: 'The form is filled in wrongly' },
  { code: 'identity', zh: '身份信息不符', en: 'Identity does not agree' },
  { code: 'education', zh: '学历学位信息不符', en: 'Education does not agree' },
  { code: 'major', zh: '所学专业不符合报考条件', en: 'The major does not meet the conditions' },
  { code: 'years', zh: '工作年限不符合报考条件', en: 'The years of work do not meet the conditions' },
  { code: 'exempt', zh: '不符合免试条件', en: 'The conditions of exemption are not met' },
  { code: 'photo', zh: '照片不符合要求', en: 'The photo does not meet the rules' },
  { code: 'material', zh: '证明材料不全或不清晰', en: 'Materials are missing or unreadable' },
  { code: 'other', zh: '其他', en: 'Other' },
]

/** A line of the ledger, `[code] text`, as people read it: `照片不符合要求：text`. Other lines stay as they are. */
export function shownReason(line: string, language: 'zh' | 'en' = 'zh'): string {
  const [, code, text] = /^\[([a-z_]+)\] (.*)$/s.exec(line) ?? []
  const row = REVIEW_REASONS.find((reason) => reason.code === code)
  if (!row || text === undefined) return line
  return language === 'zh' ? `${row.zh}：${text}` : `${row.en}: ${text}`
}
