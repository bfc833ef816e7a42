import type { Where } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { hash } from '@node-rs/argon2'
import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'

import { ARGON2 } from '../../src/commands/candidate/passwords.ts'
import { settle } from '../../src/commands/payment/settle.ts'
import { payloadBridge } from '../../src/server/payloadBridge.ts'
import type { Booted } from '../support/boot.ts'
import { timesOf } from '../support/effort.ts'
import { assertInvariants } from '../support/invariants.ts'
import type { TestServer } from '../support/openServer.ts'
import { openServer, ORIGIN } from '../support/openServer.ts'
import type { Call, Json, Reply } from '../support/people.ts'
import {
  callAt,
  newIdNumber,
  newPhone,
  putEnrollment,
  putPerson,
  registrationOf,
  solvedCaptcha,
  startOf,
} from '../support/people.ts'
import type { Stage } from '../support/stage.ts'
import { FEE_IN_FEN, NOW, put, putExam, putStaff, setStage } from '../support/stage.ts'
import { numbers } from '../support/toyPlatform.ts'
import { bootPlatform } from '../support/platform.ts'

/** how often two race for one row; each race has its control */
const ROUNDS = timesOf(50, 10)

let platform: Booted
let stage: Stage
let door: TestServer
/** through Express, the gate and the bridge that replays, as in production */
let call: Call

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW, env: { BAOKAO_CAPTCHA_COST: '1', BAOKAO_ORIGIN: ORIGIN } })
  stage = await setStage(platform.payload)
  const answer = payloadBridge({ handle: (request) => platform.handle(request), origin: ORIGIN })
  door = await openServer({ payload: platform.payload, housed: platform.payload.config, answer })
  door.state.payload = platform.payload
  door.state.phase = 'ready'
  call = callAt(door.port, ORIGIN)
}, 120_000)
afterEach(() => assertInvariants(platform.payload))
afterAll(async () => {
  door.close()
  await platform.close()
})

