import { expect, test } from '@jest/globals'

import { checkStaffPassword } from '../../../src/domain/staffPassword.ts'

test.each([
  ['Reviewer2026', 'three kinds'],
  ['reviewer-2026', 'without capitals'],
  ['杭州审核员Desk2026', 'Chinese counts as the fourth kind, by code points'],
  ['correct-Horse-battery', 'no digit'],
])('%s is taken: %s', (password) => {
  expect(checkStaffPassword(password, 'wang.fang@example.org')).toBeNull()
})

test.each([
  ['', 'FIELD_REQUIRED', 'nothing'],
  ['Reviewer202', 'PASSWORD_WEAK', 'eleven characters'],
  ['reviewer2026', 'PASSWORD_WEAK', 'two kinds'],
  ['Wang.Fang-2026', 'PASSWORD_WEAK', 'holds the name of the address'],
  ['Reviewer-2026\u0007', 'PASSWORD_WEAK', 'a control character'],
  [`Aa1-${'x'.repeat(125)}`, 'PASSWORD_WEAK', 'too long to hash'],
])('%j is refused with %s: %s', (password, code) => {
  expect(checkStaffPassword(password, 'wang.fang@example.org')).toEqual({ code })
})
