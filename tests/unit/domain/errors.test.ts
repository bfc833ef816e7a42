import { describe, expect, test } from '@jest/globals'

import type { Finding } from '../../../src/domain/finding.ts'
import { findWrongFact, Refusal } from '../../../src/domain/errors.ts'
import { sentenceOf } from '../../../src/i18n/sentence.ts'

describe('a refusal', () => {
  test('carries the status of its row and the facts its sentence needs', () => {
    const refusal = new Refusal('FIELD_TOO_LONG', { max: 40, found: 41 })
    expect([refusal.status, refusal.facts]).toEqual([400, { max: 40, found: 41 }])
    expect(sentenceOf(refusal.code, refusal.facts)).toBe('此项最多 40 个字，现在有 41 个字。')
  })

  test('takes no facts where none are declared, and an optional one or none', () => {
    expect(new Refusal('NOT_FOUND').facts).toEqual({})
    expect(new Refusal('ALREADY_ENROLLED').facts).toEqual({})
    expect(new Refusal('ALREADY_ENROLLED', { enrollment: 'e' }).facts).toEqual({ enrollment: 'e' })
  })

  test('carries problems and a cause', () => {
    const cause = new Error('why')
    const refusal = new Refusal('FORM_INVALID', { count: 1 }, [{ field: 'phone', code: 'PHONE_INVALID' }], { cause })
    expect(refusal.problems).toEqual([{ field: 'phone', code: 'PHONE_INVALID' }])
    expect(refusal.cause).toBe(cause)
  })

  test('is made of what a rule found', () => {
    const finding: Finding = { code: 'RESUBMIT_OVERDUE', facts: { dueAt: '2026-06-20T09:00:00.000Z' } }
    expect(Refusal.of(finding)).toMatchObject({ status: 409, ...finding })
  })
})

describe('a wrong fact does not compile, and is a fault where it is forced', () => {
  test('missing', () => {
    // @ts-expect-error the facts are missing
    expect(() => new Refusal('FIELD_TOO_LONG')).toThrow('FIELD_TOO_LONG is refused with a wrong fact: max.')
    // @ts-expect-error one of them is missing
    expect(() => new Refusal('FIELD_TOO_LONG', { max: 40 })).toThrow('found')
  })

  test('of another kind', () => {
    // @ts-expect-error a number is declared
    expect(() => new Refusal('FORM_INVALID', { count: 'three' })).toThrow('count')
  })

  test('not declared', () => {
    // @ts-expect-error the table does not know this fact
    expect(() => new Refusal('NOT_FOUND', { name: '张三' })).toThrow('NOT_FOUND is refused with a wrong fact: name.')
  })

  test('of a code that is known only when it runs: whichever it is has its own', () => {
    const code = 'FORM_INVALID' as 'FORM_INVALID' | 'FIELD_TOO_LONG'
    // @ts-expect-error FIELD_TOO_LONG would have none
    expect(new Refusal(code, { count: 1 }).facts).toEqual({ count: 1 })
  })

  test('in a problem or a finding', () => {
    // @ts-expect-error a finding declares its facts too
    const finding: Finding = { code: 'FIELD_TOO_LONG', facts: { max: 40 } }
    expect(() => Refusal.of(finding)).toThrow('found')
  })

  test('in production the sentence is said all the same', () => {
    Refusal.checksFacts = false
    // @ts-expect-error the facts are missing
    expect(new Refusal('FORM_INVALID').status).toBe(400)
    Refusal.checksFacts = true
  })
})

test.each([
  ['TOO_BUSY', { seconds: 2 }, null],
  ['TOO_BUSY', {}, 'seconds'],
  ['TOO_BUSY', { seconds: null }, 'seconds'],
  ['SUBJECTS_WRONG', { level: '考全科', allowed: ['经济'] }, null],
  ['SUBJECTS_WRONG', { level: '考全科', allowed: '经济' }, 'allowed'],
  ['PAYMENT_IN_PROGRESS', {}, null],
  ['PAYMENT_IN_PROGRESS', { number: 7 }, 'number'],
] as const)('%s with %j: wrong is %s', (code, facts, wrong) => {
  expect(findWrongFact(code, facts as Parameters<typeof findWrongFact>[1])).toBe(wrong)
})
