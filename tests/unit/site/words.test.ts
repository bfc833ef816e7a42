import { describe, expect, test } from '@jest/globals'

import { FORM_FIELDS } from '../../../src/domain/enrollmentForm.ts'
import { bySection } from '../../../src/domain/fields.ts'
import { REGISTRATION_FIELDS } from '../../../src/domain/registration.ts'
import { en } from '../../../src/site/words/en.ts'
import { faqEn } from '../../../src/site/words/faq.en.ts'
import { faqZh } from '../../../src/site/words/faq.zh.ts'
import { zh } from '../../../src/site/words/zh.ts'

/** Every plain text of a dictionary; sentences that are made of parts are called with sample parts. */
function textsOf(words: object): string[] {
  return Object.values(words).flatMap((word: unknown) => {
    if (typeof word === 'string') return [word]
    return typeof word === 'object' && word !== null ? textsOf(word) : []
  })
}

describe.each([
  ['Chinese', zh],
  ['English', en],
])('the words in %s', (_, words) => {
  test('name every section of every form', () => {
    expect(Object.keys(words.register.sections)).toEqual(bySection(REGISTRATION_FIELDS).map(([section]) => section))
    expect(Object.keys(words.enrollmentForm.sections)).toEqual(bySection(FORM_FIELDS).map(([section]) => section))
  })

  test('are all there', () => expect(textsOf(words).filter((text) => text.trim() === '')).toEqual([]))
})

describe('the words in Chinese', () => {
  test('never blame and never show machine talk', () => {
    expect(textsOf(zh).filter((text) => /操作失败|系统错误|非法|error|undefined/i.test(text))).toEqual([])
  })

  test('say how long there is left, without a needless zero', () => {
    expect(zh.time.left({ days: 2, hours: 3, minutes: 9 })).toContain('2 天 3 小时')
    expect(zh.time.left({ days: 2, hours: 0, minutes: 9 })).toMatch(/2 天$/)
    expect(zh.time.left({ days: 0, hours: 0, minutes: 9 })).toContain('9 分钟')
  })

  test('do not say the year twice', () => {
    expect(zh.exam.title(2026, '2026 年度一级建造师')).toBe('2026 年度一级建造师')
    expect(zh.exam.title(2026, '一级建造师')).toBe('2026 年一级建造师')
  })
})

test('the questions of the help page are the same in both languages', () => {
  const idsOf = (faq: typeof faqZh) => faq.map(({ questions }) => questions.map(({ id }) => id))
  expect(idsOf(faqEn)).toEqual(idsOf(faqZh))
  expect(new Set(idsOf(faqZh).flat()).size).toBe(idsOf(faqZh).flat().length)
})
