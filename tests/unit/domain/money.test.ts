import { describe, expect, test } from '@jest/globals'

import type { State } from '../../../src/domain/enrollment.ts'
import { targetOf, STATES } from '../../../src/domain/enrollment.ts'
import { quoteFee } from '../../../src/domain/fees.ts'
import type { OrderState, SettlementFacts } from '../../../src/domain/payment.ts'
import { judgeSettlement, nextCheckDelayMs } from '../../../src/domain/payment.ts'

const at = { startsAt: '2026-09-12T01:00:00Z', endsAt: '2026-09-12T03:00:00Z', fullMark: 100, passMark: 60 }
const exam = {
  subjects: [
    { number: 1, name: '建设工程经济', type: 'objective', ...at },
    { number: 2, name: '建设工程法规及相关知识', type: 'objective', ...at },
    { number: 3, name: '建设工程项目管理', type: 'objective', ...at },
    { number: 4, name: '专业工程管理与实务', type: 'mixed', ...at },
  ],
} as const
const shandong = { objectiveFeeInFen: 6100, subjectiveFeeInFen: 7000 }

describe('a fee', () => {
  test.each([
    [[1, 2, 3, 4], 25300], // 3 × 61 + 70 yuan
    [[2, 4], 13100],
    [[4], 7000],
    [[], 0],
    [[4, 4], 7000],
    [[9], 0],
  ])('for subjects %j is %i fen', (subjects, total) => {
    expect(quoteFee(exam, subjects, shandong).totalInFen).toBe(total)
  })
  test('has one line a subject in the order of the exam, a mixed paper at the subjective rate', () => {
    expect(quoteFee(exam, [4, 1], shandong).lines).toEqual([
      { subjectNumber: 1, name: '建设工程经济', amountInFen: 6100 },
      { subjectNumber: 4, name: '专业工程管理与实务', amountInFen: 7000 },
    ])
  })
})

const window = { opensAt: '2026-06-01T01:00:00Z', closesAt: '2026-06-10T09:00:00Z' }
const inside = new Date('2026-06-10T08:59:59.999Z')
const outside = new Date(window.closesAt)
const exact: SettlementFacts = {
  amountDueInFen: 25300,
  orderState: 'open',
  enrollmentState: 'paying',
  paymentWindow: window,
  amountInFen: 25300,
  paidAt: inside,
}
const verdictOf = (change: Partial<SettlementFacts>) => {
  const verdict = judgeSettlement({ ...exact, ...change })
  return verdict.kind === 'case' ? verdict.reason : verdict.kind
}

describe('confirmed money', () => {
  test.each<[State, OrderState, Date, number, string]>([
    // the table of moves: paying, approved, lapsed → paid
    ['paying', 'open', inside, 25300, 'settles'],
    ['approved', 'open', inside, 25300, 'settles'],
    ['paying', 'open', outside, 25300, 'settles'], // the attempt began inside
    ['lapsed', 'open', inside, 25300, 'settles'],
    ['lapsed', 'open', outside, 25300, 'late'], // closesAt is exclusive
    ['lapsed', 'open', new Date('2026-06-01T00:59:59Z'), 25300, 'late'],
    // not exact
    ['paying', 'open', inside, 25301, 'amount_over'],
    ['paying', 'open', inside, 25299, 'amount_under'],
    ['paying', 'open', inside, 0, 'amount_under'],
    ['lapsed', 'open', inside, 25299, 'amount_under'],
    // settled before
    ['paid', 'settled', inside, 25300, 'duplicate'],
    ['paid', 'open', inside, 25300, 'duplicate'],
    ['voided', 'settled', inside, 25300, 'duplicate'],
    // nothing to settle
    ['withdrawn', 'open', inside, 25300, 'ended'],
    ['voided', 'open', inside, 25300, 'ended'],
    ['saved', 'cancelled', inside, 25300, 'ended'],
    ['approved', 'cancelled', inside, 25300, 'ended'],
    ['lapsed', 'cancelled', inside, 25300, 'ended'],
  ])('in %s with an order %s', (enrollmentState, orderState, paidAt, amountInFen, expected) => {
    expect(verdictOf({ enrollmentState, orderState, paidAt, amountInFen })).toBe(expected)
  })

  test('settles in no state from which the move table knows no way to paid', () => {
    for (const enrollmentState of STATES) {
      const isLegal = targetOf(enrollmentState, 'settle') === 'paid'
      expect([enrollmentState, verdictOf({ enrollmentState }) === 'settles']).toEqual([enrollmentState, isLegal])
    }
  })
})

test('the gateway is asked again after 10 s, 30 s, 2 min, 10 min, then ever more slowly', () => {
  expect([0, 1, 2, 3].map(nextCheckDelayMs)).toEqual([10_000, 30_000, 120_000, 600_000])
  for (let tries = 0; tries < 20; tries++) {
    expect(nextCheckDelayMs(tries + 1)).toBeGreaterThanOrEqual(nextCheckDelayMs(tries))
  }
  expect(nextCheckDelayMs(1_000)).toBe(6 * 3_600_000)
})
