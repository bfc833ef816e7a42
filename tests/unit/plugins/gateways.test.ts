import { describe, expect, jest, test } from '@jest/globals'
import type { IncomingMessage, Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { offlineGateway } from '../../../plugins/gateways/offline/index.ts'
import { SIGNATURE_HEADER, deliver, readCallback, sign } from '../../../plugins/gateways/sandbox/callback.ts'
import type { SandboxPayment } from '../../../plugins/gateways/sandbox/collection.ts'
import { cashierPage, unknownPage } from '../../../plugins/gateways/sandbox/page.ts'
import { describeGateway, rawCallback } from './gatewayContract.ts'

describeGateway('offline', () => ({ gateway: offlineGateway }))

const KEY = 'ab'.repeat(32)
const REPORT = {
  merchantOrderNumber: '20260610T00000001',
  state: 'succeeded',
  transactionNumber: 'SBX0001',
  amountInFen: 19_200,
  paidAt: new Date('2026-06-10T08:00:00.000Z'),
} as const

describe("the practice bank's signature", () => {
  test('is HMAC-SHA256 of the body in hex', () => {
    // RFC 4231, test case 2
    expect(sign('what do ya want for nothing?', 'Jefe')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    )
  })

  const body = JSON.stringify(REPORT)
  const bodied = (text: string, signature: string) => rawCallback(text, { [SIGNATURE_HEADER]: signature })
  const signed = (text: string) => bodied(text, sign(text, KEY))

  test('lets the report through, with its instant, and answers the word that the bank waits for', () => {
    expect(readCallback(signed(body), KEY)).toEqual({
      report: REPORT,
      answer: { status: 200, contentType: 'text/plain; charset=utf-8', body: 'success' },
    })
  })

  test.each([
    ['another key', bodied(body, sign(body, 'other'))],
    ['another body', bodied(body.replace('19200', '1'), sign(body, KEY))],
    ['a shorter signature', bodied(body, sign(body, KEY).slice(0, 63))],
    ['signed text that is no JSON', signed('paid!')],
    ['a signed report with a key too many', signed(JSON.stringify({ ...REPORT, state: 'succeeded', more: 1 }))],
    ['a signed report in a state it never sends', signed(JSON.stringify({ ...REPORT, state: 'unknown' }))],
  ])('stops %s', (_what, callback) => {
    expect(readCallback(callback, KEY)).toBeNull()
  })
})

describe('the call back', () => {
  /** Answers with each status in turn, `success` under it, and keeps what arrived. */
  async function platform(
    statuses: number[],
    work: (url: string) => Promise<void>,
    word = 'success',
  ): Promise<IncomingMessage[]> {
    const arrived: IncomingMessage[] = []
    const server: Server = createServer((request, response) => {
      arrived.push(request)
      response.writeHead(statuses[arrived.length - 1] ?? 200).end(word)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/payments/callback/sandbox`)
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
    return arrived
  }

  test('is repeated until the platform takes it, each time signed', async () => {
    const onGivenUp = jest.fn()
    const arrived = await platform([500, 503, 200], (url) =>
      deliver(REPORT, { url, key: KEY, onGivenUp, triesAfterMs: [0, 1, 1, 1] }),
    )
    expect(arrived.map(({ method, url }) => [method, url])).toEqual(
      Array.from({ length: 3 }, () => ['POST', '/api/payments/callback/sandbox']),
    )
    expect(arrived.map(({ headers }) => headers[SIGNATURE_HEADER])).toEqual(
      Array.from({ length: 3 }, () => sign(JSON.stringify(REPORT), KEY)),
    )
    expect(onGivenUp).not.toHaveBeenCalled()
  })

  test('is given up after the last try, said once, and nothing is thrown', async () => {
    const onGivenUp = jest.fn()
    const arrived = await platform([500, 302], (url) =>
      deliver(REPORT, { url, key: KEY, onGivenUp, triesAfterMs: [0, 1] }),
    )
    expect(arrived).toHaveLength(2)
    expect(onGivenUp.mock.calls).toEqual([[REPORT.merchantOrderNumber]])
  })

  test('is not taken by an answer that says anything but success', async () => {
    const onGivenUp = jest.fn()
    await platform([200], (url) => deliver(REPORT, { url, key: KEY, onGivenUp, triesAfterMs: [0] }), '<html>')
    expect(onGivenUp).toHaveBeenCalledTimes(1)
  })
})

describe("the cashier's page", () => {
  const payment: SandboxPayment = {
    id: '00000000-0000-4000-8000-000000000001',
    merchantOrderNumber: REPORT.merchantOrderNumber,
    amountInFen: 19_205,
    subject: '考试费 <script>alert(1)</script> "&\'',
    state: 'waiting',
    returnPath: '/enrollments/1?a=1&b="2"',
    expiresAt: '2026-06-10T08:30:00.000Z',
  }

  test('says clearly that no money is taken, how much it is and until when', () => {
    const page = cashierPage(payment)
    expect(page).toContain('<html lang="zh-CN">')
    expect(page).toContain('演练收银台，不会发生真实扣款。')
    expect(page).toContain('¥192.05')
    expect(page).toContain('2026年6月10日（周三）16:30')
  })

  test('holds no script, no inline style and nothing from elsewhere', () => {
    for (const page of [cashierPage(payment), cashierPage({ ...payment, state: 'closed' }), unknownPage()]) {
      expect(page).not.toMatch(/<script|style=|<style|https?:| on[a-z]+=/i)
    }
  })

  test('escapes what it shows', () => {
    expect(cashierPage(payment)).toContain('考试费 &lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;&#39;')
    expect(cashierPage({ ...payment, state: 'succeeded' })).toContain('href="/enrollments/1?a=1&amp;b=&quot;2&quot;"')
  })

  test('offers buttons only while the payment waits', () => {
    const posts = (page: string) =>
      [...page.matchAll(/method="post" action="[^"]*\/([a-z-]+)"/g)].map(([, name]) => name)
    expect(posts(cashierPage(payment))).toEqual(['pay', 'pay-silently', 'cancel'])
    expect(posts(cashierPage({ ...payment, state: 'succeeded' }))).toEqual([])
    expect(posts(cashierPage({ ...payment, state: 'closed' }))).toEqual([])
  })
})
