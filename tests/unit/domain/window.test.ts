import { describe, expect, test } from '@jest/globals'

import type { WindowKind } from '../../../src/domain/window.ts'
import { findWindowRefusal, phaseOf } from '../../../src/domain/window.ts'

// 10 June 17:00 in Beijing
const window = { opensAt: '2026-06-01T01:00:00.000Z', closesAt: '2026-06-10T09:00:00.000Z' }

describe('a window is half-open', () => {
  test.each([
    ['2026-06-01T00:59:59.999Z', 'before'],
    ['2026-06-01T01:00:00.000Z', 'open'],
    ['2026-06-10T08:59:59.999Z', 'open'],
    ['2026-06-10T09:00:00.000Z', 'after'],
  ])('at %s it is %s', (now, phase) => {
    expect(phaseOf(window, new Date(now))).toBe(phase)
  })
  test('and never open when it closes before it opens', () => {
    const reversed = { opensAt: window.closesAt, closesAt: window.opensAt }
    expect(phaseOf(reversed, new Date('2026-06-05T00:00:00Z'))).toBe('before')
    expect(phaseOf(reversed, new Date('2026-06-11T00:00:00Z'))).toBe('after')
  })
})

test.each<[WindowKind, string, string | null]>([
  ['registration', '2026-05-31T00:00:00Z', 'EXAM_NOT_OPEN_YET'],
  ['registration', '2026-06-05T00:00:00Z', null],
  ['registration', '2026-06-10T09:00:00Z', 'EXAM_CLOSED'],
  ['payment', '2026-05-31T00:00:00Z', 'PAYMENT_NOT_OPEN_YET'],
  ['payment', '2026-06-10T09:00:00Z', 'PAYMENT_CLOSED'],
  ['ticket', '2026-05-31T00:00:00Z', 'TICKET_NOT_OPEN'],
  ['ticket', '2026-06-10T09:00:00Z', 'TICKET_NOT_OPEN'],
])('the %s window at %s → %s', (kind, now, code) => {
  const refusal = findWindowRefusal(kind, window, new Date(now))
  expect(refusal).toEqual(code === null ? null : { code, facts: window })
})
