import { describe, expect, test } from '@jest/globals'

import { REFUSALS } from '../../src/domain/errors.ts'
import type { RefusalCode, RefusalRow } from '../../src/domain/errors.ts'
import { en } from '../../src/i18n/en.ts'
import { zh } from '../../src/i18n/zh.ts'

/** `refusals.NOT_FOUND` → its words, however deep. */
function leavesOf(words: object, path: readonly string[] = []): [path: string, words: string][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[[...path, name].join('.'), value] as [string, string]]
      : leavesOf(value as object, [...path, name]),
  )
}

const chinese = leavesOf(zh)
const english = new Map(leavesOf(en))
const placeholdersOf = (words: string): string[] => [...new Set(words.match(/\{\w+\}/g) ?? [])].sort()

/** Whole sentences; everything else is a label or a part of a sentence. */
const isSentence = ([path]: readonly [string, string]): boolean =>
  /^(?:refusals|next)\./.test(path) || /^messages\.\w+\.text$|^phoneMessages\./.test(path)

/** Sentences that end with a quotation, which carries its own end. */
const ENDS_WITH_A_FACT = ['CONDITION_', 'PROVINCE_REFUSED']
const mayEndOpen = (path: string): boolean => ENDS_WITH_A_FACT.some((part) => path.includes(part))

describe('both languages', () => {
  test.each(chinese)('%s is said in both with the same facts', (path, words) => {
    expect(placeholdersOf(english.get(path) ?? '')).toEqual(placeholdersOf(words))
  })

  test('have the same entries, and a refusal for every code', () => {
    expect([...english.keys()].sort()).toEqual(chinese.map(([path]) => path).sort())
    expect(Object.keys(zh.refusals).sort()).toEqual(Object.keys(REFUSALS).sort())
  })

  test.each(Object.keys(REFUSALS) as RefusalCode[])('%s says nothing but facts it always has', (code) => {
    const { facts = {} }: RefusalRow = REFUSALS[code]
    const always = Object.keys(facts).filter((name) => !facts[name]?.endsWith('?'))
    const asked = [...placeholdersOf(zh.refusals[code]), ...placeholdersOf(en.refusals[code])]
    expect(asked.filter((name) => !always.includes(name.slice(1, -1)))).toEqual([])
  })

  test.each(chinese.filter(isSentence))('%s ends as a sentence', (path, words) => {
    const open = mayEndOpen(path) ? '|[}）)]' : ''
    expect(words).toMatch(new RegExp(`(?:[。！？]${open})$`))
    expect(english.get(path)).toMatch(new RegExp(`(?:[.!?]${open})$`))
  })
})

describe('Chinese', () => {
  test.each(chinese)('%s uses no straight quotes and blames nobody', (_path, words) => {
    expect(words).not.toContain('"')
    expect(words).not.toMatch(/操作失败|系统错误|非法|未知错误/)
    expect(words).not.toMatch(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/)
  })
})
