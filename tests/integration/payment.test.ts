import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'

import { settle } from '../../src/commands/payment/settle.ts'
import { callbackKeyOf } from '../../plugins/gateways/sandbox/index.ts'
import { SIGNATURE_HEADER, sign } from '../../plugins/gateways/sandbox/callback.ts'
import type { State } from '../../src/domain/enrollment.ts'
import type { PaymentReport } from '../../src/domain/gateway.ts'
import type { CaseReason } from '../../src/domain/payment.ts'
import { runSweeps } from '../../src/jobs/index.ts'
import type { Row } from '../../src/store.ts'
import type { Booted } from '../support/boot.ts'
import { assertInvariants } from '../support/invariants.ts'
import type { Call, Person } from '../support/people.ts'
import { callInside, putEnrollment, putPerson } from '../support/people.ts'
import type { Stage } from '../support/stage.ts'
import { dayFromNow, FEE_IN_FEN, moveClock, NOW, setStage } from '../support/stage.ts'
import { bootPlatform } from '../support/platform.ts'

let platform: Booted
let stage: Stage
let call: Call

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW })
  stage = await setStage(platform.payload)
  call = callInside(platform)
})
afterEach(() => assertInvariants(platform.payload))
afterAll(() => platform.close())

const is = (field: string, value: string) => ({ [field]: { equals: value } })

async function find<T>(
  collection: 'enrollments' | 'payment-attempts' | 'payment-orders' | 'payment-cases',
  field: string,
  value: string,
): Promise<T[]> {
  const { docs } = await platform.payload.db.find({ collection, where: is(field, value), limit: 0, pagination: false })
  return docs as T[]
}

async function enrolled(state: State): Promise<{ id: string; person: Person }> {
  const person = await putPerson(platform.payload)
  return { person, id: await putEnrollment(platform.payload, stage, { state, person }) }
}

const stateOf = async (id: string) => (await find<Row<'enrollments'>>('enrollments', 'id', id))[0]?.state
const attemptOf = async (id: string) => (await find<Row<'payment-attempts'>>('payment-attempts', 'enrollment', id))[0]!
const casesOf = (merchantOrderNumber: string) =>
  find<Row<'payment-cases'>>('payment-cases', 'merchantOrderNumber', merchantOrderNumber)

async function tell(report: PaymentReport): Promise<void> {
  await settle(await createLocalReq({}, platform.payload), { gateway: 'sandbox', report })
}

const succeeded = (merchantOrderNumber: string, changes: Partial<PaymentReport> = {}): PaymentReport => ({
  merchantOrderNumber,
  state: 'succeeded',
  transactionNumber: `T${randomUUID()}`,
  amountInFen: FEE_IN_FEN,
  paidAt: new Date(NOW),
  ...changes,
})

/** Pays on the practice cashier's page. */
async function press(button: 'pay' | 'pay-silently' | 'cancel', redirectTo: string): Promise<void> {
  expect((await call('POST', `${redirectTo.replace('/api', '')}/${button}`)).status).toBe(303)
}

async function opened(): Promise<{ id: string; person: Person; redirectTo: string }> {
  const place = await enrolled('approved')
  const { status, body } = await call('POST', `/enrollments/${place.id}/pay`, {
    body: { gateway: 'sandbox' },
    cookie: place.person.cookie,
  })
  expect([status, body.view.state]).toEqual([200, 'paying'])
  return { ...place, redirectTo: body.redirectTo }
}

