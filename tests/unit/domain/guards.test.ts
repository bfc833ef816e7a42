import { describe, expect, test } from '@jest/globals'

import type { MoveFacts } from '../../../src/domain/guards.ts'
import { deadlineOf, findMoveRefusals, paymentWindowOf, payUntilOf } from '../../../src/domain/guards.ts'

const PAYMENT = { opensAt: '2026-06-01T00:00:00.000Z', closesAt: '2026-06-20T09:00:00.000Z' }

describe('time to pay after a late decision (enrollment.md, decision 15)', () => {
  // the wait is given back, three days of it at most; where the window leaves as much, nothing is
  test.each([
    ['decided in good time', '2026-06-10T09:00:00.000Z', '2026-06-12T09:00:00.000Z', null],
    ['at once, in the last minute', '2026-06-20T08:59:00.000Z', '2026-06-20T08:59:00.000Z', null],
    [
      'after two hours, one before the end',
      '2026-06-20T06:00:00.000Z',
      '2026-06-20T08:00:00.000Z',
      '2026-06-20T10:00:00.000Z',
    ],
    [
      'after the end, having waited a day',
      '2026-06-19T12:00:00.000Z',
      '2026-06-20T12:00:00.000Z',
      '2026-06-21T12:00:00.000Z',
    ],
    ['long after the end', '2026-06-10T09:00:00.000Z', '2026-06-25T09:00:00.000Z', '2026-06-28T09:00:00.000Z'],
  ])('%s: confirmed %s, approved %s, may pay until %s', (_what, confirmedAt, now, until) => {
    expect(payUntilOf(PAYMENT, { confirmedAt: new Date(confirmedAt), now: new Date(now) })).toBe(until)
  })

  test('a longer time of one’s own makes the window longer, a shorter one never makes it shorter', () => {
    expect(paymentWindowOf(PAYMENT, '2026-06-28T09:00:00.000Z').closesAt).toBe('2026-06-28T09:00:00.000Z')
    expect(paymentWindowOf(PAYMENT, '2026-06-19T09:00:00.000Z')).toEqual(PAYMENT)
    expect(paymentWindowOf(PAYMENT, null)).toEqual(PAYMENT)
  })

  test('an approved enrollment lapses at the end of its own window', () => {
    const payment = paymentWindowOf(PAYMENT, '2026-06-28T09:00:00.000Z')
    expect(deadlineOf('approved', { registration: PAYMENT, payment, returnDueAt: null })).toBe(payment.closesAt)
  })
})

describe("a province's own rule before a confirmation", () => {
  const clause = { zh: '须在本地区参保', en: 'insured here' }
  const sound = {
    registration: { opensAt: '2026-05-01T00:00:00.000Z', closesAt: '2026-07-01T00:00:00.000Z' },
    payment: PAYMENT,
    ...({ identity: 'passed', education: 'passed', photo: 'approved', liveAttempt: null } as const),
    askProvince: () => ({ value: 'refuse', ruleId: 'r', clause, used: '无', required: '有' }),
  } as unknown as MoveFacts
  const now = new Date('2026-06-10T09:00:00.000Z')

  test('is asked when it is confirmed, and not when it is saved', () => {
    expect(findMoveRefusals('confirm', { ...sound, state: 'saved' }, now)).toEqual([
      { code: 'PROVINCE_REFUSED', facts: { clause: '须在本地区参保', used: '无', required: '有' } },
    ])
    expect(findMoveRefusals('save', { ...sound, state: 'draft' }, now)).toEqual([])
  })
})
