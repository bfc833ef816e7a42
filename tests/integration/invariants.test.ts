import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { CollectionSlug, Where } from 'payload'

import { STATES } from '../../src/domain/enrollment.ts'
import type { Booted } from '../support/boot.ts'
import { assertInvariants, findViolations, INVARIANTS } from '../support/invariants.ts'
import type { Json, Person } from '../support/people.ts'
import { putEnrollment, putPerson } from '../support/people.ts'
import type { Stage } from '../support/stage.ts'
import { dayFromNow, NOW, put, setStage } from '../support/stage.ts'
import { bootPlatform } from '../support/platform.ts'

let platform: Booted
let stage: Stage
let person: Person

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW })
})
beforeEach(async () => {
  await platform.emptyAll()
  stage = await setStage(platform.payload)
  person = await putPerson(platform.payload)
})
afterAll(() => platform.close())

/** Writes past every rule and unique index that a client meets. */
async function bend(collection: CollectionSlug, where: Where, data: Record<string, unknown>): Promise<void> {
  await platform.payload.db.updateOne({ collection, where, data, options: { atomic: true } })
}

const enroll = (state: (typeof STATES)[number], of = person) =>
  putEnrollment(platform.payload, stage, { state, person: of })
const is = (field: string, value: string): Where => ({ [field]: { equals: value } })

test('a platform with one honest enrollment in every state is right', async () => {
  for (const state of STATES) await enroll(state, await putPerson(platform.payload))
  await putPerson(platform.payload, { identity: 'pending', photo: 'none' })
  await expect(assertInvariants(platform.payload)).resolves.toBeUndefined()
})

