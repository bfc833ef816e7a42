import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createServer } from 'node:http'
import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { CollectionSlug, Payload } from 'payload'
import { buildConfig } from 'payload'

import { outbox } from '../../plugins/channels/outbox/index.ts'
import { SIGNATURE_HEADER, sign } from '../../plugins/gateways/sandbox/callback.ts'
import { callbackKeyOf, sandbox } from '../../plugins/gateways/sandbox/index.ts'
import { registry } from '../../plugins/verifiers/registry/index.ts'
import { databaseAdapter } from '../../src/database/index.ts'
import { migrate } from '../../src/database/migrate.ts'
import type { Gateway } from '../../src/domain/gateway.ts'
import type { CertificateQuestion, IdentityQuestion } from '../../src/domain/verifier.ts'
import { findEntry } from '../../src/registry.ts'
import { createVault } from '../../src/vault.ts'
import type { Booted } from '../support/boot.ts'
import { boot } from '../support/boot.ts'
import { newDatabaseUrl, schemaMigration } from '../support/database.ts'
import { describeChannel, outgoing } from '../unit/plugins/channelContract.ts'
import { describeGateway, keyOf, paymentRequest, rawCallback } from '../unit/plugins/gatewayContract.ts'
import { describeVerifier } from '../unit/plugins/verifierContract.ts'

const SECRET = 'only-for-the-tests-of-the-plugins'
const KEY = callbackKeyOf(SECRET)
const HOUR_MS = 3_600_000

let platform: Booted
let listener: Server
const callbacks: { url: string | undefined; signature: unknown; body: string }[] = []
/** how far the bank's clock is ahead */
let aheadMs = 0

async function keep(request: IncomingMessage): Promise<void> {
  const body = await text(request)
  callbacks.push({ url: request.url, signature: request.headers[SIGNATURE_HEADER], body })
}

const vault = createVault({ sealKeys: [['k1', '1'.repeat(64)]], indexKey: '2'.repeat(64) })

