import type { Finding } from './finding.ts'
import { dropInvisible, dropSpaces, toHalfWidth } from './text.ts'

const MAX_RAW_LENGTH = 40
const MOBILE = /^1[3-9][0-9]{9}$/

/**
 * The one spelling of a mainland mobile number: 11 digits. Full-width digits, spaces, dashes and +86 / 0086 / 86 in front
 * are understood; anything else comes back as it is and fails the check.
 */
export function normalisePhone(raw: string): string {
  if (raw.length > MAX_RAW_LENGTH) return raw
  const plain = dropSpaces(dropInvisible(toHalfWidth(raw))).trim()
  const digits = plain.replace(/[-‐‑–—]/g, '').replace(/^(?:\+86|0086|86)(?=1[0-9]{10}$)/, '')
  return MOBILE.test(digits) ? digits : plain
}

/** Checks a phone as typed: a mobile number of mainland China. */
export function checkPhone(raw: string): Finding | null {
  const phone = normalisePhone(raw)
  if (phone === '') return { code: 'FIELD_REQUIRED' }
  return MOBILE.test(phone) ? null : { code: 'PHONE_INVALID' }
}
