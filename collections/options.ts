import { en } from '../src/i18n/en.ts'
import { zh } from '../src/i18n/zh.ts'
import type { Dictionary } from '../src/i18n/zh.ts'

type Table = {
  [K in keyof Dictionary]: Dictionary[K] extends Readonly<Record<string, string>> ? K : never
}[keyof Dictionary]

/** Select options out of a table of words: one place says what a state is called. */
export function optionsOf(table: Table): { value: string; label: { zh: string; en: string } }[] {
  const chinese = zh[table] as Readonly<Record<string, string>>
  const english = en[table] as Readonly<Record<string, string>>
  return Object.keys(chinese).map((value) => ({
    value,
    label: { zh: chinese[value] ?? value, en: english[value] ?? value },
  }))
}
