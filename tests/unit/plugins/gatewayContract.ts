import { describe, expect, test } from '@jest/globals'

import type {
  Gateway,
  PaymentKey,
  PaymentReport,
  PaymentRequest,
  RawCallback,
  RefundRequest,
} from '../../../src/domain/gateway.ts'
import { UNSUPPORTED } from '../../../src/domain/gateway.ts'

/** One gateway as the contract meets it; the test file makes it in `beforeAll`. */
export interface GatewayUnderTest {
  readonly gateway: Gateway
  /** what the candidate does at the bank; absent where money is not taken online */
  readonly pay?: (merchantOrderNumber: string) => Promise<void>
  /** the callback that the bank sends for a payment made, as it arrives */
  readonly callbackOf?: (merchantOrderNumber: string) => Promise<RawCallback>
}

/** A callback as the door hands it in. */
export function rawCallback(body: string, headers: Record<string, string> = {}): RawCallback {
  const bytes = new Uint8Array(Buffer.from(body))
  return { method: 'POST', headers: new Headers(headers), query: new URLSearchParams(), bytes }
}

/** The payment of a request, as somebody asks who never saw the gateway's answer. */
export function keyOf({ merchantOrderNumber }: PaymentRequest): PaymentKey {
  return { merchantOrderNumber, reference: null }
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

    test('it gives a reference of its own, or none at the counter, and finds the payment with or without it', async () => {
      const { gateway } = make()
      const request = paymentRequest()
      const { reference } = await gateway.start(request)
      if (gateway.kind === 'onsite') expect(reference).toBeNull()
      else expect(reference).toMatch(/^\S{4,128}$/)
      const { merchantOrderNumber } = request
      expect(await gateway.query({ merchantOrderNumber, reference })).toEqual(await gateway.query(keyOf(request)))
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
      const report = await gateway.query(keyOf(request))
      expect(report).toEqual({ merchantOrderNumber: request.merchantOrderNumber, state: 'pending' })
    })

    test('it never says succeeded of a number it has not heard of', async () => {
      const request = paymentRequest()
      const report = await make().gateway.query(keyOf(request))
      expect(report.merchantOrderNumber).toBe(request.merchantOrderNumber)
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
      expect(await make().gateway.callback(rawCallback(body, { ...headers }))).toBeNull()
    })

    test('it reports money once it was taken: whose, how much, when, under which number', async () => {
      const { gateway, pay } = make()
      if (!pay) return expect(gateway.kind).toBe('onsite')
      const request = paymentRequest()
      await gateway.start(request)
      await pay(request.merchantOrderNumber)
      const report = await gateway.query(keyOf(request))
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
      const first = await gateway.query(keyOf(request))
      await gateway.start(request)
      await pay(request.merchantOrderNumber)
      expect(await gateway.query(keyOf(request))).toEqual(first)
    })

    test('it reads in its own callback what it answers when asked', async () => {
      const { gateway, pay, callbackOf } = make()
      if (!pay || !callbackOf) return expect(gateway.kind).toBe('onsite')
      const request = paymentRequest()
      await gateway.start(request)
      await pay(request.merchantOrderNumber)
      const raw = await callbackOf(request.merchantOrderNumber)
      const genuine = await gateway.callback(raw)
      expect(genuine?.report).toEqual(await gateway.query(keyOf(request)))
      expect(genuine?.answer).toMatchObject({ contentType: expect.stringMatching(/^[a-z]+\/[a-z]+/) })
      expect(genuine?.answer.status).toBeLessThan(300)
      const altered = raw.bytes.with(raw.bytes.indexOf('9'.charCodeAt(0)), '8'.charCodeAt(0))
      expect(await gateway.callback({ ...raw, bytes: altered })).toBeNull()
    })
  })
  describeClosing(name, make)
  describeRefunds(name, make)
  describeStatement(name, make)
}

function describeClosing(name: string, make: () => GatewayUnderTest): void {
  describe(`closing a payment: ${name}`, () => {
    test('closed is closed: the answer says so, twice, and no later press pays', async () => {
      const { gateway, pay } = make()
      const request = paymentRequest()
      await gateway.start(request)
      expect((await gateway.close(keyOf(request))).state).toBe('closed')
      expect((await gateway.close(keyOf(request))).state).toBe('closed')
      await pay?.(request.merchantOrderNumber)
      expect((await gateway.query(keyOf(request))).state).not.toBe('succeeded')
    })

    test('closing what was never started keeps it from ever being paid', async () => {
      const { gateway, pay } = make()
      const request = paymentRequest()
      expect((await gateway.close(keyOf(request))).state).toBe('closed')
      await gateway.start(request)
      await pay?.(request.merchantOrderNumber)
      expect((await gateway.query(keyOf(request))).state).not.toBe('succeeded')
    })

    test('closing what was paid meanwhile answers the money', async () => {
      const { gateway, pay } = make()
      if (!pay) return expect(gateway.kind).toBe('onsite')
      const request = paymentRequest()
      await gateway.start(request)
      await pay(request.merchantOrderNumber)
      const report = await gateway.close(keyOf(request))
      expect(report.state).toBe('succeeded')
      expect(report).toEqual(await gateway.query(keyOf(request)))
    })

    test('pressed and closed at the same instant: one thing happened, and both are told the same', async () => {
      const { gateway, pay } = make()
      if (!pay) return expect(gateway.kind).toBe('onsite')
      for (let round = 0; round < 5; round += 1) {
        const request = paymentRequest()
        await gateway.start(request)
        const [said] = await Promise.all([gateway.close(keyOf(request)), pay(request.merchantOrderNumber)])
        expect(await gateway.query(keyOf(request))).toEqual(said)
      }
    })
  })
}

