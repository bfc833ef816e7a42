/** Numbers of identity documents: one canonical spelling each, checked, compared and keyed. */
import { beijingDay } from './calendar.ts'
import { ID_TYPES, idTypeName } from './codes/idTypes.ts'
import type { IdType } from './codes/idTypes.ts'
import type { Finding } from './finding.ts'
import { causeOfNumber, ID_NUMBER_RULES, mod11Character } from './identityRules.ts'
import { dropInvisible, dropSpaces, toHalfWidth, upperAscii } from './text.ts'

/** Longer input is no number: it is not cleaned, so that cleaning stays cheap. */
const MAX_RAW_LENGTH = 100

/** Letters that look like X: Cyrillic, Greek, Roman numeral, multiplication sign. */
const X_LIKE = /[ХхΧχⅩⅹ×✕]$/u
const MOD_11_2_TYPES: readonly IdType[] = ['RESIDENT_ID', 'HMT_RESIDENCE', 'FOREIGN_PR_NEW']

const SIMPLIFIED: Readonly<Record<string, string>> = {
  軍: '军',
  號: '号',
  參: '参',
  後: '后',
  裝: '装',
  瀋: '沈',
  蘭: '兰',
  濟: '济',
  廣: '广',
}

function officerNumber(number: string): string {
  const simplified = number.replace(/[軍號參後裝瀋蘭濟廣]/gu, (c) => SIMPLIFIED[c] ?? c)
  const short = /^军([0-9]{6,8})$/u.exec(simplified)
  return short ? `军字第${short[1]}号` : simplified
}

/**
 * The one spelling in which a number is stored and compared: half-width, capitals, no spaces or invisible characters,
 * X for its look-alikes, `军1234567` written out. Idempotent; says nothing about validity.
 */
export function canonicalIdNumber(type: IdType, raw: string): string {
  if (raw.length > MAX_RAW_LENGTH) return raw
  const number = upperAscii(dropSpaces(dropInvisible(toHalfWidth(raw))).trim())
  if (MOD_11_2_TYPES.includes(type)) return number.replace(X_LIKE, 'X')
  return type === 'MILITARY_OFFICER' ? officerNumber(number) : number
}

/** The other document type whose rule the number meets, or null. A foreign passport's rule fits nearly everything. */
function otherTypeOf(type: IdType, raw: string, now: Date): IdType | null {
  const fits = (other: IdType) => causeOfNumber(other, canonicalIdNumber(other, raw), now) === null
  const found = ID_TYPES.find(({ code }) => code !== type && code !== 'PASSPORT_FOREIGN' && fits(code))
  return found?.code ?? null
}

const ofOtherType = (other: IdType): Finding => ({
  code: 'ID_NUMBER_OF_OTHER_TYPE',
  facts: { other: idTypeName(other), otherType: other },
})

/**
 * Checks a number as typed against its document type.
 * @returns null, or ID_NUMBER_OF_OTHER_TYPE (facts: other, otherType), ID_NUMBER_OLD (15 digits), ID_NUMBER_INVALID
 * (facts: cause)
 */
export function checkIdNumber(type: IdType, raw: string, now: Date): Finding | null {
  const number = canonicalIdNumber(type, raw)
  const cause = causeOfNumber(type, number, now)
  const other = cause === null && type !== 'PASSPORT_FOREIGN' ? null : otherTypeOf(type, raw, now)
  if (cause === null) {
    // only a check character proves that a number typed as a foreign passport's is another document's
    return other && ID_NUMBER_RULES[other].hasCheckCharacter ? ofOtherType(other) : null
  }
  if (other) return ofOtherType(other)
  if (type === 'RESIDENT_ID' && isOldResidentNumber(number)) return { code: 'ID_NUMBER_OLD' }
  return { code: 'ID_NUMBER_INVALID', facts: { cause } }
}

/** 15 digits of GB 11643-1989, which no card carries since 2013. */
function isOldResidentNumber(number: string): boolean {
  return /^[1-6][0-9]{14}$/.test(number)
}

/** The 18-digit form of a 15-digit resident number: 19 before the year, the check character behind. */
function upgradedResidentNumber(number: string): string {
  const body = `${number.slice(0, 6)}19${number.slice(6)}`
  return body + mod11Character(body)
}

/**
 * What stands for one person in unique keys: `type‖number`. All spellings of one number give one key; a Hong Kong or
 * Macao permit counts by its first 9 characters, so that a renewal makes no new person.
 */
export function personNumberKey(type: IdType, raw: string): string {
  const number = canonicalIdNumber(type, raw)
  if (type === 'HM_PERMIT') return `${type}‖${number.slice(0, 9)}`
  if (type === 'RESIDENT_ID' && isOldResidentNumber(number)) return `${type}‖${upgradedResidentNumber(number)}`
  return `${type}‖${number}`
}

/** @returns the birth date a valid number holds, as `YYYY-MM-DD`, or null. */
export function birthDateOf(type: IdType, raw: string, now: Date): string | null {
  const number = canonicalIdNumber(type, raw)
  if (causeOfNumber(type, number, now) !== null) return null
  return ID_NUMBER_RULES[type].birthDateOf(number, beijingDay(now))
}
