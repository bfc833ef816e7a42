import type { Facts, Problem, Refusal, RefusalCode } from '../domain/errors.ts'
import { en } from './en.ts'
import { fillWith } from './fill.ts'
import type { Language } from './fill.ts'
import { zh } from './zh.ts'
import type { Dictionary } from './zh.ts'

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { zh, en }

/** @returns the words of a language. */
export function dictionaryOf(language: Language): Dictionary {
  return DICTIONARIES[language]
}

/** Fills `{name}` from the facts; a missing fact leaves nothing. */
export function fill(template: string, facts: Facts, language: Language): string {
  return fillWith(template, facts, { language, words: dictionaryOf(language) })
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
  const answer = {
    code: refusal.code,
    sentence: sentenceOf(refusal.code, refusal.facts, language),
    facts: refusal.facts,
  }
  return problems.length > 0 ? { ...answer, problems } : answer
}

/** `?lang=` wins over Accept-Language; Chinese unless English is asked for. */
export function languageOf(request: {
  readonly lang?: string | null
  readonly acceptLanguage?: string | null
}): Language {
  if (request.lang === 'en' || request.lang === 'zh') return request.lang
  return request.acceptLanguage?.trim().toLowerCase().startsWith('en') ? 'en' : 'zh'
}
