import { describe, expect, test } from '@jest/globals'

import { cashierOf, pathBack, remainingOf } from '../../../src/site/format.ts'

describe('the time that is left', () => {
  const closesAt = '2026-06-20T09:00:00.000Z'
  test.each([
    ['2026-06-18T06:00:00.000Z', { days: 2, hours: 3, minutes: 0 }],
    ['2026-06-20T08:59:30.000Z', { days: 0, hours: 0, minutes: 1 }],
    ['2026-06-20T07:15:00.000Z', { days: 0, hours: 1, minutes: 45 }],
    ['2026-06-20T09:00:00.000Z', null],
    ['2026-06-21T00:00:00.000Z', null],
  ])('at %s is %j', (now, left) => expect(remainingOf(closesAt, new Date(now))).toEqual(left))
})

describe('after signing in', () => {
  test.each([
    ['?back=/enrollments/7/pay', '/enrollments/7/pay'],
    ['?back=%2Fme%2Fphoto', '/me/photo'],
    ['', '/enrollments'],
    ['?back=//example.org', '/enrollments'],
    ['?back=/%5Cexample.org', '/enrollments'],
    ['?back=https://example.org', '/enrollments'],
    ['?back=javascript:alert(1)', '/enrollments'],
  ])('%s leads to %s', (search, path) => expect(pathBack(search)).toBe(path))
})

describe('a cashier', () => {
  test.each(['https://pay.example.org/x', '/api/sandbox/cashier/1'])('at %s is opened', (address) =>
    expect(cashierOf(address)).toBe(address),
  )
  test.each(['http://pay.example.org', '//pay.example.org', '/\\pay.example.org', 'javascript:alert(1)', ''])(
    'at %s is not',
    (address) => expect(cashierOf(address)).toBeNull(),
  )
})