function describeRefunds(name: string, make: () => GatewayUnderTest): void {
  /** A payment of 192.00, and what asks for money back. */
  async function paid({ gateway, pay }: GatewayUnderTest) {
    const request = paymentRequest()
    await gateway.start(request)
    await pay?.(request.merchantOrderNumber)
    const { transactionNumber = 'R-0001' } = await gateway.query(keyOf(request))
    return (change: Partial<RefundRequest> = {}) =>
      gateway.refund({
        ...keyOf(request),
        transactionNumber,
        refundNumber: `R${request.merchantOrderNumber}`,
        amountInFen: 19_200,
        reason: '考试取消',
        ...change,
      })
  }

  describe(`refunds: ${name}`, () => {
    test('money goes back once under one number; a counter says that people do it', async () => {
      const it = make()
      const refund = await paid(it)
      const [first, second] = [await refund(), await refund()]
      if (!it.pay) return expect([first, second]).toEqual([UNSUPPORTED, UNSUPPORTED])
      expect(['done', 'in_transit']).toContain(first.state)
      expect(first).toMatchObject({ amountInFen: 19_200, transactionNumber: expect.stringMatching(/^\S{8,64}$/) })
      expect(second).toEqual(first)
    })

    test('parts go back up to what was paid, and never a fen more', async () => {
      const it = make()
      if (!it.pay) return expect(it.gateway.kind).toBe('onsite')
      const refund = await paid(it)
      const states = [12_000, 7_200, 1].map(
        async (amountInFen, n) => (await refund({ refundNumber: `P${n}`, amountInFen })).state,
      )
      const kinds = (await Promise.all(states)).map((state) => (state === 'refused' ? 'refused' : 'back'))
      // Whatever order they arrive in: the first two fill the sum, or the single fen came in and one of them did not fit.
      expect(kinds.filter((kind) => kind === 'refused')).toHaveLength(1)
    })

    test('nothing goes back of what was not paid, or under the number of other money', async () => {
      const it = make()
      if (!it.pay) return expect(it.gateway.kind).toBe('onsite')
      const refund = await paid(it)
      expect((await refund({ transactionNumber: 'OTHER0001' })).state).toBe('refused')
      const unpaid = paymentRequest()
      await it.gateway.start(unpaid)
      expect((await refund({ ...keyOf(unpaid), refundNumber: 'U1' })).state).toBe('refused')
    })

    test.each([0, -1, 0.5])('an amount of %s fen is a fault of ours', async (amountInFen) => {
      const it = make()
      if (!it.pay) return expect(it.gateway.kind).toBe('onsite')
      await expect((await paid(it))({ amountInFen })).rejects.toThrow(/amount/)
    })
  })
}

function describeStatement(name: string, make: () => GatewayUnderTest): void {
  const numbersOf = (reports: readonly PaymentReport[]) => reports.map((report) => report.merchantOrderNumber)

  describe(`the statement: ${name}`, () => {
    test('it lists what was paid since an instant, oldest first, each as a fresh look would say it', async () => {
      const { gateway, pay } = make()
      const lines = gateway.statement(new Date(0))
      if (!pay) return expect(lines).toEqual(UNSUPPORTED)
      if ('state' in lines) throw new Error('A gateway that takes money online has a statement.')
      const [waiting, first, second] = [paymentRequest(), paymentRequest(), paymentRequest()]
      for (const request of [waiting, first, second]) await gateway.start(request)
      for (const { merchantOrderNumber } of [first, second]) await pay(merchantOrderNumber)
      const reports: PaymentReport[] = []
      for await (const report of lines) reports.push(report)
      const told = numbersOf(reports)
      expect(told).not.toContain(waiting.merchantOrderNumber)
      expect(told.slice(-2)).toEqual([first.merchantOrderNumber, second.merchantOrderNumber])
      expect(reports.at(-1)).toEqual(await gateway.query(keyOf(second)))
      const later = gateway.statement(new Date(Date.now() + 3_600_000))
      if ('state' in later) throw new Error('A gateway that takes money online has a statement.')
      for await (const report of later) throw new Error(`Nothing was paid yet: ${report.merchantOrderNumber}`)
    })
  })
}