/** What is planted, and what the platform then says of itself. */
const PLANTED: readonly (readonly [keyof typeof INVARIANTS, string, RegExp, () => Promise<void>])[] = [
  [
    'ONE_PLACE',
    'a second active enrollment',
    /two active enrollments/,
    async () => {
      await enroll('draft')
      await bend('enrollments', is('id', await enroll('withdrawn')), { state: 'saved' })
    },
  ],
  [
    'ONE_PLACE',
    'a second verified account of one number',
    /two verified accounts/,
    async () => {
      const other = await putPerson(platform.payload)
      const { idNumberKey } = (await platform.payload.db.findOne<Json>({
        collection: 'candidates',
        where: is('id', person.id),
      }))!
      await bend('candidates', is('id', other.id), { idNumberKey })
    },
  ],
  [
    'ACTIVE_KEY',
    'an ended enrollment that keeps its place',
    /activeKey/,
    async () => {
      await bend('enrollments', is('id', await enroll('draft')), { state: 'withdrawn' })
    },
  ],
  [
    'PAID_IS_SETTLED',
    'a paid enrollment whose order is open',
    /paid without its fee/,
    async () => {
      await bend('payment-orders', is('enrollment', await enroll('paid')), { state: 'open' })
    },
  ],
  [
    'PAID_IS_SETTLED',
    'a paid enrollment that paid too little',
    /paid without its fee/,
    async () => {
      await bend('payment-attempts', is('enrollment', await enroll('paid')), { amountInFen: 1 })
    },
  ],
  [
    'PAID_IS_SETTLED',
    'a settled order that moved nothing',
    /its enrollment is not paid/,
    async () => {
      await bend('payment-orders', is('enrollment', await enroll('approved')), { state: 'settled' })
    },
  ],
  [
    'MONEY_HAS_A_HOME',
    'money that neither moved anything nor opened a case',
    /payments without a case/,
    async () => {
      const change = { state: 'succeeded', transactionNumber: 'T-lost' }
      await bend('payment-attempts', is('enrollment', await enroll('paying')), change)
    },
  ],
  [
    'LIVE_MONEY',
    'paying without anything to wait for',
    /paying without a live attempt/,
    async () => {
      await bend('payment-attempts', is('enrollment', await enroll('paying')), { state: 'closed' })
    },
  ],
  [
    'LIVE_MONEY',
    'a live attempt whose key is free',
    /liveKey/,
    async () => {
      await bend('payment-attempts', is('enrollment', await enroll('paying')), { liveKey: 'free' })
    },
  ],
  [
    'LEDGER_IS_A_PATH',
    'a ledger row that is gone',
    /revision 2 and 1 ledger rows/,
    async () => {
      const where = { and: [is('enrollment', await enroll('saved')), is('action', 'save')] }
      await platform.payload.db.deleteMany({ collection: 'enrollment-events', where })
    },
  ],
  [
    'LEDGER_IS_A_PATH',
    'a state without its move',
    /its ledger says draft/,
    async () => {
      await bend('enrollments', is('id', await enroll('draft')), { state: 'approved' })
    },
  ],
  [
    'LEDGER_IS_A_PATH',
    'a candidate who approved',
    /approve by candidate/,
    async () => {
      await enroll('approved')
      await bend('enrollment-events', is('action', 'approve'), { actorKind: 'candidate' })
    },
  ],
  [
    'WHOLE_OR_ABSENT',
    'an enrollment without its form',
    /has not one form/,
    async () => {
      await platform.payload.db.deleteMany({
        collection: 'enrollment-forms',
        where: is('enrollment', await enroll('draft')),
      })
    },
  ],
  [
    'WHOLE_OR_ABSENT',
    'a person without a login',
    /has not one login/,
    async () => {
      await platform.payload.db.deleteMany({ collection: 'credentials', where: is('candidate', person.id) })
    },
  ],
  [
    'WHOLE_OR_ABSENT',
    'an acceptance of nobody',
    /which is not there/,
    async () => {
      const about = { candidate: person.id, agreement: stage.texts.exam_notice, enrollment: 'gone' }
      await put(platform.payload, 'acceptances', { ...about, textHash: 'x', at: dayFromNow(0) })
    },
  ],
  [
    'ONE_QUEUE',
    'a case that nobody finds',
    /in no queue/,
    async () => {
      await bend('enrollments', is('id', await enroll('in_review')), { reviewPoint: null })
    },
  ],
  [
    'ONE_QUEUE',
    'an approval without a fee',
    /approved without a fee/,
    async () => {
      await bend('enrollments', is('id', await enroll('approved')), { feeInFen: null })
    },
  ],
  [
    'NOTHING_IS_STUCK',
    'an attempt that nobody asks about',
    /never asked about/,
    async () => {
      await bend('payment-attempts', is('enrollment', await enroll('paying')), { nextCheckAt: null })
    },
  ],
  [
    'NOTHING_IS_STUCK',
    'a person whom nobody verifies',
    /never verified/,
    async () => {
      await bend('candidates', is('id', (await putPerson(platform.payload, { identity: 'pending' })).id), {
        verifyAt: null,
      })
    },
  ],
  [
    'FILES_HAVE_ROWS',
    'a photo that is said and not there',
    /is none, and the candidate says approved/,
    async () => {
      await platform.payload.db.deleteMany({ collection: 'photos', where: is('candidate', person.id) })
    },
  ],
  [
    'SEATS',
    'a seat for somebody who has not paid',
    /not paid/,
    async () => {
      const about = {
        enrollment: await enroll('approved'),
        candidate: person.id,
        exam: stage.exam,
        province: stage.provinces.hebei,
      }
      await put(platform.payload, 'tickets', {
        ...about,
        ticketNumber: '1',
        site: 's',
        siteAddress: 'a',
        room: '1',
        seat: '1',
      })
    },
  ],
]

describe('each invariant is seen to fail', () => {
  test.each(PLANTED)('%s: %s', async (name, _what, line, plant) => {
    expect(await findViolations(platform.payload)).toEqual([])
    await plant()
    const found = (await findViolations(platform.payload)).filter((violation) => violation.startsWith(`${name}:`))
    expect(found.join('\n')).toMatch(line)
  })

  test('and each has a planted violation', () => {
    expect([...new Set(PLANTED.map(([name]) => name))].sort()).toEqual(Object.keys(INVARIANTS).sort())
  })
})