describe('what money does, by what the bank says of it', () => {
  /** the state it meets, what is reported, where the enrollment is afterwards, and the case it opens */
  const TABLE: readonly (readonly [string, State, Partial<PaymentReport>, State, CaseReason | null])[] = [
    ['the exact fee', 'paying', {}, 'paid', null],
    ['one fen more', 'paying', { amountInFen: FEE_IN_FEN + 1 }, 'approved', 'amount_over'],
    ['one fen less', 'paying', { amountInFen: FEE_IN_FEN - 1 }, 'approved', 'amount_under'],
    ['nothing at all', 'paying', { amountInFen: 0 }, 'approved', 'amount_under'],
    ['a second payment of a paid one', 'paid', {}, 'paid', 'duplicate'],
  ]

  test.each(TABLE)('%s', async (_name, state, changes, after, reason) => {
    const { id } = await enrolled(state)
    const { merchantOrderNumber } = await attemptOf(id)
    const report = succeeded(merchantOrderNumber, changes)
    await tell(report)
    await tell(report)
    expect(await stateOf(id)).toBe(after)
    const cases = await casesOf(merchantOrderNumber)
    expect(cases.map((row) => row.reason)).toEqual(reason ? [reason] : [])
    expect(
      cases.every((row) => row.state === 'open' && row.dueAt && row.transactionNumber === report.transactionNumber),
    ).toBe(true)
    const [order] = await find<Row<'payment-orders'>>('payment-orders', 'enrollment', id)
    expect(order?.state).toBe(after === 'paid' ? 'settled' : 'open')
  })

  /** An attempt that the bank closed, after which the enrollment went on as `then` says. */
  async function closedThen(then: 'stays' | 'withdraws' | 'lapses'): Promise<{ id: string; number: string }> {
    const { id, person } = await enrolled('paying')
    const { merchantOrderNumber: number } = await attemptOf(id)
    await tell({ merchantOrderNumber: number, state: 'closed' })
    expect(await stateOf(id)).toBe('approved')
    if (then === 'withdraws') await call('POST', `/enrollments/${id}/withdraw`, { body: {}, cookie: person.cookie })
    if (then === 'lapses') await runSweeps(platform.payload, { now: new Date(dayFromNow(12)) })
    return { id, number }
  }

  test('money of an attempt that the bank had called closed still settles', async () => {
    const { id, number } = await closedThen('stays')
    await tell(succeeded(number))
    expect(await stateOf(id)).toBe('paid')
  })

  test('money for a withdrawn enrollment opens a case and moves nothing', async () => {
    const { id, number } = await closedThen('withdraws')
    await tell(succeeded(number))
    expect(await stateOf(id)).toBe('withdrawn')
    expect((await casesOf(number)).map(({ reason }) => reason)).toEqual(['ended'])
  })

  test.each([
    ['inside the window: it revives the lapsed enrollment', dayFromNow(11.9), 'paid', []],
    ['at the end of the window or later: a case, and it stays lapsed', dayFromNow(12), 'lapsed', ['late']],
  ] as const)('money that the bank took %s', async (_name, paidAt, state, reasons) => {
    const { id, number } = await closedThen('lapses')
    expect(await stateOf(id)).toBe('lapsed')
    await tell(succeeded(number, { paidAt: new Date(paidAt) }))
    expect(await stateOf(id)).toBe(state)
    expect((await casesOf(number)).map(({ reason }) => reason)).toEqual(reasons)
  })

  test('money under a number nobody opened is a case without a province', async () => {
    const number = `X${randomUUID().slice(0, 12)}`
    await tell(succeeded(number))
    await tell({ merchantOrderNumber: `Y${number}`, state: 'closed' })
    expect((await casesOf(number)).map(({ reason, province }) => [reason, province ?? null])).toEqual([
      ['unmatched', null],
    ])
    expect(await casesOf(`Y${number}`)).toEqual([])
  })

  test('wrong money of an old attempt leaves the attempt that is live alone', async () => {
    const { id, number } = await closedThen('stays')
    const person = await ownerOf(id)
    const { body } = await call('POST', `/enrollments/${id}/pay`, {
      body: { gateway: 'sandbox' },
      cookie: person.cookie,
    })
    expect(body.view.state).toBe('paying')
    await tell(succeeded(number, { amountInFen: 1 }))
    expect(await stateOf(id)).toBe('paying')
    expect((await casesOf(number)).map(({ reason }) => reason)).toEqual(['amount_under'])
  })
})

const owners = new Map<string, Person>()

async function ownerOf(id: string): Promise<Person> {
  const known = owners.get(id)
  if (known) return known
  const [row] = await find<{ candidate: string }>('enrollments', 'id', id)
  const person = await putPerson(platform.payload)
  const { db } = platform.payload
  await db.updateOne({
    collection: 'sessions',
    where: is('candidate', person.id),
    data: { candidate: row?.candidate },
    options: { atomic: true },
  })
  owners.set(id, person)
  return person
}

