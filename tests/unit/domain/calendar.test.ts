import { describe, expect, test } from '@jest/globals'

import {
  beijingClock,
  beijingDay,
  beijingTime,
  dayOfDigits,
  instantOfClock,
  monthAndDay,
  startOfBeijingDay,
  weekday,
  yearMonthAndDay,
  yearsBetween,
} from '../../../src/domain/calendar.ts'
import { momentOf } from '../../../src/i18n/fill.ts'

describe('a Beijing clock', () => {
  test.each([
    ['2026-06-20T09:00:00.000Z', '2026-06-20T17:00'],
    ['2026-06-10T16:30:00.000Z', '2026-06-11T00:30'],
    ['2026-06-10T15:59:59.999Z', '2026-06-10T23:59'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01T00:00'],
    ['2026-06-20T17:00:00+08:00', '2026-06-20T17:00'],
  ])('shows %s as %s, and reads it back', (instant, clock) => {
    expect(beijingClock(instant)).toBe(clock)
    expect([beijingDay(instant), beijingTime(instant)]).toEqual(clock.split('T'))
    expect(instantOfClock(clock)?.toISOString().slice(0, 16)).toBe(new Date(instant).toISOString().slice(0, 16))
  })

  test.each(['', 'tomorrow', '2026-13-01T00:00', '2026-06-20'])('reads nothing out of %j', (value) => {
    expect(instantOfClock(value)).toBeNull()
  })

  test('shows no day of what is no instant', () => {
    expect(() => beijingDay('tomorrow')).toThrow(RangeError)
  })

  test('a day begins at midnight', () => {
    expect(startOfBeijingDay(new Date('2026-06-10T16:30:00Z')).toISOString()).toBe('2026-06-10T16:00:00.000Z')
    expect(startOfBeijingDay(new Date('2026-06-10T15:59:00Z')).toISOString()).toBe('2026-06-09T16:00:00.000Z')
  })
})

describe('in words', () => {
  const saturday = '2026-06-20T09:00:00.000Z'

  test('a day and its weekday', () => {
    expect([monthAndDay(saturday), yearMonthAndDay(saturday), weekday(saturday)]).toEqual([
      '6月20日',
      '2026年6月20日',
      '周六',
    ])
  })

  test.each([
    ['zh', '2026-06-01T00:00:00Z', '6月20日（周六）17:00'],
    // in Beijing it is the year after already
    ['zh', '2026-12-31T16:00:00Z', '2026年6月20日（周六）17:00'],
    ['en', '2026-06-01T00:00:00Z', '2026-06-20 17:00 (Beijing)'],
  ] as const)('a moment in %s, seen at %s, is %s', (language, now, words) => {
    expect(momentOf(saturday, language, new Date(now))).toBe(words)
  })
})

test.each([
  ['20240229', '2024-02-29'],
  ['20230229', null],
  ['20230431', null],
  ['2023043', null],
])('%s is the day %s', (digits, day) => expect(dayOfDigits(digits)).toBe(day))

test.each([
  ['2000-06-20', '2026-06-19', 25],
  ['2000-06-20', '2026-06-20', 26],
])('from %s to %s there are %i years', (from, to, years) => expect(yearsBetween(from, to)).toBe(years))
