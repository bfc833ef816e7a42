import { describe, expect, test } from '@jest/globals'

import { nearEvents } from '../../../src/admin/dashboard/windows.ts'
import { proposedDue } from '../../../src/admin/moment.ts'
import { toneOf } from '../../../src/admin/tone.ts'
import { STATES } from '../../../src/domain/enrollment.ts'

const now = new Date('2026-06-10T16:30:00Z') // 00:30 of 11 June in Beijing

describe('windows that open or close soon', () => {
  const exam = { id: 'e1', shortName: '一建', year: 2026 }

  test('come nearest first, with the whole days that are left', () => {
    const exams = [
      { ...exam, registrationClosesAt: '2026-06-20T09:00:00.000Z', paymentClosesAt: '2026-06-11T09:00:00.000Z' },
    ]
    expect(nearEvents(exams, now, 14)).toEqual([
      { exam: '2026 年一建', examId: 'e1', event: 'paymentClosesAt', at: '2026-06-11T09:00:00.000Z', daysLeft: 0 },
      { exam: '2026 年一建', examId: 'e1', event: 'registrationClosesAt', at: '2026-06-20T09:00:00.000Z', daysLeft: 9 },
    ])
  })

  test.each([
    ['just now', '2026-06-10T16:30:00.000Z', 1],
    ['a moment ago', '2026-06-10T16:29:59.999Z', 0],
    ['a moment before the end', '2026-06-24T16:29:59.999Z', 1],
    ['at the end', '2026-06-24T16:30:00.000Z', 0],
    ['never', null, 0],
  ])('%s', (_, ticketOpensAt, count) => {
    expect(nearEvents([{ ...exam, ticketOpensAt }], now, 14)).toHaveLength(count)
  })
})

test('a correction is proposed to end at 17:00 in Beijing on the third day', () => {
  expect(proposedDue(now).toISOString()).toBe('2026-06-14T09:00:00.000Z')
})

test('every state has a tone; an unknown word is plain', () => {
  expect(STATES.map(toneOf)).not.toContain(undefined)
  expect(toneOf('something')).toBe('light')
})
