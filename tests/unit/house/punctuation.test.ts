import { readFileSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'

import { makeConfig } from '../../../payload.config.ts'
import { readEnv } from '../../../src/env.ts'
import { REFUSALS } from '../../../src/domain/errors.ts'
import type { RefusalCode, RefusalRow } from '../../../src/domain/errors.ts'
import { sentenceOf } from '../../../src/i18n/sentence.ts'
import { zh } from '../../../src/i18n/zh.ts'
import { faqZh } from '../../../src/site/words/faq.zh.ts'
import { zh as siteZh } from '../../../src/site/words/zh.ts'
import * as adminWords from '../../../src/admin/words.ts'
import { HALF_WIDTH, literals, textsIn } from '../../support/texts.ts'
import type { Text } from '../../support/texts.ts'

const wrong = (texts: readonly Text[]) =>
  texts.filter(([, text]) => HALF_WIDTH.test(text)).map((text) => text.join(': '))

/** English that quotes a Chinese name, and what the terminal prints in both languages at once. */
const NOT_CHINESE = /^(?:src\/site\/words\/(?:faq[.])?en[.]ts|scripts\/(?:staff|seed\/accounts)[.]ts):/

describe('Chinese punctuation is full-width', () => {
  test('in every literal of the sources', () => {
    expect(wrong(literals().filter(([place]) => !NOT_CHINESE.test(place)))).toEqual([])
  })

  test('in the words of i18n, site and panel', () => {
    const texts = Object.entries({ zh, faqZh, siteZh, adminWords }).flatMap(([name, words]) => textsIn(words, name))
    expect(texts.length).toBeGreaterThan(600)
    expect(wrong(texts)).toEqual([])
  })

  test('in every label, description and option of the panel, the plugins included', async () => {
    const config = await makeConfig(readEnv({ DATABASE_URL: 'file::memory:' }))
    const texts = textsIn({ collections: config.collections, globals: config.globals, custom: config.custom }, 'config')
    expect(texts.filter(([, text]) => /\p{Script=Han}/u.test(text)).length).toBeGreaterThan(400)
    expect(wrong(texts)).toEqual([])
  })

  test.each(['exams', 'provinces'])('in what the demo is filled with: %s', (name) => {
    const data: unknown = JSON.parse(readFileSync(`scripts/seed/data/${name}.json`, 'utf8'))
    expect(wrong(textsIn(data, name))).toEqual([])
  })

  const SAMPLES = { text: '示例', number: 7, instant: '2026-06-20T09:00:00.000Z', word: 'draft', list: ['甲', '乙'] }
  test.each(Object.keys(REFUSALS) as RefusalCode[])('in the sentence of %s with its facts', (code) => {
    const { facts = {} }: RefusalRow = REFUSALS[code]
    const filled = Object.entries(facts).map(([name, kind]) => [
      name,
      SAMPLES[kind.replace('?', '') as keyof typeof SAMPLES],
    ])
    expect(sentenceOf(code, Object.fromEntries(filled))).not.toMatch(HALF_WIDTH)
  })
})

test.each(['姓名,证件', '说明(选填)', '状态:待缴费', '已登记;', '截止(不含)', '要求 (本科)', '好!'])(
  '%s would be found',
  (text) => {
    expect(text).toMatch(HALF_WIDTH)
  },
)

test.each(['姓名，证件', '截止（不含）', '6月20日（周六）17:00', '295×413', 'A (B)', '王晓[沛]'])(
  '%s is right',
  (text) => {
    expect(text).not.toMatch(HALF_WIDTH)
  },
)