beforeAll(async () => {
  listener = createServer((request, response) => void keep(request).then(() => response.end('success')))
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', () => resolve()))
  const origin = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`
  const clock = { now: () => new Date(Date.now() + aheadMs) }
  platform = await boot({
    url: newDatabaseUrl('empty'),
    configOn: (url) =>
      buildConfig({
        secret: SECRET,
        db: databaseAdapter({ url }),
        collections: [],
        plugins: [sandbox({ origin, secret: SECRET, clock }), registry(vault), outbox()],
        telemetry: false,
        logger: { options: { level: 'silent' } },
        graphQL: { disable: true },
        typescript: { autoGenerate: false },
      }),
    prepare: (payload: Payload) => migrate(payload, payload.db.name === 'sqlite' ? [schemaMigration(payload)] : []),
  })
})
beforeEach(async () => {
  aheadMs = 0
  await platform.emptyAll()
})
afterAll(async () => {
  await platform.close()
  await new Promise((resolve) => listener.close(resolve))
})

const bank = (): Gateway => {
  const gateway = findEntry(platform.config, 'gateways', 'sandbox')
  if (!gateway) throw new Error('The practice bank is not registered.')
  return gateway
}
const press = (number: string, button: string, method = 'POST'): Promise<Response> =>
  platform.fetch(`/api/sandbox/cashier/${number}/${button}`, {
    method,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
const rowsOf = async (slug: string): Promise<Record<string, unknown>[]> =>
  (
    await platform.payload.db.find<Record<string, unknown> & { id: string }>({
      collection: slug as CollectionSlug,
      where: {},
    })
  ).docs

const callbacksOf = (number: string) => callbacks.filter(({ body }) => body.includes(`"${number}"`))

async function callbackOf(number: string): Promise<(typeof callbacks)[number]> {
  const until = Date.now() + 5_000
  while (Date.now() < until) {
    const [callback] = callbacksOf(number)
    if (callback) return callback
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('The bank did not call back.')
}

describeGateway('sandbox', () => ({
  gateway: bank(),
  pay: async (number) => void (await press(number, 'pay')),
  callbackOf: async (number) => {
    const { signature, body } = await callbackOf(number)
    return rawCallback(body, { [SIGNATURE_HEADER]: String(signature) })
  },
}))

describe("the practice bank's cashier", () => {
  test('paying comes back to the page it came from and then calls the platform, signed', async () => {
    const request = paymentRequest()
    await bank().start(request)
    const answer = await press(request.merchantOrderNumber, 'pay')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, request.returnPath])
    const callback = await callbackOf(request.merchantOrderNumber)
    expect(callback.url).toBe('/api/payments/callback/sandbox')
    expect(callback.signature).toBe(sign(callback.body, KEY))
    expect(JSON.parse(callback.body)).toMatchObject({ state: 'succeeded', amountInFen: request.amountInFen })
  })

  test('paying silently takes the money and tells nobody: only a look at the bank finds it', async () => {
    const request = paymentRequest()
    await bank().start(request)
    expect((await press(request.merchantOrderNumber, 'pay-silently')).status).toBe(303)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(callbacksOf(request.merchantOrderNumber)).toEqual([])
    expect((await bank().query(keyOf(request))).state).toBe('succeeded')
  })

  test('cancelling closes the payment for good and says so to the platform', async () => {
    const request = paymentRequest()
    await bank().start(request)
    expect((await press(request.merchantOrderNumber, 'cancel')).status).toBe(303)
    expect(JSON.parse((await callbackOf(request.merchantOrderNumber)).body)).toEqual({
      merchantOrderNumber: request.merchantOrderNumber,
      state: 'closed',
    })
    expect((await press(request.merchantOrderNumber, 'pay')).status).toBe(409)
    expect((await bank().query(keyOf(request))).state).toBe('closed')
  })

  test('20 presses of pay and 20 of cancel at once: one thing happened, and it stays', async () => {
    const request = paymentRequest()
    await bank().start(request)
    const buttons = Array.from({ length: 40 }, (_, n) => (n % 2 === 0 ? 'pay' : 'cancel'))
    const answers = await Promise.all(buttons.map((button) => press(request.merchantOrderNumber, button)))
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(20)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(20)
    const [row, ...more] = await rowsOf('sandbox-payments')
    expect(more).toEqual([])
    const isPaid = row?.state === 'succeeded'
    const winner = buttons.findIndex((_, n) => answers[n]?.status === 303)
    expect(buttons[winner]).toBe(isPaid ? 'pay' : 'cancel')
    expect(Boolean(row?.transactionNumber)).toBe(isPaid)
  })

  test('after its time a payment is closed, whoever looks first', async () => {
    const request = paymentRequest()
    await bank().start(request)
    aheadMs = HOUR_MS
    expect((await press(request.merchantOrderNumber, 'pay')).status).toBe(409)
    expect((await bank().query(keyOf(request))).state).toBe('closed')
    expect(await (await platform.fetch(`/api/sandbox/cashier/${request.merchantOrderNumber}`)).text()).toContain(
      '已关闭',
    )
  })

  test('a number that was asked for before it was opened can never be paid', async () => {
    const request = paymentRequest()
    expect((await bank().query(keyOf(request))).state).toBe('closed')
    await bank().start(request)
    expect((await press(request.merchantOrderNumber, 'pay')).status).toBe(409)
    expect((await bank().query(keyOf(request))).state).toBe('closed')
  })

  test.each([
    ['another amount under a known number', { merchantOrderNumber: 'KNOWN', amountInFen: 2 }, /another amount/],
    ['no money', { amountInFen: 0 }, /amount/],
    ['half a fen', { amountInFen: 0.5 }, /amount/],
    ['a number with a slash', { merchantOrderNumber: 'a/b' }, /merchant order number/],
    ['a page of another site', { returnPath: 'https://example.org/' }, /return path/],
    ['a page of another site without its scheme', { returnPath: '//example.org/' }, /return path/],
    ['a page of another site by a backslash', { returnPath: '/\\example.org/' }, /return path/],
  ])('it does not start %s', async (_what, change, sentence) => {
    await bank().start(paymentRequest({ merchantOrderNumber: 'KNOWN', amountInFen: 1 }))
    await expect(bank().start(paymentRequest(change))).rejects.toThrow(sentence)
  })

  test('the page and its stylesheet are served; a number that nobody opened is 404, by every button', async () => {
    const request = paymentRequest()
    await bank().start(request)
    const page = await platform.fetch(`/api/sandbox/cashier/${request.merchantOrderNumber}`)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    const css = await platform.fetch('/api/sandbox/cashier.css')
    expect([css.status, css.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8'])
    expect((await platform.fetch('/api/sandbox/cashier/NOBODY')).status).toBe(404)
    for (const button of ['pay', 'pay-silently', 'cancel']) expect((await press('NOBODY', button)).status).toBe(404)
  })

  test('looking at a page with GET takes no money', async () => {
    const request = paymentRequest()
    await bank().start(request)
    expect((await press(request.merchantOrderNumber, 'pay', 'GET')).status).toBe(404)
    expect((await bank().query(keyOf(request))).state).toBe('pending')
  })
})

const letters = async (id: string) =>
  (await rowsOf('outbox-letters'))
    .filter(({ messageId }) => messageId === id)
    .map((row) => ({ id: String(row.messageId), subject: String(row.subject), text: String(row.text) }))
const post = () => {
  const channel = findEntry(platform.config, 'channels', 'outbox')
  if (!channel) throw new Error('The outbox is not registered.')
  return channel
}

describeChannel('outbox', () => ({ channel: post(), arrived: letters }))

describe('the outbox', () => {
  test('a letter tried ten times at once lies there once', async () => {
    const message = outgoing()
    await Promise.all(Array.from({ length: 10 }, () => post().send(message)))
    expect(await letters(message.id)).toHaveLength(1)
  })

  test.each([
    [{ email: 'zhangsan@example.org' }, 'z***@example.org'],
    [{ phone: '13800001234' }, '*******1234'],
  ])('it keeps of %j only %s', async (to, recipient) => {
    await post().send(outgoing({ to }))
    expect((await rowsOf('outbox-letters')).map((row) => row.recipient)).toEqual([recipient])
  })
})

const ZHANG = { idNumber: '110101199003070011', name: '张三' }
const COURSE = { school: '示例大学', major: '土木工程', level: '21' }
const identity: IdentityQuestion = { subject: 'identity', idType: 'RESIDENT_ID', ...ZHANG }
const education: CertificateQuestion = {
  subject: 'education',
  certificateNumber: '100011201005000123',
  ...ZHANG,
  ...COURSE,
}

async function know(idNumber: string, name: string, certificateNumber: string): Promise<void> {
  const certificates = [{ kind: 'education' as const, certificateNumber, ...COURSE }]
  const data = { idNumber, name, certificates }
  await platform.payload.create({ collection: 'known-persons', data, overrideAccess: true })
}

const source = () => {
  const verifier = findEntry(platform.config, 'verifiers', 'registry')
  if (!verifier) throw new Error('The practice register is not registered.')
  return verifier
}

describe('the practice register', () => {
  beforeEach(async () => {
    await know(ZHANG.idNumber, ZHANG.name, education.certificateNumber)
    await know('110101198803070017', '李四', '100011201505000456')
  })

  describeVerifier('registry', () => ({ verifier: source(), identity, certificates: [education] }))

  test('it keeps no ID number, only its blind index', async () => {
    expect(JSON.stringify(await rowsOf('known-persons'))).not.toContain(ZHANG.idNumber)
  })

  test('it finds a person by the number in any spelling', async () => {
    await know('11010119900307001X', '王五', '100011201505000789')
    const question = { ...identity, name: '王五' }
    for (const idNumber of ['11010119900307001x', ' 11010119900307001X', '１１０１０１１９９００３０７００１Ｘ']) {
      expect(await source().verify({ ...question, idNumber })).toEqual({ state: 'passed' })
    }
  })

  test('it knows whose a certificate is', async () => {
    const foreign = { ...education, certificateNumber: '100011201505000456' }
    expect(await source().verify(foreign)).toEqual({ state: 'failed', reason: 'certificate_of_other_person' })
  })

  test('one person stands in it once', async () => {
    await expect(know(ZHANG.idNumber, '张三丰', '100011201005000999')).rejects.toThrow()
  })

  test('a person without a number is not taken', async () => {
    await expect(know('', '张三', '100011201005000999')).rejects.toThrow()
  })
})
