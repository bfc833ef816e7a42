import type { CodeRow } from './codeRow.ts'

/** Why a person refuses a photo (manual 2.2.1). The codes are the platform's own; `other` is nothing without words. */
export const PHOTO_REASONS: readonly CodeRow[] = [
  { code: 'not_portrait', zh: '不是近期正面免冠证件照', en: 'Not a recent portrait from the front, without a hat' },
  { code: 'not_the_person', zh: '与考生本人不符', en: 'Not the candidate' },
  { code: 'face', zh: '面部不清晰、被遮挡或不完整', en: 'The face is unclear, covered or cut off' },
  { code: 'background', zh: '背景不是均匀的白色或浅色', en: 'The background is not evenly white or light' },
  { code: 'altered', zh: '翻拍、截图或过度修饰', en: 'A photo of a photo, a screenshot or retouched too much' },
  { code: 'other', zh: '其他', en: 'Other' },
]

const WORDLESS = 'other'

/** The reason of a refusal as people read it: what the code says, then the words of whoever looked. */
export function shownPhotoReason(code: string, text: string | null | undefined, language: 'zh' | 'en' = 'zh'): string {
  const row = PHOTO_REASONS.find((reason) => reason.code === code)
  const said = row && row.code !== WORDLESS ? row[language] : ''
  return [said, text ?? ''].filter(Boolean).join(language === 'zh' ? '：' : ': ')
}

/** @returns true where the code is of the table and, for `other`, words stand beside it. */
export function isPhotoReason(code: unknown, text: string): code is string {
  return PHOTO_REASONS.some((reason) => reason.code === code) && (code !== WORDLESS || text !== '')
}