/** How many answers there were of each status and code. */
function tally(replies: readonly Reply[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status, body } of replies) {
    const key = [status, body.code].filter(Boolean).join(' ')
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

async function countOf(
  collection: 'enrollments' | 'enrollment-events' | 'candidates' | 'messages' | 'sessions' | 'payment-attempts',
  field: string,
  value: string,
) {
  const { totalDocs } = await platform.payload.db.count({ collection, where: { [field]: { equals: value } } })
  return totalDocs
}

describe('100 parallel identical enrollments (F-02)', () => {
  test('one is created, 99 are told which one it is', async () => {
    const { id, cookie } = await putPerson(platform.payload)
    const replies = await Promise.all(
      numbers(100).map(() => call('POST', '/enrollments', { body: startOf(stage), cookie })),
    )
    expect(tally(replies)).toEqual({ '201': 1, '409 ALREADY_ENROLLED': 99 })
    expect(replies.filter(({ body }) => body.code).every(({ body }) => /^\p{Script=Han}/u.test(body.sentence))).toBe(
      true,
    )
    expect(await countOf('enrollments', 'candidate', id)).toBe(1)
  })

  test('with one Idempotency-Key all 100 get the same answer, and one row and one ledger row are there', async () => {
    const { id, cookie } = await putPerson(platform.payload)
    const headers = { 'idempotency-key': randomUUID() }
    const replies = await Promise.all(
      numbers(100).map(() => call('POST', '/enrollments', { body: startOf(stage), cookie, headers })),
    )
    expect(tally(replies)).toEqual({ '201': 100 })
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(await countOf('enrollments', 'candidate', id)).toBe(1)
    expect(await countOf('enrollment-events', 'enrollment', replies[0]?.body.id)).toBe(1)
  })

  test('control: without the unique key of the active enrollment the look before the insert lets several through', async () => {
    const { id: candidate } = await putPerson(platform.payload)
    const exam = await putExam(platform.payload)
    const place: Where = { and: [{ candidate: { equals: candidate } }, { exam: { equals: exam } }] }
    const written: string[] = []
    await Promise.all(
      numbers(10).map(async () => {
        const found = await platform.payload.db.findOne({ collection: 'enrollments', where: place })
        if (found) return
        const row = {
          candidate,
          exam,
          province: stage.provinces.hebei,
          state: 'draft',
          revision: 1,
          pledge: 'unsigned',
          policyVersion: '1',
        }
        written.push(await put(platform.payload, 'enrollments', { ...row, activeKey: randomUUID() }))
      }),
    )
    await platform.payload.db.deleteMany({ collection: 'enrollments', where: place })
    expect(written.length).toBeGreaterThan(1)
  })
})

/** Six ways to type one number that ends in X. */
function spellingsOf(number: string): string[] {
  const fullWidth = number.replace(/[0-9X]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
  const spaced = `${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)}`
  return [number, number.toLowerCase(), fullWidth, fullWidth.replace('Ｘ', 'ｘ'), spaced, ` ${number.slice(0, 17)}х`]
}

function idNumberWithX(): string {
  for (;;) {
    const number = newIdNumber()
    if (number.endsWith('X')) return number
  }
}

describe('100 parallel registrations of one ID number in 6 spellings (F-03)', () => {
  test('one account is made, 99 are told that the person is registered', async () => {
    const spellings = spellingsOf(idNumberWithX())
    const bodies: Record<string, unknown>[] = []
    for (const n of numbers(100)) {
      bodies.push({
        ...registrationOf(stage, { idNumber: spellings[n % 6], name: '赵示例' }),
        captcha: await solvedCaptcha(call),
      })
    }
    const replies = await Promise.all(bodies.map((body) => call('POST', '/candidates/register', { body })))
    expect(tally(replies)).toEqual({ '201': 1, '409 PERSON_ALREADY_REGISTERED': 99 })
    expect(await countOf('candidates', 'name', '赵示例')).toBe(1)
    const { id } = replies.find(({ status }) => status === 201)?.body ?? {}
    expect(await countOf('messages', 'candidate', id)).toBe(1)
  }, 180_000)

  test('control: as typed the six spellings are six numbers', () => {
    expect(new Set(spellingsOf(idNumberWithX())).size).toBe(6)
  })

  test('two persons who register with one phone at once, 10 rounds: exactly one owner each (F-04)', async () => {
    for (const round of numbers(10)) {
      const phone = newPhone()
      const person = async () => ({
        ...registrationOf(stage, { phone, name: '钱示例' }),
        captcha: await solvedCaptcha(call),
      })
      const bodies = [await person(), await person()]
      const replies = await Promise.all(bodies.map((body) => call('POST', '/candidates/register', { body })))
      expect([round, tally(replies)]).toEqual([round, { '201': 1, '409 PHONE_TAKEN': 1 }])
    }
  })
})

describe('two who decide at once', () => {
  const approve = (id: string, cookie: string) =>
    call('POST', `/enrollments/${id}/approve`, { body: { revision: 4 }, cookie })
  const reject = (id: string, cookie: string) =>
    call('POST', `/enrollments/${id}/reject`, {
      body: { revision: 4, reasons: [{ reason: 'other', text: '材料不符' }] },
      cookie,
    })

  test(`two reviewers on one revision, ${ROUNDS} rounds: exactly one decision each`, async () => {
    const other = await putStaff(platform.payload, 'reviewer', { province: stage.provinces.hebei })
    for (const round of numbers(ROUNDS)) {
      const person = await putPerson(platform.payload)
      const id = await putEnrollment(platform.payload, stage, { state: 'in_review', person })
      const [first, second] = round % 2 ? [approve, reject] : [reject, approve]
      const replies = await Promise.all([first(id, stage.staff.reviewer.cookie), second(id, other.cookie)])
      expect([round, tally(replies)]).toEqual([round, { '200': 1, '409 REVISION_CHANGED': 1 }])
      expect(await countOf('enrollment-events', 'enrollment', id)).toBe(5)
    }
  }, 180_000)

  test('control: a decision that reads and then writes without the revision is made twice', async () => {
    const person = await putPerson(platform.payload)
    const id = await putEnrollment(platform.payload, stage, { state: 'in_review', person })
    const where = { id: { equals: id } }
    const decide = async (state: string) => {
      const row = await platform.payload.db.findOne<Json>({ collection: 'enrollments', where })
      if (row?.state !== 'in_review') return false
      await platform.payload.db.updateOne({
        collection: 'enrollments',
        where,
        data: { state },
        options: { atomic: true },
      })
      return true
    }
    const decided = await Promise.all([decide('approved'), decide('rejected')])
    await platform.payload.db.updateOne({
      collection: 'enrollments',
      where,
      data: { state: 'in_review' },
      options: { atomic: true },
    })
    expect(decided).toEqual([true, true])
  })

  test(`taking the confirmation back while it is approved, ${ROUNDS} rounds: never approved unseen (F-13)`, async () => {
    for (const round of numbers(ROUNDS)) {
      const person = await putPerson(platform.payload)
      const id = await putEnrollment(platform.payload, stage, { state: 'in_review', person })
      const unconfirm = () => call('POST', `/enrollments/${id}/unconfirm`, { body: {}, cookie: person.cookie })
      const both = [unconfirm, () => approve(id, stage.staff.reviewer.cookie)]
      const replies = await Promise.all((round % 2 ? both : both.reverse()).map((ask) => ask()))
      // The candidate may also take it back after the approval: then both are done, one after the other.
      const counts = tally(replies)
      expect(counts['200'] === 2 || (counts['200'] === 1 && counts['409 REVISION_CHANGED'] === 1)).toBe(true)
      const { state, revision } = await rowOf(id)
      const isOneAfterTheOther = counts['200'] === 2
      expect([round, isOneAfterTheOther ? [state, revision] : state]).toEqual([
        round,
        isOneAfterTheOther ? ['saved', 6] : expect.stringMatching(/^(saved|approved)$/),
      ])
    }
  }, 180_000)
})

async function rowOf(id: string): Promise<{ state: string; revision: number }> {
  const row = await platform.payload.db.findOne<Json>({ collection: 'enrollments', where: { id: { equals: id } } })
  return row as { state: string; revision: number }
}

describe('money that is told of several times', () => {
  const attemptOf = (id: string) =>
    platform.payload.db.findOne<Json>({ collection: 'payment-attempts', where: { enrollment: { equals: id } } })

  test('one report 50 times in parallel: one transition, one message (F-05)', async () => {
    const person = await putPerson(platform.payload)
    const id = await putEnrollment(platform.payload, stage, { state: 'paying', person })
    const { merchantOrderNumber } = (await attemptOf(id)) as { merchantOrderNumber: string }
    const money = {
      merchantOrderNumber,
      state: 'succeeded',
      transactionNumber: 'T-50',
      amountInFen: FEE_IN_FEN,
      paidAt: new Date(NOW),
    } as const
    await Promise.all(
      numbers(50).map(async () =>
        settle(await createLocalReq({}, platform.payload), { gateway: 'sandbox', report: money }),
      ),
    )
    expect(await rowOf(id)).toMatchObject({ state: 'paid', revision: 7 })
    expect(await countOf('messages', 'candidate', person.id)).toBe(1)
  }, 120_000)

  test('paying in two tabs at once, 10 rounds: one live attempt (F-09)', async () => {
    for (const round of numbers(10)) {
      const person = await putPerson(platform.payload)
      const id = await putEnrollment(platform.payload, stage, { state: 'approved', person })
      const pay = () => call('POST', `/enrollments/${id}/pay`, { body: { gateway: 'sandbox' }, cookie: person.cookie })
      expect([round, tally(await Promise.all([pay(), pay()]))]).toEqual([
        round,
        { '200': 1, '409 PAYMENT_IN_PROGRESS': 1 },
      ])
      expect(await countOf('payment-attempts', 'enrollment', id)).toBe(1)
    }
  }, 120_000)

  test('a double click that carries one key opens one attempt and answers twice the same (F-15)', async () => {
    const person = await putPerson(platform.payload)
    const id = await putEnrollment(platform.payload, stage, { state: 'approved', person })
    const headers = { 'idempotency-key': randomUUID() }
    const pay = () =>
      call('POST', `/enrollments/${id}/pay`, { body: { gateway: 'sandbox' }, cookie: person.cookie, headers })
    const [first, second] = await Promise.all([pay(), pay()])
    const third = await pay()
    expect([first.status, first.body.redirectTo]).toEqual([200, expect.stringMatching(/^\/api\/sandbox\/cashier\//)])
    expect([second.body.redirectTo, third.body.redirectTo]).toEqual([first.body.redirectTo, first.body.redirectTo])
    expect(third.body.view.state).toBe('paying')
    expect(await countOf('payment-attempts', 'enrollment', id)).toBe(1)
  })

  test('paying while withdrawing, 10 rounds: either the one or the other (F-14)', async () => {
    for (const round of numbers(10)) {
      const person = await putPerson(platform.payload)
      const id = await putEnrollment(platform.payload, stage, { state: 'approved', person })
      const pay = () => call('POST', `/enrollments/${id}/pay`, { body: { gateway: 'sandbox' }, cookie: person.cookie })
      const withdraw = () => call('POST', `/enrollments/${id}/withdraw`, { body: {}, cookie: person.cookie })
      const replies = await Promise.all((round % 2 ? [pay, withdraw] : [withdraw, pay]).map((ask) => ask()))
      expect([round, replies.map(({ status }) => status).sort()]).toEqual([round, [200, 409]])
      expect(['paying', 'withdrawn']).toContain((await rowOf(id)).state)
    }
  }, 120_000)
})

describe('logins at once', () => {
  async function account(): Promise<{ username: string; candidate: string }> {
    const { id: candidate } = await putPerson(platform.payload)
    const username = `login${candidate.slice(0, 8)}`
    const login = { username, usernameFolded: username, passwordHash: await hash('Baokao2026', ARGON2) }
    await platform.payload.db.updateOne({
      collection: 'credentials',
      where: { candidate: { equals: candidate } },
      data: login,
      options: { atomic: true },
    })
    return { username, candidate }
  }
  const logIn = async (username: string, password: string) =>
    call('POST', '/candidates/login', { body: { username, password, captcha: await solvedCaptcha(call) } })

  test('20 right ones: 20 sessions, none lost, each of them good', async () => {
    const { username, candidate } = await account()
    const replies = await Promise.all(numbers(20).map(() => logIn(username, 'Baokao2026')))
    expect(tally(replies)).toEqual({ '200': 20 })
    expect(await countOf('sessions', 'candidate', candidate)).toBe(21)
    for (const { headers } of replies) {
      const cookie = headers.get('set-cookie')?.split(';')[0] ?? ''
      expect((await call('GET', '/candidates/me', { cookie })).body.candidate.id).toBe(candidate)
    }
  }, 60_000)

  test('20 wrong ones: refused or locked, and the right one is told to wait', async () => {
    const { username } = await account()
    const counts = tally(await Promise.all(numbers(20).map(() => logIn(username, 'Wrong-2026'))))
    expect(Object.keys(counts).filter((key) => !['401 LOGIN_FAILED', '429 ACCOUNT_LOCKED'].includes(key))).toEqual([])
    expect((await logIn(username, 'Baokao2026')).body.code).toBe('ACCOUNT_LOCKED')
  }, 60_000)

  test('one captcha serves once, however often it is sent at the same time', async () => {
    const captcha = await solvedCaptcha(call)
    const body = { username: 'nobody_here', password: 'Baokao2026', captcha }
    const replies = await Promise.all(numbers(20).map(() => call('POST', '/candidates/login', { body })))
    expect(tally(replies)).toEqual({ '400 CAPTCHA_USED': 19, '401 LOGIN_FAILED': 1 })
  })
})
