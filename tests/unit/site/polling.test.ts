import { describe, expect, test } from '@jest/globals'

import type { ActionView, AttemptView, EnrollmentView } from '../../../src/domain/enrollmentView.ts'
import type { AttemptState } from '../../../src/domain/gateway.ts'
import { isMoneyUnderWay, pollMs } from '../../../src/site/enrollment/polling.ts'
import { newKey } from '../../../src/site/key.ts'

const withdraw: ActionView = { action: 'withdraw', label: '放弃报名', allowed: true, primary: false, refusals: [] }
const next = { action: null, sentence: '', dueAt: null }
const view = (part: Partial<EnrollmentView>) =>
  ({ attempt: null, next, actions: [], ...part }) as unknown as EnrollmentView
const attempt = (state: AttemptState): AttemptView => ({
  ...{ state, merchantOrderNumber: '1', gateway: 'sandbox', gatewayLabel: '演练支付' },
  kind: 'online',
  redirectTo: null,
  closesAt: null,
  look: null,
})

describe('the status page looks again', () => {
  test.each<AttemptState>(['created', 'submitted', 'unknown'])('every few seconds while an attempt is %s', (state) => {
    expect(pollMs(view({ attempt: attempt(state) }))).toBe(5_000)
  })
  test('slowly while somebody else decides', () => {
    expect(pollMs(view({ actions: [withdraw] }))).toBe(20_000)
  })
  test('not while the candidate has the next word', () => {
    expect(pollMs(view({ next: { ...next, action: 'pay' }, actions: [withdraw] }))).toBe(false)
  })
  test('not when nothing more can happen', () => {
    expect(pollMs(view({ actions: [{ ...withdraw, allowed: false }], attempt: attempt('succeeded') }))).toBe(false)
  })
})

test.each<AttemptState>(['succeeded', 'failed', 'closed'])('an attempt that %s is no money under way', (state) => {
  expect(isMoneyUnderWay(view({ attempt: attempt(state) }))).toBe(false)
})

test('a key is a fresh random UUID', () => {
  const keys = Array.from({ length: 100 }, newKey)
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(keys).size).toBe(100)
})
