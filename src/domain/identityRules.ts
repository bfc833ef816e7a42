/**
 * What makes a canonical number of each identity document right: shape, region, birth date, nationality, check character.
 * Sources: GB 11643-1999 (resident number, ISO 7064 MOD 11-2), ICAO Doc 9303 (7-3-1 check digit), GB/T 2260, GB/T 2659.
 */
import { beijingDay, dayOfDigits, yearsBetween } from './calendar.ts'
import { isCountryCode, isCountryNumeric } from './codes/countryNumbers.ts'
import type { IdType } from './codes/idTypes.ts'

/** Why a number is refused; a fact of the refusal, never the number itself. */
export type IdNumberCause = 'format' | 'region' | 'birth_date' | 'nationality' | 'check_character'

/** One document type: all functions take a canonical number that fits `pattern`. */
export interface IdNumberRule {
  readonly pattern: RegExp
  readonly hasCheckCharacter: boolean
  readonly causeOf: (number: string, today: string) => IdNumberCause | null
  /** `YYYY-MM-DD`, or null where the number holds none */
  readonly birthDateOf: (number: string, today: string) => string | null
}

const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split(' '),
)
const MAX_AGE_YEARS = 150
const MOD_11_2_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const

/**
 * Check character of an 18-digit number.
 * @param body the first 17 digits, ASCII
 * @returns '0'–'9' or 'X'
 * Source: GB 11643-1999, ISO 7064 MOD 11-2.
 */
export function mod11Character(body: string): string {
  const sum = MOD_11_2_WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0)
  return '10X98765432'.charAt(sum % 11)
}

/**
 * Check digit of a travel document's number.
 * @param body digits and capital letters (A = 10 … Z = 35)
 * Source: ICAO Doc 9303 part 3, weights 7-3-1.
 */
export function icaoDigit(body: string): string {
  const weights = [7, 3, 1] as const
  const sum = [...body].reduce((total, c, i) => total + Number.parseInt(c, 36) * (weights[i % 3] ?? 0), 0)
  return String(sum % 10)
}

const hasMod11 = (number: string) => mod11Character(number.slice(0, 17)) === number[17]
const isBirthDate = (day: string | null, today: string) =>
  day !== null && day <= today && yearsBetween(day, today) < MAX_AGE_YEARS
const birthOf18 = (number: string) => dayOfDigits(number.slice(6, 14))

/** Birth date written YYMMDD: the latest century in which that day exists and is not in the future. */
function birthOfSixDigits(digits: string, today: string): string | null {
  const century = Number(today.slice(0, 2))
  const days = [century, century - 1].map((c) => dayOfDigits(`${c}${digits}`))
  return days.find((day) => isBirthDate(day, today)) ?? null
}

const nothingMore = { hasCheckCharacter: false, causeOf: () => null, birthDateOf: () => null }

/** The rules, one row a document type. */
export const ID_NUMBER_RULES: Readonly<Record<IdType, IdNumberRule>> = {
  RESIDENT_ID: {
    pattern: /^[1-6][0-9]{16}[0-9X]$/,
    hasCheckCharacter: true,
    birthDateOf: birthOf18,
    causeOf(number, today) {
      if (!PROVINCES.has(number.slice(0, 2))) return 'region'
      if (!isBirthDate(birthOf18(number), today)) return 'birth_date'
      return hasMod11(number) ? null : 'check_character'
    },
  },
  HMT_RESIDENCE: {
    pattern: /^8[123]0000(19|20)[0-9]{9}[0-9X]$/,
    hasCheckCharacter: true,
    birthDateOf: birthOf18,
    causeOf(number, today) {
      if (!isBirthDate(birthOf18(number), today)) return 'birth_date'
      return hasMod11(number) ? null : 'check_character'
    },
  },
  // 11 characters on older cards: the last two count renewals
  HM_PERMIT: { pattern: /^[HM]([0-9]{8}|[0-9]{10})$/, ...nothingMore },
  TW_PERMIT: { pattern: /^([0-9]{8}|[0-9]{10})$/, ...nothingMore },
  // 9, region 2, nationality 3 (numeric), birth 8, serial 3, check
  FOREIGN_PR_NEW: {
    pattern: /^9[0-9]{5}(19|20)[0-9]{9}[0-9X]$/,
    hasCheckCharacter: true,
    birthDateOf: birthOf18,
    causeOf(number, today) {
      if (!PROVINCES.has(number.slice(1, 3))) return 'region'
      if (number.slice(3, 6) === '156' || !isCountryNumeric(number.slice(3, 6))) return 'nationality'
      if (!isBirthDate(birthOf18(number), today)) return 'birth_date'
      return hasMod11(number) ? null : 'check_character'
    },
  },
  // nationality 3 (letters), region 4, birth YYMMDD, serial 1, check
  FOREIGN_PR_OLD: {
    pattern: /^[A-Z]{3}[0-9]{12}$/,
    hasCheckCharacter: true,
    birthDateOf: (number, today) => birthOfSixDigits(number.slice(7, 13), today),
    causeOf(number, today) {
      if (number.startsWith('CHN') || !isCountryCode(number.slice(0, 3))) return 'nationality'
      if (!PROVINCES.has(number.slice(3, 5))) return 'region'
      if (birthOfSixDigits(number.slice(7, 13), today) === null) return 'birth_date'
      return icaoDigit(number.slice(0, 14)) === number[14] ? null : 'check_character'
    },
  },
  // E + 8 digits, E + letter + 7 digits, older G, official series
  PASSPORT_CN: { pattern: /^(E[0-9]{8}|E[A-HJ-NP-Z][0-9]{7}|G[0-9]{8}|(DE|SE|PE)[0-9]{7})$/, ...nothingMore },
  // no common rule; the length is the platform's own limit
  PASSPORT_FOREIGN: { pattern: /^[A-Z0-9]{5,20}$/, ...nothingMore },
  MILITARY_OFFICER: { pattern: /^[军海空文武参政后装兵士南北沈兰济广成京]字第[0-9]{6,8}号$/u, ...nothingMore },
}

/** @returns why a canonical number is wrong for its type, or null. */
export function causeOfNumber(type: IdType, number: string, now: Date): IdNumberCause | null {
  const rule = ID_NUMBER_RULES[type]
  return rule.pattern.test(number) ? rule.causeOf(number, beijingDay(now)) : 'format'
}
