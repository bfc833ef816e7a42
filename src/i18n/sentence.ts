import type { Facts, Problem, Refusal, RefusalCode } from '../domain/errors.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'
import type { Dictionary } from './zh.ts'

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { zh, en }

/** @returns the words of a language. */
export function dictionaryOf(language: Language): Dictionary {
  return DICTIONARIES[language]
}

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const

/**
 * An instant as people read it, in Beijing time: `6月20日(周六)17:00`; the year is added when it is not `now`'s.
 * @param instant ISO 8601 or Date
 */
export function momentOf(instant: string | Date, language: Language, now?: Date): string {
  const beijing = new Date(new Date(instant).getTime() + 8 * 3_600_000)
  const clock = beijing.toISOString().slice(11, 16)
  if (language === 'en') return `${beijing.toISOString().slice(0, 10)} ${clock} (Beijing)`
  const isThisYear = now && new Date(now.getTime() + 8 * 3_600_000).getUTCFullYear() === beijing.getUTCFullYear()
  const year = isThisYear ? '' : `${beijing.getUTCFullYear()}年`
  const day = `${beijing.getUTCMonth() + 1}月${beijing.getUTCDate()}日(周${WEEKDAYS[beijing.getUTCDay()]})`
  return `${year}${day}${clock}`
}

/** Fen as `¥244.00`. */
export function moneyOf(fen: number): string {
  return `¥${(fen / 100).toFixed(2)}`
}

function shown(value: Facts[string], language: Language): string {
  if (typeof value === 'string') return ISO.test(value) ? momentOf(value, language) : value
  if (Array.isArray(value)) return value.join(language === 'zh' ? '、' : ', ')
  return String(value)
}

/** Fills `{name}` from the facts; a missing fact leaves nothing. */
export function fill(template: string, facts: Facts, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = facts[name]
    return value === undefined ? '' : shown(value, language)
  })
}

/** The sentence of a refusal: what is wrong and what to do. */
export function sentenceOf(code: RefusalCode, facts: Facts = {}, language: Language = 'zh'): string {
  return fill(dictionaryOf(language).refusals[code], facts, language)
}

/** What a refused request is answered with. */
export interface RefusalAnswer {
  readonly code: RefusalCode
  readonly sentence: string
  readonly facts: Facts
  readonly problems?: readonly (Problem & { readonly sentence: string })[]
}

export function answerOf(
  refusal: Pick<Refusal, 'code' | 'facts' | 'problems'>,
  language: Language = 'zh',
): RefusalAnswer {
  const problems = refusal.problems.map((problem) => ({
    ...problem,
    sentence: sentenceOf(problem.code, problem.facts, language),
  }))
  const answer = { code: refusal.code, sentence: sentenceOf(refusal.code, refusal.facts, language), facts: refusal.facts }
  return problems.length > 0 ? { ...answer, problems } : answer
}

/** `?lang=` wins over Accept-Language; Chinese unless English is asked for. */
export function languageOf(request: { readonly lang?: string | null; readonly acceptLanguage?: string | null }): Language {
  if (request.lang === 'en' || request.lang === 'zh') return request.lang
  return request.acceptLanguage?.trim().toLowerCase().startsWith('en') ? 'en' : 'zh'
}
