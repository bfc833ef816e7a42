import { describe, expect, test } from '@jest/globals'

import { resultOf } from '../../../src/domain/score.ts'

describe('what a mark comes to (E3)', () => {
  test.each([
    [{ mark: 60 }, 60, 'passed'],
    [{ mark: 59.5 }, 60, 'failed'],
    [{ mark: 0 }, 60, 'failed'],
    [{ mark: null }, 60, 'absent'],
    [{ mark: 90, isAbsent: true }, 60, 'absent'],
  ] as const)('%p at a pass mark of %p: %s', (score, passMark, result) => {
    expect(resultOf(score, passMark)).toBe(result)
  })
})
