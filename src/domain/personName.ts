/**
 * Names of persons as the identity document writes them. Nothing is converted between simplified and traditional
 * forms, folded or cut: the identity check compares code points.
 * Sources: 民委发〔2016〕33号 (separator U+00B7, long minority names), GB 18030-2022 (rare characters).
 */
import type { Finding } from './finding.ts'
import { codePointLength, dropInvisible, dropSpaces, upperAscii } from './text.ts'

/** Well above the 25 characters that 民委发〔2016〕33号 asks for. */
export const NAME_MAX_LENGTH = 60
const MAX_RAW_LENGTH = 400

// Ranges, not \p{Unified_Ideograph}: browsers and Node know different Unicode versions, and extensions keep coming.
const HAN = '\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uFA0E-\\uFA29\\u{20000}-\\u{2F7FF}\\u{30000}-\\u{3FFFD}'
const ANY_HAN = new RegExp(`[${HAN}]`, 'u')
const HAN_PART = `(?:[${HAN}]|\\[[${HAN}]+\\])+`
const HAN_NAME = new RegExp(`^${HAN_PART}(?:·${HAN_PART})*$`, 'u')
const LATIN_NAME = /^\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:[ '.,·-]+[\p{Script=Latin}\p{M}]+)*\.?$/u
const BRACKETED = new RegExp(`\\[[${HAN}]+\\]`, 'u')

/** Dots people type for U+00B7: katakana, hyphenation point, full-width stop, bullets, plain stop. */
const DOTS = /[・･‧．∙•⋅.]/gu
const OPENING = /[［【〔]/gu
const CLOSING = /[］】〕]/gu
const APOSTROPHES = /[’‘ʼ＇`´]/gu
const VARIATION_SELECTORS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu
const RADICALS = /[\u2E80-\u2FD5]/gu
const FULL_WIDTH_LETTERS = /[Ａ-Ｚａ-ｚ]/gu

const nfkc = (character: string) => character.normalize('NFKC')

/**
 * A space inside a Chinese name. Between two long parts it stands for the separator of a minority name
 * (古丽努尔 艾山); otherwise it is a typing habit (李 明) and goes. The platform's own rule.
 */
function joinSpaced(name: string): string {
  const parts = name.split(/\p{Zs}+/u).filter(Boolean)
  const isLong = parts.length > 1 && codePointLength(parts.join('')) >= 6
  const isSeparated = isLong && !name.includes('·') && parts.every((part) => codePointLength(part) >= 2)
  return parts.join(isSeparated ? '·' : '')
}

function normaliseHan(name: string): string {
  const dotted = name.replace(DOTS, '·').replace(OPENING, '[').replace(CLOSING, ']')
  return joinSpaced(dotted).replace(/·{2,}/gu, '·').normalize('NFC')
}

/**
 * The one spelling in which a name is stored: trimmed, NFC, no invisible characters or variation selectors, Kangxi
 * radicals as the characters they show; in Chinese names no spaces, one kind of separator and of brackets.
 * Idempotent; says nothing about validity.
 */
export function normalisePersonName(raw: string): string {
  if (raw.length > MAX_RAW_LENGTH) return raw
  const plain = dropInvisible(raw)
    .replace(VARIATION_SELECTORS, '')
    .replace(RADICALS, nfkc)
    .replace(FULL_WIDTH_LETTERS, nfkc)
    .normalize('NFC')
    .trim()
  if (ANY_HAN.test(plain)) return normaliseHan(plain)
  return plain.replace(APOSTROPHES, "'").replace(/\p{Zs}+/gu, ' ')
}

/**
 * Checks a name as typed: Chinese characters with `·` between parts and `[沛]` for one that cannot be typed, or Latin
 * letters. Digits, other punctuation and damaged characters are refused.
 */
export function checkPersonName(raw: string): Finding | null {
  const name = normalisePersonName(raw)
  if (name === '') return { code: 'FIELD_REQUIRED' }
  const found = codePointLength(name)
  if (found > NAME_MAX_LENGTH) return { code: 'FIELD_TOO_LONG', facts: { max: NAME_MAX_LENGTH, found } }
  return HAN_NAME.test(name) || LATIN_NAME.test(name) ? null : { code: 'NAME_INVALID' }
}

/** @returns true when a homophone in brackets stands for a character: the automatic identity check can't be used. */
export function hasBracketedSubstitute(raw: string): boolean {
  return BRACKETED.test(normalisePersonName(raw))
}

/** What is compared and keyed: the normalised name, Latin letters in capitals, without spaces. */
export function personNameKey(raw: string): string {
  return dropSpaces(upperAscii(normalisePersonName(raw)))
}
