import { describe, expect, test } from '@jest/globals'

import type { MessageKind } from '../../../src/domain/channel.ts'
import {
  addressesFor,
  goesByPhone,
  MESSAGE_KINDS,
  PHONE_TEXT_MAX,
  REACHES_OF,
  wordingFor,
} from '../../../src/domain/channel.ts'
import { dictionaryOf, fill } from '../../../src/i18n/sentence.ts'

/** Kind → what a mail channel, a phone and a channel for both are given. */
const WORDINGS: readonly (readonly [MessageKind, ...('letter' | 'short' | null)[]])[] = [
  ['account_created', 'letter', null, 'letter'],
  ['verification_done', 'letter', 'short', 'letter'],
  ['photo_approved', 'letter', null, 'letter'],
  ['photo_rejected', 'letter', 'short', 'letter'],
  ['enrollment_confirmed', 'letter', null, 'letter'],
  ['review_approved', 'letter', 'short', 'letter'],
  ['fee_waived', 'letter', 'short', 'letter'],
  ['review_returned', 'letter', 'short', 'letter'],
  ['review_rejected', 'letter', 'short', 'letter'],
  ['payment_settled', 'letter', 'short', 'letter'],
  ['enrollment_lapsed', 'letter', 'short', 'letter'],
]

/** Facts as long as they come: a long short name of an exam, a moment with its year. */
const FACTS = {
  shortExam: '一级造价工程师（土木建筑工程专业）',
  until: '2026-06-13T17:00:00.000+08:00',
  identity: 'unavailable',
  education: 'unavailable',
}

describe('which message goes which way', () => {
  test('the table below has every kind, and every kind goes somewhere', () => {
    expect(WORDINGS.map(([kind]) => kind)).toEqual([...MESSAGE_KINDS])
    for (const kind of MESSAGE_KINDS) expect(REACHES_OF[kind].length).toBeGreaterThan(0)
  })

  test.each(WORDINGS)('%s: mail %s, phone %s, both %s', (kind, email, phone, both) => {
    expect(wordingFor({ reaches: 'email' }, kind)).toBe(email)
    expect(wordingFor({ reaches: 'phone' }, kind)).toBe(phone)
    expect(wordingFor({ reaches: 'both' }, kind)).toBe(both)
  })

  test('what goes by phone fits on one: 70 characters, however long the exam', () => {
    const { phoneMessages } = dictionaryOf('zh')
    expect(Object.keys(phoneMessages).sort()).toEqual(MESSAGE_KINDS.filter(goesByPhone).sort())
    for (const text of Object.values(phoneMessages)) {
      const filled = fill(text, FACTS, 'zh')
      expect(filled).not.toMatch(/[{}]/)
      expect([...filled].length).toBeLessThanOrEqual(PHONE_TEXT_MAX)
    }
  })

  test('a channel is given no address that it has no use for', () => {
    const person = { email: 'zhang@example.org', phone: '13800001234' }
    expect(addressesFor({ reaches: 'email' }, person)).toEqual({ email: person.email })
    expect(addressesFor({ reaches: 'phone' }, person)).toEqual({ phone: person.phone })
    expect(addressesFor({ reaches: 'both' }, person)).toEqual(person)
  })
})
