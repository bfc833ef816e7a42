import { beijingDay, beijingTime, monthAndDay, weekday, yearMonthAndDay } from '../domain/calendar.ts'
import type { Facts } from '../domain/errors.ts'
import type { Dictionary } from './zh.ts'

/**
 * How values are written into sentences. No dictionary is imported here, so that a page can load the one language it shows.
 */
export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

/**
 * An instant as people read it, in Beijing time: `6月20日（周六）17:00`; the year is added when it is not `now`'s.
 * @param instant ISO 8601 or Date
 */
export function momentOf(instant: string | Date, language: Language, now?: Date): string {
  if (language === 'en') return `${beijingDay(instant)} ${beijingTime(instant)} (Beijing)`
  const isThisYear = now && beijingDay(now).slice(0, 4) === beijingDay(instant).slice(0, 4)
  const day = isThisYear ? monthAndDay(instant) : yearMonthAndDay(instant)
  return `${day}（${weekday(instant)}）${beijingTime(instant)}`
}

/** Fen as `¥244.00`. */
export function moneyOf(fen: number): string {
  return `¥${(fen / 100).toFixed(2)}`
}

/** Facts that hold a word of a table: the sentence shows its label. */
const LABELLED = {
  state: 'states',
  action: 'actions',
  reason: 'verificationReasons',
  changeRule: 'changeRules',
  document: 'documents',
  photo: 'photos',
  identity: 'verifications',
  education: 'verifications',
} as const satisfies Record<string, keyof Dictionary>

/** A language with its words. */
export interface Speech {
  readonly language: Language
  readonly words: Dictionary
}

function labelOf(name: string, value: string, words: Dictionary): string | undefined {
  const table = (LABELLED as Record<string, keyof Dictionary | undefined>)[name]
  return table && (words[table] as Readonly<Record<string, string>>)[value]
}

function shown(name: string, value: Facts[string], { language, words }: Speech): string {
  if (typeof value === 'string') {
    return labelOf(name, value, words) ?? (ISO.test(value) ? momentOf(value, language) : value)
  }
  if (Array.isArray(value)) return value.join(language === 'zh' ? '、' : ', ')
  return String(value)
}

/** Fills `{name}` from the facts; a missing fact leaves nothing. */
export function fillWith(template: string, facts: Facts, speech: Speech): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = facts[name]
    return value === undefined ? '' : shown(name, value, speech)
  })
}
