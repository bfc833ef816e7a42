import { readFileSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import {
  checkPersonName,
  hasBracketedSubstitute,
  normalisePersonName,
  personNameKey,
} from '../../../src/domain/personName.ts'
import { codePointLength } from '../../../src/domain/text.ts'
import { propertyRuns } from '../../support/effort.ts'

interface Sample {
  readonly id: string
  readonly name: string
  readonly feature: string
  readonly expect: 'accept' | 'normalise' | 'reject-with-advice'
  readonly normalisesTo: string | null
  readonly codePoints: number
}
const file = new URL('./fixtures/rare-names.json', import.meta.url)
const { names } = JSON.parse(readFileSync(file, 'utf8')) as { names: readonly Sample[] }
const expecting = (treatment: Sample['expect']) => names.filter((sample) => sample.expect === treatment)

test('all 65 tricky names are here', () => {
  expect(names).toHaveLength(65)
})

test.each(expecting('accept'))('$id keeps $name: $feature', ({ name, codePoints }) => {
  expect(normalisePersonName(name)).toBe(name)
  expect(checkPersonName(name)).toBeNull()
  expect(codePointLength(name)).toBe(codePoints)
})

test.each(expecting('normalise'))('$id reads $name as $normalisesTo: $feature', ({ name, normalisesTo }) => {
  expect(normalisePersonName(name)).toBe(normalisesTo)
  expect(checkPersonName(name)).toBeNull()
  expect(personNameKey(name)).toBe(personNameKey(normalisesTo ?? ''))
})

test.each(expecting('reject-with-advice'))('$id asks again for $name: $feature', ({ name }) => {
  expect(checkPersonName(name)).toEqual({ code: 'NAME_INVALID' })
})

describe('spaces inside a Chinese name', () => {
  test.each([
    ['李 明', '李明'],
    ['欧阳 娜娜', '欧阳娜娜'],
    ['李　　明', '李明'],
    ['古丽努尔 艾山', '古丽努尔·艾山'],
    ['古丽努尔 · 艾山', '古丽努尔·艾山'],
    ['古丽努尔•艾山', '古丽努尔·艾山'],
    ['伊万 伊万诺维奇 彼得罗夫', '伊万·伊万诺维奇·彼得罗夫'],
  ])('%s becomes %s', (typed, kept) => {
    expect(normalisePersonName(typed)).toBe(kept)
  })
})

test.each([
  ['', 'FIELD_REQUIRED'],
  [' \u200b ', 'FIELD_REQUIRED'],
  ['李'.repeat(61), 'FIELD_TOO_LONG'],
  ['𠮷'.repeat(61), 'FIELD_TOO_LONG'],
  ['李\n明', 'NAME_INVALID'],
  ['李\u0000明', 'NAME_INVALID'],
  ['李\ud842', 'NAME_INVALID'],
  ['李Ming', 'NAME_INVALID'],
  ['王晓[沛', 'NAME_INVALID'],
  ['王晓[a]', 'NAME_INVALID'],
  ['李明😀', 'NAME_INVALID'],
  ["'; DROP TABLE", 'NAME_INVALID'],
])('%j is refused as %s', (name, code) => {
  expect(checkPersonName(name)?.code).toBe(code)
})

test('sixty characters outside the basic plane are sixty characters', () => {
  expect(checkPersonName('𠮷'.repeat(60))).toBeNull()
})

test('only a bracketed Chinese character is a substitute', () => {
  expect(hasBracketedSubstitute('王晓【沛】')).toBe(true)
  expect(hasBracketedSubstitute('王晓沛')).toBe(false)
  expect(hasBracketedSubstitute('王晓[]')).toBe(false)
})

test('simplified and traditional forms are different persons', () => {
  expect(personNameKey('黄强')).not.toBe(personNameKey('黃強'))
  expect(personNameKey('马頔')).not.toBe(personNameKey('马𬱖'))
})

test('Latin names are compared without case and spacing', () => {
  expect(personNameKey('John  Smith')).toBe(personNameKey('JOHN SMITH'))
  expect(normalisePersonName('John  Smith')).toBe('John Smith')
})

test('no input makes a rule throw, and normalising twice changes nothing', () => {
  const han = fc.constantFrom('李', '明', '𠮷', '·', '.', '[', ']', ' ', '【', '】', '\u200d', '⺾', 'A', '\u0308')
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 450 }),
    fc.array(han).map((cs) => cs.join('')),
  )
  fc.assert(
    fc.property(text, (raw) => {
      checkPersonName(raw)
      hasBracketedSubstitute(raw)
      personNameKey(raw)
      const once = normalisePersonName(raw)
      expect(normalisePersonName(once)).toBe(once)
    }),
    propertyRuns(3_000, 300),
  )
})
