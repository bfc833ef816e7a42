import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'

import { settle } from '../../src/commands/payment/settle.ts'
import type { Gateway } from '../../src/domain/gateway.ts'
import { runSweeps } from '../../src/jobs/index.ts'
import { findEntry } from '../../src/registry.ts'
import type { Row } from '../../src/store.ts'
import type { Booted } from '../support/boot.ts'
import { assertInvariants } from '../support/invariants.ts'
import type { Call, Json, Person } from '../support/people.ts'
import { callInside, putEnrollment, putPerson } from '../support/people.ts'
import type { Stage } from '../support/stage.ts'
import { moveClock, NOW, setStage } from '../support/stage.ts'
import { bootPlatform } from '../support/platform.ts'

let platform: Booted
let stage: Stage
let call: Call

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW })
  stage = await setStage(platform.payload)
  call = callInside(platform)
  // stands still, so that instants can be expected to the millisecond
  moveClock(platform.payload, NOW)
})
afterEach(() => assertInvariants(platform.payload))
afterAll(() => platform.close())

const minutesLater = (minutes: number): string => new Date(Date.parse(NOW) + minutes * 60_000).toISOString()

interface Payer {
  readonly id: string
  readonly person: Person
  /** the cashier, as `pay` answered it */
  readonly redirectTo: string | null
  readonly post: (door: string, body?: object) => Promise<{ status: number; body: Json }>
  readonly look: () => Promise<Json>
}

/** Somebody who may pay and has chosen a way; `gateway` null: nothing is chosen yet. */
async function payer(gateway: 'sandbox' | 'offline' | null = 'sandbox'): Promise<Payer> {
  const person = await putPerson(platform.payload)
  const id = await putEnrollment(platform.payload, stage, { state: 'approved', person })
  const { cookie } = person
  const post: Payer['post'] = (door, body = {}) => call('POST', `/enrollments/${id}/${door}`, { body, cookie })
  const look = async () => (await call('GET', `/enrollments/${id}/view`, { cookie })).body
  const redirectTo = gateway && ((await post('pay', { gateway })).body.redirectTo as string | null)
  return { id, person, redirectTo, post, look }
}

/** Presses a button of the practice cashier. */
const press = (button: 'pay' | 'pay-silently' | 'cancel', address: string | null) =>
  call('POST', `${(address ?? '').replace('/api', '')}/${button}`)

const rowsOf = async (id: string): Promise<Row<'payment-attempts'>[]> => {
  const where = { enrollment: { equals: id } }
  const options = { collection: 'payment-attempts', where, sort: 'createdAt', pagination: false } as const
  return (await platform.payload.db.find(options)).docs as unknown as Row<'payment-attempts'>[]
}

/** Does something while the practice bank is away. */
async function whileAway<T>(work: () => Promise<T>): Promise<T> {
  const bank = findEntry(platform.config, 'gateways', 'sandbox') as { -readonly [K in keyof Gateway]: Gateway[K] }
  const { close, query } = bank
  const away = () => Promise.reject(new Error('the bank is away'))
  Object.assign(bank, { close: away, query: away })
  try {
    return await work()
  } finally {
    Object.assign(bank, { close, query })
  }
}

