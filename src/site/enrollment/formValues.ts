import { FORM_FIELDS } from '../../domain/enrollmentForm.ts'
import type { FormAnswers, FormField } from '../../domain/enrollmentForm.ts'
import { emptyOf } from '../../domain/fields.ts'

/** The form itself, then the pledge. */
export type FormStep = 'form' | 'pledge'

/** The form as inputs hold it: text everywhere, the ticked subjects as a list of texts. */
export type FormValues = Record<Exclude<FormField, 'subjects'>, string> & { subjects: string[] }

const textOf = (years: number | null | undefined): string =>
  years === null || years === undefined ? '' : String(years)

/** @returns whole years as a number, null where nothing is written, and what is no number as it was typed. */
function yearsOf(text: string): number | string | null {
  const plain = text.trim()
  if (plain === '') return null
  return /^\d+$/.test(plain) ? Number(plain) : plain
}

/** @returns the answers as inputs hold them; unanswered ones are empty. */
export function valuesOf(form: Partial<FormAnswers>, defaults: Partial<FormValues>): FormValues {
  const { subjects = [], yearsRelevant, yearsTotal, ...texts } = form
  const answered = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))
  const years = { yearsRelevant: textOf(yearsRelevant), yearsTotal: textOf(yearsTotal) }
  return { ...EMPTY, ...defaults, ...answered, ...years, subjects: subjects.map(String) }
}

/** @returns the answers as the server keeps them. */
export function answersOf({ subjects, yearsRelevant, yearsTotal, ...texts }: FormValues): object {
  const numbers = subjects.map(Number).sort((a, b) => a - b)
  return { ...texts, subjects: numbers, yearsRelevant: yearsOf(yearsRelevant), yearsTotal: yearsOf(yearsTotal) }
}

const EMPTY: FormValues = { ...emptyOf(FORM_FIELDS), subjects: [] }
