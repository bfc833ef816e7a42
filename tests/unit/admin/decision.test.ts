import { describe, expect, test } from '@jest/globals'

import type { DecisionDraft } from '../../../src/admin/enrollment/decision.ts'
import { bodyOfDecision, findMissing } from '../../../src/admin/enrollment/decision.ts'
import { DECISION } from '../../../src/admin/words.ts'
import { shownReason } from '../../../src/domain/codes/reviewReasons.ts'

const draft: DecisionDraft = {
  note: '',
  lines: [
    { key: 0, reason: 'photo', text: ' 请更换照片 ' },
    { key: 1, reason: 'other', text: '' },
  ],
  dueAt: '2026-06-20T17:00',
}

describe('what a decision carries', () => {
  test('an approval carries the revision, and the note only where there is one', () => {
    expect(bodyOfDecision('approve', draft, 4)).toEqual({ revision: 4 })
    expect(bodyOfDecision('approve', { ...draft, note: ' 好 ' }, 4)).toEqual({ revision: 4, note: '好' })
  })

  test('a return carries its items without the empty ones, and its end as Beijing time', () => {
    expect(bodyOfDecision('return', draft, 4)).toEqual({
      revision: 4,
      items: [{ reason: 'photo', text: '请更换照片' }],
      dueAt: '2026-06-20T09:00:00.000Z',
    })
  })

  test('a rejection carries its reasons and no time', () => {
    expect(bodyOfDecision('reject', draft, 4)).toEqual({
      revision: 4,
      reasons: [{ reason: 'photo', text: '请更换照片' }],
    })
  })

  test.each([
    ['approve', { ...draft, lines: [] }, null],
    ['return', draft, null],
    ['return', { ...draft, lines: [{ key: 0, reason: 'form', text: '  ' }] }, DECISION.needText],
    ['return', { ...draft, dueAt: '' }, DECISION.needDue],
    ['reject', { ...draft, dueAt: '' }, null],
  ] as const)('%s lacks what it must have', (decision, given, missing) => {
    expect(findMissing(decision, given)).toBe(missing)
  })
})

describe('a reason of the ledger', () => {
  test('is shown by its name, not by its code', () => {
    expect(shownReason('[photo] 请更换照片')).toBe('照片不符合要求：请更换照片')
    expect(shownReason('[photo] a new one, please', 'en')).toBe('The photo does not meet the rules: a new one, please')
  })

  test.each(['没有代码的原因', '[unknown] 保持原样', '[photo]'])('without a known code stays as it is: %s', (line) => {
    expect(shownReason(line)).toBe(line)
  })
})
