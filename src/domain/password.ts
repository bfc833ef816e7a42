import type { Finding } from './finding.ts'
import { codePointLength } from './text.ts'

/** More is never hashed: hashing cost must not depend on what a stranger sends. */
export const PASSWORD_MAX_BYTES = 128

/** What a password may not contain. */
export interface PasswordContext {
  readonly username?: string
  readonly idNumber?: string
  readonly phone?: string
}

/** Length in UTF-8, counted without encoding. */
function byteLength(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

/** Asked before any hashing, at login too. */
export function isTooLongToHash(password: string): boolean {
  return password.length > PASSWORD_MAX_BYTES || byteLength(password) > PASSWORD_MAX_BYTES
}

/** Every run of eight neighbouring characters: the birth date of an ID number is one of them. */
function runsOfEight(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 7) }, (_, i) => text.slice(i, i + 8))
}

function holdsPersonal(password: string, { username, idNumber, phone }: PasswordContext): boolean {
  const folded = password.toLowerCase()
  const words = [username ?? '', phone ?? '', ...runsOfEight(idNumber ?? '')]
  return words.some((word) => word.length >= 5 && folded.includes(word.toLowerCase()))
}

/**
 * A password has 8–15 characters with upper case, lower case and digit (manual 2.1.1), no control characters, and holds
 * neither username nor phone nor eight neighbouring characters of the ID number. It is never trimmed or normalised.
 */
export function checkPassword(password: string, context: PasswordContext = {}): Finding | null {
  if (password === '') return { code: 'FIELD_REQUIRED' }
  if (isTooLongToHash(password)) return { code: 'PASSWORD_WEAK' }
  const length = codePointLength(password)
  const isMixed = /[A-Z]/.test(password) && /[a-z]/.test(password) && /[0-9]/.test(password)
  const isClean = !/[\p{Cc}\p{Cs}]/u.test(password)
  const isStrong = length >= 8 && length <= 15 && isMixed && isClean && !holdsPersonal(password, context)
  return isStrong ? null : { code: 'PASSWORD_WEAK' }
}