describe('the way back to the cashier', () => {
  test('stands in the view for as long as the cashier is open, in whatever browser', async () => {
    const { redirectTo, look } = await payer()
    expect(redirectTo).toMatch(/^\/api\/sandbox\/cashier\//)
    expect((await look()).attempt).toMatchObject({ redirectTo, closesAt: minutesLater(30), look: null })
    const back = moveClock(platform.payload, minutesLater(29.99))
    expect((await look()).attempt.redirectTo).toBe(redirectTo)
    back()
    const backAgain = moveClock(platform.payload, minutesLater(30))
    expect((await look()).attempt).toMatchObject({ redirectTo: null, closesAt: null })
    backAgain()
  })

  test('is gone once it was paid, and there is none at the counter', async () => {
    const online = await payer()
    await press('pay-silently', online.redirectTo)
    expect((await online.post('check-payment')).body.attempt).toMatchObject({ state: 'succeeded', redirectTo: null })
    expect((await (await payer('offline')).look()).attempt).toMatchObject({ kind: 'onsite', redirectTo: null })
  })

  test("the attempt keeps the bank's own number", async () => {
    const { id } = await payer()
    const [attempt] = await rowsOf(id)
    const books = { merchantOrderNumber: { equals: attempt?.merchantOrderNumber } }
    const payment = await platform.payload.db.findOne<{ id: string }>({ collection: 'sandbox-payments', where: books })
    expect(attempt?.reference).toBe(payment?.id)
  })

  test('the same command sent again answers the same cashier', async () => {
    const { id, person } = await payer(null)
    const again = {
      body: { gateway: 'sandbox' },
      cookie: person.cookie,
      headers: { 'idempotency-key': `pay-${id.slice(0, 8)}` },
    }
    const answers = [
      await call('POST', `/enrollments/${id}/pay`, again),
      await call('POST', `/enrollments/${id}/pay`, again),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(answers[1]?.body.redirectTo).toBe(answers[0]?.body.redirectTo)
    expect(await rowsOf(id)).toHaveLength(1)
  })
})

describe('check now: what was found and when', () => {
  test.each([
    ['nobody has paid', null, 'pending', 'paying'],
    ['it was paid', 'pay-silently', 'succeeded', 'paid'],
    ['it was given up at the cashier', 'cancel', 'closed', 'approved'],
  ] as const)('%s', async (_what, button, answer, state) => {
    const { post, redirectTo } = await payer()
    if (button) await press(button, redirectTo)
    const { body } = await post('check-payment')
    expect(body.attempt.look).toMatchObject({ answer, at: new Date(NOW).toISOString(), label: expect.any(String) })
    expect(body.state).toBe(state)
  })

  test('the bank does not answer: the candidate is told so, nothing moves, and the job goes on asking', async () => {
    const { post, look, redirectTo } = await payer()
    await press('pay-silently', redirectTo)
    const { status, body } = await whileAway(() => post('check-payment'))
    expect([status, body.state, body.attempt.look.answer]).toEqual([200, 'paying', 'unknown'])
    await runSweeps(platform.payload, { now: new Date(minutesLater(5)) })
    expect((await look()).state).toBe('paid')
  })
})

describe('cancel this payment', () => {
  test('the bank closes it, and the enrollment is payable again by any way', async () => {
    const { post, look, redirectTo } = await payer()
    const { status, body } = await post('cancel-payment')
    expect([status, body.state, body.attempt.state, body.attempt.look.answer]).toEqual([
      200,
      'approved',
      'closed',
      'closed',
    ])
    expect((await press('pay', redirectTo)).status).toBe(409)
    expect((await post('pay', { gateway: 'sandbox' })).body.view.state).toBe('paying')
    expect((await look()).attempt.state).toBe('submitted')
  })

  test('whoever chose the counter by mistake cancels it and pays online', async () => {
    const { post, id } = await payer('offline')
    expect((await post('pay', { gateway: 'sandbox' })).body.code).toBe('PAYMENT_IN_PROGRESS')
    expect((await post('cancel-payment')).body.state).toBe('approved')
    const { body } = await post('pay', { gateway: 'sandbox' })
    await press('pay-silently', body.redirectTo)
    expect((await post('check-payment')).body.state).toBe('paid')
    expect((await rowsOf(id)).map(({ gateway, state }) => [gateway, state])).toEqual([
      ['offline', 'closed'],
      ['sandbox', 'succeeded'],
    ])
  })

  test('it was paid meanwhile: it is paid', async () => {
    const { post, redirectTo } = await payer()
    await press('pay-silently', redirectTo)
    const { body } = await post('cancel-payment')
    expect([body.state, body.attempt.look.answer]).toEqual(['paid', 'succeeded'])
  })

  test('the bank does not answer: the attempt stays, and nobody may pay a second time', async () => {
    const { post, redirectTo } = await payer()
    const { body } = await whileAway(() => post('cancel-payment'))
    expect([body.state, body.attempt.look.answer, body.attempt.redirectTo]).toEqual(['paying', 'unknown', redirectTo])
    expect((await post('pay', { gateway: 'offline' })).body.code).toBe('PAYMENT_IN_PROGRESS')
  })

  test('with nothing under way it changes nothing', async () => {
    const { post } = await payer(null)
    const { status, body } = await post('cancel-payment')
    expect([status, body.state, body.attempt]).toEqual([200, 'approved', null])
  })

  test("is the candidate's own: for anybody else the enrollment is not there", async () => {
    const { id, look } = await payer()
    const stranger = await putPerson(platform.payload)
    for (const cookie of [stranger.cookie, stage.staff.admin.cookie])
      expect((await call('POST', `/enrollments/${id}/cancel-payment`, { body: {}, cookie })).status).toBe(404)
    expect((await call('POST', `/enrollments/${id}/cancel-payment`, { body: {} })).status).toBe(401)
    expect((await look()).state).toBe('paying')
  })
})

describe('cancel against the money that arrives', () => {
  const ROUNDS = 8

  test('pressed at the cashier and cancelled at once: paid or payable again, and what the bank has is what stands', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id, post, look, redirectTo } = await payer()
      const [pressed, cancelled] = await Promise.all([press('pay', redirectTo), post('cancel-payment')])
      expect(cancelled.status).toBe(200)
      await post('check-payment')
      const isPaid = pressed.status === 303
      expect((await look()).state).toBe(isPaid ? 'paid' : 'approved')
      expect((await rowsOf(id)).map(({ state }) => state)).toEqual([isPaid ? 'succeeded' : 'closed'])
    }
  })

  test('paid, then the callback and the cancelling at once, ten times each: paid once, no case', async () => {
    const { id, post, look, redirectTo } = await payer()
    await press('pay-silently', redirectTo)
    const bank = findEntry(platform.config, 'gateways', 'sandbox')
    const [attempt] = await rowsOf(id)
    if (!bank || !attempt) throw new Error('An attempt is missing.')
    const report = await bank.query({ merchantOrderNumber: attempt.merchantOrderNumber, reference: null })
    const told = async () => settle(await createLocalReq({}, platform.payload), { gateway: 'sandbox', report })
    const both = Array.from({ length: 10 }, () => [told(), post('cancel-payment')]).flat()
    await Promise.all(both)
    expect((await look()).state).toBe('paid')
    const { totalDocs } = await platform.payload.db.count({
      collection: 'payment-cases',
      where: { merchantOrderNumber: { equals: attempt.merchantOrderNumber } },
    })
    expect(totalDocs).toBe(0)
  })

  test('the counter takes the money while the candidate cancels: paid, once', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id, post, look } = await payer('offline')
      const receiptNumber = `RACE-${round}`
      const { cookie } = stage.staff.admin
      const take = call('POST', `/enrollments/${id}/settle-onsite`, { body: { receiptNumber }, cookie })
      await Promise.all([take, post('cancel-payment')])
      expect((await look()).state).toBe('paid')
      const succeeded = (await rowsOf(id)).filter(({ state }) => state === 'succeeded')
      expect(succeeded.map(({ transactionNumber }) => transactionNumber)).toEqual([receiptNumber])
    }
  })
})
