import { describe, expect, test } from '@jest/globals'

import type { Gateway, PaymentRequest } from '../../../src/domain/gateway.ts'

/** One gateway as the contract meets it; the test file makes it in `beforeAll`. */
export interface GatewayUnderTest {
  readonly gateway: Gateway
  /** what the candidate does at the bank; absent where money is not taken online */
  readonly pay?: (merchantOrderNumber: string) => Promise<void>
  /** the callback that the bank sends for a payment made, as it arrives */
  readonly callbackOf?: (merchantOrderNumber: string) => Promise<{ headers: Headers; body: string }>
}

let counter = 0
/** A fresh, good request; what a test is about comes on top. */
export function paymentRequest(change: Partial<PaymentRequest> = {}): PaymentRequest {
  counter += 1
  return {
    merchantOrderNumber: `20260610T${String(counter).padStart(8, '0')}`,
    amountInFen: 19_200,
    subject: '2026年度一级造价工程师职业资格考试 考试费',
    returnPath: '/enrollments/00000000-0000-4000-8000-000000000001',
    expiresAt: new Date(Date.now() + 30 * 60_000),
    ...change,
  }
}

/** What every gateway promises. */
export function describeGateway(name: string, make: () => GatewayUnderTest): void {
  describe(`the contract of gateways: ${name}`, () => {
    test('it has a short code and a name in both languages', () => {
      const { code, label } = make().gateway
      expect(code).toMatch(/^[a-z]{2,16}$/)
      expect(label.zh).toMatch(/\p{Script=Han}/u)
      expect(label.en).toMatch(/^[A-Z]/)
    })

    test('it sends the browser to a page of its own, or nowhere when money is paid at the counter', async () => {
      const { gateway } = make()
      const { redirectTo } = await gateway.start(paymentRequest())
      if (gateway.kind === 'onsite') expect(redirectTo).toBeNull()
      else expect(redirectTo).toMatch(/^(\/[^/]|https:\/\/)/)
    })

    test('it is asked twice to start one payment and starts it once', async () => {
      const { gateway } = make()
      const request = paymentRequest()
      const [first, second] = await Promise.all([gateway.start(request), gateway.start(request)])
      expect(second).toEqual(first)
      expect(await gateway.start(request)).toEqual(first)
    })

    test('it says pending of what nobody has paid', async () => {
      const { gateway } = make()
      const request = paymentRequest()
      await gateway.start(request)
      const report = await gateway.query(request.merchantOrderNumber)
      expect(report).toEqual({ merchantOrderNumber: request.merchantOrderNumber, state: 'pending' })
    })

    test('it never says succeeded of a number it has not heard of', async () => {
      const { merchantOrderNumber } = paymentRequest()
      const report = await make().gateway.query(merchantOrderNumber)
      expect(report.merchantOrderNumber).toBe(merchantOrderNumber)
      expect(report.state).not.toBe('succeeded')
    })

    test.each([
      ['nothing', '', {}],
      ['text without a signature', 'hello', {}],
      ['a report without a signature', '{"merchantOrderNumber":"1","state":"succeeded","amountInFen":1}', {}],
      [
        'a report with a signature of somebody else',
        '{"merchantOrderNumber":"1","state":"succeeded"}',
        { 'x-sandbox-signature': '0'.repeat(64), 'stripe-signature': 't=1,v1=0' },
      ],
    ])('it does not believe %s', async (_what, body, headers) => {
      expect(await make().gateway.readCallback({ headers: new Headers(headers), body })).toBeNull()
    })

    test('it reports money once it was taken: whose, how much, when, under which number', async () => {
      const { gateway, pay } = make()
      if (!pay) return expect(gateway.kind).toBe('onsite')
      const request = paymentRequest()
      await gateway.start(request)
      await pay(request.merchantOrderNumber)
      const report = await gateway.query(request.merchantOrderNumber)
      expect(report).toMatchObject({
        merchantOrderNumber: request.merchantOrderNumber,
        state: 'succeeded',
        amountInFen: request.amountInFen,
      })
      expect(report.transactionNumber).toMatch(/^\S{8,64}$/)
      expect(report.paidAt).toBeInstanceOf(Date)
    })

    test('it takes the money of one number once', async () => {
      const { gateway, pay } = make()
      if (!pay) return expect(gateway.kind).toBe('onsite')
      const request = paymentRequest()
      await gateway.start(request)
      await pay(request.merchantOrderNumber)
      const first = await gateway.query(request.merchantOrderNumber)
      await gateway.start(request)
      await pay(request.merchantOrderNumber)
      expect(await gateway.query(request.merchantOrderNumber)).toEqual(first)
    })

    test('it reads in its own callback what it answers when asked', async () => {
      const { gateway, pay, callbackOf } = make()
      if (!pay || !callbackOf) return expect(gateway.kind).toBe('onsite')
      const request = paymentRequest()
      await gateway.start(request)
      await pay(request.merchantOrderNumber)
      const callback = await callbackOf(request.merchantOrderNumber)
      expect(await gateway.readCallback(callback)).toEqual(await gateway.query(request.merchantOrderNumber))
      const altered = callback.body.replace('19200', '19201')
      expect(altered).not.toBe(callback.body)
      expect(await gateway.readCallback({ ...callback, body: altered })).toBeNull()
    })
  })
}
