import { useQuery } from '@tanstack/react-query'
import { fillWith } from '../i18n/fill.ts'
import type { Language, Speech } from '../i18n/fill.ts'
import type { Problem } from '../domain/errors.ts'
import { useLanguage } from './language.tsx'

/** Fetches the platform's own words (states, refusals) in one language. */
async function speechIn(language: Language): Promise<Speech> {
  const words = language === 'en' ? (await import('../i18n/en.ts')).en : (await import('../i18n/zh.ts')).zh
  return { language, words }
}

/** @returns the platform's words in the language shown; undefined until they are here. */
export function useSpeech(): Speech | undefined {
  const { language } = useLanguage()
  return useQuery({ queryKey: ['speech', language], staleTime: Infinity, queryFn: () => speechIn(language) }).data
}

/** @returns the sentence of a problem that a rule of `domain/` found here in the browser. */
export function sentenceOfProblem({ code, facts }: Problem, speech: Speech): string {
  return fillWith(speech.words.refusals[code], facts ?? {}, speech)
}