describe('paid at the bank, not shown here (F-08)', () => {
  test('the callback is lost: the page says it is being confirmed, polling heals it without a human', async () => {
    const { id, person, redirectTo } = await opened()
    await press('pay-silently', redirectTo)
    const { body } = await call('GET', `/enrollments/${id}/view`, { cookie: person.cookie })
    expect(body.state).toBe('paying')
    expect(body.actions.find(({ action }: { action: string }) => action === 'pay').allowed).toBe(false)
    const again = await call('POST', `/enrollments/${id}/pay`, { body: { gateway: 'sandbox' }, cookie: person.cookie })
    expect([again.status, again.body.code]).toEqual([409, 'PAYMENT_IN_PROGRESS'])
    await runSweeps(platform.payload, { now: new Date(Date.parse(NOW) + 5 * 60_000) })
    expect(await stateOf(id)).toBe('paid')
  })

  test("the candidate's own check heals it at once", async () => {
    const { id, person, redirectTo } = await opened()
    await press('pay-silently', redirectTo)
    const { body } = await call('POST', `/enrollments/${id}/check-payment`, { body: {}, cookie: person.cookie })
    expect(body.state).toBe('paid')
  })

  test('a payment given up at the cashier may be begun anew', async () => {
    const { id, person, redirectTo } = await opened()
    await press('cancel', redirectTo)
    const { body } = await call('POST', `/enrollments/${id}/check-payment`, { body: {}, cookie: person.cookie })
    expect(body.state).toBe('approved')
    const again = await call('POST', `/enrollments/${id}/pay`, { body: { gateway: 'sandbox' }, cookie: person.cookie })
    expect(again.body.view.state).toBe('paying')
  })

  test('a waiting payment stays waiting, however often it is asked about', async () => {
    const { id, person } = await opened()
    for (const _ of [1, 2]) await call('POST', `/enrollments/${id}/check-payment`, { body: {}, cookie: person.cookie })
    expect(await stateOf(id)).toBe('paying')
  })
})

describe('the callback', () => {
  const post = (body: string, signature?: string) =>
    platform.fetch('/api/payments/callback/sandbox', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...(signature ? { [SIGNATURE_HEADER]: signature } : {}) },
    })
  const key = () => callbackKeyOf(platform.payload.config.secret)

  test('one that the bank signed settles', async () => {
    const { id } = await enrolled('paying')
    const body = JSON.stringify(succeeded((await attemptOf(id)).merchantOrderNumber))
    expect((await post(body, sign(body, key()))).status).toBe(200)
    expect(await stateOf(id)).toBe('paid')
  })

  test.each([
    ['no signature', (body: string) => [body, undefined]],
    ['a signature of zeros', (body: string) => [body, '0'.repeat(64)]],
    ['the signature of another key', (body: string) => [body, sign(body, callbackKeyOf('another secret'))]],
    ['a body changed after it was signed', (body: string) => [body.replace('13000', '13001'), sign(body, key())]],
    ['a signed body of a wrong shape', () => ['{"paid":true}', sign('{"paid":true}', key())]],
  ] as const)('%s is refused and changes nothing', async (_name, forge) => {
    const { id } = await enrolled('paying')
    const [body, signature] = forge(JSON.stringify(succeeded((await attemptOf(id)).merchantOrderNumber)))
    const answer = await post(body ?? '', signature)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: 'BAD_REQUEST' })
    expect(await stateOf(id)).toBe('paying')
  })

  test('a gateway that is not registered is not there', async () => {
    expect((await platform.fetch('/api/payments/callback/nobody', { method: 'POST', body: '{}' })).status).toBe(404)
  })
})

describe('money at the counter', () => {
  const take = (id: string, receiptNumber: unknown, cookie = stage.staff.admin.cookie) =>
    call('POST', `/enrollments/${id}/settle-onsite`, { body: { receiptNumber }, cookie })

  test('the provincial admin records it, and recording it again changes nothing', async () => {
    const { id } = await enrolled('approved')
    expect([(await take(id, 'R-0001')).body.state, (await take(id, 'R-0001')).body.state]).toEqual(['paid', 'paid'])
    expect(await find('payment-attempts', 'enrollment', id)).toHaveLength(1)
  })

  test('a receipt pays once: for a second enrollment it is refused with a sentence', async () => {
    await take((await enrolled('approved')).id, 'R-0002')
    const { id } = await enrolled('approved')
    const { status, body } = await take(id, 'R-0002')
    expect([status, typeof body.code, typeof body.sentence]).toEqual([409, 'string', 'string'])
    expect(await stateOf(id)).toBe('approved')
  })

  test('without a receipt number nothing is taken', async () => {
    const { id } = await enrolled('approved')
    for (const receipt of ['', 'x', null, { $ne: 1 }, 'a b c d e'])
      expect((await take(id, receipt)).body.code).toBe('FORM_INVALID')
    expect(await stateOf(id)).toBe('approved')
  })

  test('while the bank may still send money the counter takes none', async () => {
    const { id } = await opened()
    expect((await take(id, 'R-0003')).body.code).toBe('PAYMENT_IN_PROGRESS')
  })

  test('after the payment window it is too late', async () => {
    const { id } = await enrolled('approved')
    const back = moveClock(platform.payload, dayFromNow(12))
    const { body } = await take(id, 'R-0004')
    back()
    expect(body.code).toBe('PAYMENT_CLOSED')
  })
})
