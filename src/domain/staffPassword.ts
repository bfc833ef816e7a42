import type { Finding } from './finding.ts'
import { isTooLongToHash } from './password.ts'
import { codePointLength } from './text.ts'

const MIN_LENGTH = 12
const MIN_KINDS = 3
const KINDS = [/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/] as const

/**
 * A member of staff sees other people's data: a password has at least 12 characters of three kinds (capitals, small letters,
 * digits, others), no control characters, and does not hold the name before the @ of the e-mail address.
 */
export function checkStaffPassword(password: string, email: string): Finding | null {
  if (password === '') return { code: 'FIELD_REQUIRED' }
  const [local = ''] = email.toLowerCase().split('@')
  const isLong = codePointLength(password) >= MIN_LENGTH && !isTooLongToHash(password)
  const isMixed = KINDS.filter((kind) => kind.test(password)).length >= MIN_KINDS
  const isClean = !/[\p{Cc}\p{Cs}]/u.test(password)
  const isOwn = local.length < 4 || !password.toLowerCase().includes(local)
  return isLong && isMixed && isClean && isOwn ? null : { code: 'PASSWORD_WEAK' }
}
