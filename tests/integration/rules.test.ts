import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import type { Actor } from '../../src/actor.ts'
import { actorFor, SYSTEM } from '../../src/actor.ts'
import { registrations } from '../../src/declared.ts'
import type { Action, State } from '../../src/domain/enrollment.ts'
import { Refusal } from '../../src/domain/errors.ts'
import { answerOf } from '../../src/i18n/sentence.ts'
import { declareMove } from '../../src/moves.ts'
import type { Row } from '../../src/store.ts'
import { worldOf } from '../../src/world.ts'
import type { Booted } from '../support/boot.ts'
import { assertInvariants } from '../support/invariants.ts'
import type { Call, Json, Person, Reply } from '../support/people.ts'
import {
  callInside,
  formOf,
  newIdNumber,
  newPhone,
  putEnrollment,
  putPerson,
  registrationOf,
  solvedCaptcha,
  startOf,
} from '../support/people.ts'
import type { Stage } from '../support/stage.ts'
import { dayFromNow, NOW, setStage } from '../support/stage.ts'
import { bootPlatform } from '../support/platform.ts'

let platform: Booted
let stage: Stage
let call: Call

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW, env: { BAOKAO_CAPTCHA_COST: '1' } })
  stage = await setStage(platform.payload)
  call = callInside(platform)
}, 120_000)
afterAll(async () => {
  await assertInvariants(platform.payload)
  await platform.close()
})

type Enrollment = Row<'enrollments'>

async function rowOf<T>(collection: CollectionSlug, where: Parameters<typeof platform.payload.db.findOne>[0]['where']) {
  const row = await platform.payload.db.findOne<Json>({ collection, where })
  if (!row) throw new Error(`No row of ${collection}.`)
  return row as T
}

const enrollmentOf = (id: string) => rowOf<Enrollment>('enrollments', { id: { equals: id } })

async function requestAs(collection: 'candidates' | 'staff' | null, id = ''): Promise<PayloadRequest> {
  const req = await createLocalReq({}, platform.payload)
  if (collection) req.user = { id, collection } as unknown as PayloadRequest['user']
  return req
}

/** What a write was refused with, in words; a write that went through is no refusal. */
async function refusalOf(write: Promise<unknown>): Promise<string> {
  try {
    await write
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, sentence } = answerOf(error, 'zh')
    return `${code} ${sentence}`
  }
  return 'written'
}

const told = ({ body }: Reply): string => `${body.code} ${body.sentence}`

type Change = Readonly<Record<string, unknown>>

/** The Local API with all access overridden, as a plugin would use it. */
const create = (req: PayloadRequest, collection: CollectionSlug, data: Change) =>
  platform.payload.create({ collection, data: data as never, depth: 0, overrideAccess: true, req })
const update = (req: PayloadRequest, collection: CollectionSlug, id: string, data: Change) =>
  platform.payload.update({ collection, id, data, depth: 0, overrideAccess: true, req })

/** The move of a command, declared and written by the Local API instead. */
async function moveDirectly(
  id: string,
  { action, req, actor, data = {} }: { action: Action; req: PayloadRequest; actor?: Actor; data?: Change },
): Promise<string> {
  const row = await enrollmentOf(id)
  return refusalOf(
    (async () => {
      declareMove(req, row, { move: { action, actor: actor ?? (await actorFor(req, row)) } })
      await update(req, 'enrollments', id, { state: 'paid', ...data })
    })(),
  )
}

const staged = async (state: State, facets: Parameters<typeof putPerson>[1] = {}) => {
  const person = await putPerson(platform.payload, facets)
  return { person, id: await putEnrollment(platform.payload, stage, { state, person }) }
}

const command = (id: string, name: string, cookie: string, body: object = {}) =>
  call('POST', `/enrollments/${id}/${name}`, { body, cookie })

async function confirm(id: string, { cookie }: Person): Promise<string> {
  const { body } = await call('GET', `/enrollments/${id}/confirmation`, { cookie })
  return told(await command(id, 'confirm', cookie, { digest: body.digest }))
}

async function register(changes: Change): Promise<string> {
  const body = { ...registrationOf(stage, changes), ...changes, captcha: await solvedCaptcha(call) }
  const reply = await call('POST', '/candidates/register', { body })
  return told(reply)
}

/** A person as registration writes the row: numbers sealed, nothing derived yet. */
function newPerson(changes: { readonly idNumber?: string; readonly phone?: string; readonly name?: string } = {}) {
  const { vault } = worldOf(platform.payload)
  const id = randomUUID()
  const { idNumber = newIdNumber(), phone = newPhone(), name = '王示例' } = changes
  const sealed = {
    idNumber: vault.seal(idNumber, `candidates.idNumber.${id}`),
    phone: vault.seal(phone, `candidates.phone.${id}`),
  }
  const again = { name, idType: 'RESIDENT_ID', idNumber }
  return { row: { id, name, idType: 'RESIDENT_ID', email: 'a@example.org', ...sealed }, again }
}

async function registerDirectly(
  changes: Parameters<typeof newPerson>[0],
  declared: { readonly again?: unknown } = {},
): Promise<string> {
  const req = await requestAs(null)
  const { row, again } = newPerson(changes)
  const { agreement, registration_notice } = stage.texts
  registrations.put(req, row.id, { again, ...declared, accepted: { agreement, registration_notice } })
  return refusalOf(create(req, 'candidates', row))
}

describe('a write past the command is refused by the same rule, in the same words', () => {
  test('registration: one account a person', async () => {
    const { name, idNumber } = await putPerson(platform.payload)
    const direct = await registerDirectly({ name, idNumber })
    expect(direct).toMatch(/^PERSON_ALREADY_REGISTERED /)
    expect(direct).toBe(await register({ name, idNumber }))
  })

  test('registration: one account a phone', async () => {
    const { phone } = await putPerson(platform.payload)
    const direct = await registerDirectly({ phone })
    expect(direct).toMatch(/^PHONE_TAKEN /)
    expect(direct).toBe(await register({ phone }))
  })

  test('registration: the warning of a known number', async () => {
    const { idNumber } = await putPerson(platform.payload)
    const direct = await registerDirectly({ idNumber, name: '李示例' })
    expect(direct).toMatch(/^ID_NUMBER_EXISTS /)
    expect(direct).toBe(await register({ idNumber }))
  })

  test('registration: what is typed again must be the same', async () => {
    const again = { name: '别的人', idType: 'RESIDENT_ID', idNumber: newIdNumber() }
    const direct = await registerDirectly({}, { again })
    expect(direct).toMatch(/^FORM_INVALID /)
    expect(direct).toBe(await register({ again }))
  })

  test('registration: texts accepted', async () => {
    const req = await requestAs(null)
    const direct = await refusalOf(create(req, 'candidates', newPerson().row))
    expect(direct).toMatch(/^AGREEMENT_NOT_ACCEPTED /)
    expect(direct).toBe(await register({ accepted: {} }))
  })

  test('registration: one username, whatever its case', async () => {
    const { id } = await putPerson(platform.payload)
    const { username } = await rowOf<Row<'credentials'>>('credentials', { candidate: { equals: id } })
    const taken = username.toUpperCase()
    const req = await requestAs(null)
    const login = { candidate: id, username: taken, passwordHash: 'none' }
    const direct = await refusalOf(create(req, 'credentials', login))
    expect(direct).toMatch(/^USERNAME_TAKEN /)
    expect(direct).toBe(await register({ username: taken }))
  })

  test('a start: one active enrollment a person and exam', async () => {
    const { person } = await staged('draft')
    const req = await requestAs('candidates', person.id)
    const { accepted, ...begun } = startOf(stage)
    const id = randomUUID()
    declareMove(req, { id, revision: 0 }, { move: { action: 'start', actor: SYSTEM, accepted } })
    const direct = await refusalOf(create(req, 'enrollments', { id, candidate: person.id, ...begun }))
    expect(direct).toMatch(/^ALREADY_ENROLLED /)
    expect(direct).toBe(told(await call('POST', '/enrollments', { body: startOf(stage), cookie: person.cookie })))
  })

  test('a start: the notices accepted', async () => {
    const person = await putPerson(platform.payload)
    const req = await requestAs('candidates', person.id)
    const { accepted: _, ...begun } = startOf(stage)
    const direct = await refusalOf(create(req, 'enrollments', { candidate: person.id, ...begun }))
    expect(direct).toMatch(/^AGREEMENT_NOT_ACCEPTED /)
    const reply = await call('POST', '/enrollments', { body: { ...begun, accepted: {} }, cookie: person.cookie })
    expect(direct).toBe(told(reply))
  })

  test.each([
    ['a failed identity', { identity: 'failed' }, 'IDENTITY_FAILED'],
    ['a failed education', { education: 'failed' }, 'EDUCATION_FAILED'],
    ['no photo', { photo: 'none' }, 'PHOTO_MISSING'],
  ] as const)('a confirmation: %s', async (_what, facets, code) => {
    const { id, person } = await staged('saved', facets)
    const req = await requestAs('candidates', person.id)
    const direct = await moveDirectly(id, { action: 'confirm', req })
    expect(direct).toMatch(new RegExp(`^${code} `))
    expect(direct).toBe(await confirm(id, person))
  })

  test('a save: the pledge answered', async () => {
    const { id, person } = await staged('draft')
    const req = await requestAs('candidates', person.id)
    const form = await rowOf<Row<'enrollment-forms'>>('enrollment-forms', { enrollment: { equals: id } })
    await platform.payload.db.updateOne({
      collection: 'enrollment-forms',
      id: form.id,
      data: { ...form, ...formOf(stage) },
    })
    const direct = await moveDirectly(id, { action: 'save', req, data: { pledge: 'signed' } })
    expect(direct).toMatch(/^PLEDGE_UNANSWERED /)
    const body = { form: formOf(stage), pledge: '', captcha: await solvedCaptcha(call) }
    expect(direct).toBe(told(await command(id, 'save', person.cookie, body)))
  })

  test('a pledge: by the candidate in person, never by staff', async () => {
    const { id, person } = await staged('draft')
    const pledge = { enrollment: id, candidate: person.id, agreement: stage.texts.pledge, key: 'x' }
    const req = await requestAs('staff', stage.staff.admin.id)
    expect(await refusalOf(create(req, 'pledges', pledge))).toMatch(/^NOT_ALLOWED /)
  })

  test('a review: within the own province and point', async () => {
    const { id } = await staged('in_review')
    const req = await requestAs('staff', stage.staff.otherReviewer.id)
    const direct = await moveDirectly(id, { action: 'approve', req })
    expect(direct).toMatch(/^NOT_FOUND /)
    expect(direct).toBe(told(await command(id, 'approve', stage.staff.otherReviewer.cookie, { revision: 4 })))
  })

  test('a review: nobody decides in another name', async () => {
    const { id } = await staged('in_review')
    const req = await requestAs('staff', stage.staff.central.id)
    const actor = { kind: 'reviewer', id: stage.staff.reviewer.id, label: '' } as const
    expect(await moveDirectly(id, { action: 'approve', req, actor })).toMatch(/^NOT_ALLOWED /)
  })

  test('the route: nothing passes by itself where the province reviews', async () => {
    const { id } = await staged('verifying')
    const req = await requestAs(null)
    expect(await moveDirectly(id, { action: 'pass', req, actor: SYSTEM })).toMatch(/^MOVE_NOT_LEGAL /)
  })

  test('the fee: what was given for it is not looked at', async () => {
    const { id } = await staged('in_review')
    const req = await requestAs('staff', stage.staff.reviewer.id)
    expect(await moveDirectly(id, { action: 'approve', req, data: { feeInFen: 1 } })).toBe('written')
    expect(await enrollmentOf(id)).toMatchObject({ state: 'approved', feeInFen: 13_000 })
    const order = await rowOf<Row<'payment-orders'>>('payment-orders', { enrollment: { equals: id } })
    expect(order).toMatchObject({ amountInFen: 13_000, state: 'open' })
  })

  test('money: nobody is paid without it', async () => {
    const { id } = await staged('approved')
    const req = await requestAs(null)
    expect(await moveDirectly(id, { action: 'settle', req, actor: SYSTEM })).toMatch(/^NOT_PAID /)
    const order = await rowOf<Row<'payment-orders'>>('payment-orders', { enrollment: { equals: id } })
    expect(await refusalOf(update(req, 'payment-orders', order.id, { state: 'settled' }))).toMatch(/^NOT_PAID /)
  })

  test('money: an attempt ends by the report of its gateway alone', async () => {
    const { id } = await staged('paying')
    const req = await requestAs(null)
    const { id: attempt } = await rowOf<Row<'payment-attempts'>>('payment-attempts', { enrollment: { equals: id } })
    for (const state of ['succeeded', 'closed', 'failed']) {
      expect(await refusalOf(update(req, 'payment-attempts', attempt, { state }))).toMatch(/^NOT_ALLOWED /)
    }
  })

  test('money: one live attempt an order', async () => {
    const { id, person } = await staged('paying')
    const req = await requestAs(null)
    const live = await rowOf<Row<'payment-attempts'>>('payment-attempts', { enrollment: { equals: id } })
    const { id: _id, createdAt: _at, updatedAt: _then, transactionKey: _key, ...attempt } = live
    const second = { ...attempt, merchantOrderNumber: randomUUID().slice(0, 20), transactionKey: randomUUID() }
    const direct = await refusalOf(create(req, 'payment-attempts', second))
    expect(direct).toMatch(/^PAYMENT_IN_PROGRESS /)
    expect(direct).toBe(told(await command(id, 'pay', person.cookie, { gateway: 'sandbox' })))
  })

  test('a photo: one a candidate, and approved by a person', async () => {
    const person = await putPerson(platform.payload)
    const photo = await rowOf<Row<'photos'>>('photos', { candidate: { equals: person.id } })
    const req = await requestAs('candidates', person.id)
    const second = { candidate: person.id, currentKey: person.id, jpeg: 'x', uploadedAt: dayFromNow(0) }
    const direct = await refusalOf(create(req, 'photos', { ...second, state: 'approved' }))
    expect(direct).toMatch(/^PHOTO_ALREADY_UPLOADED /)
    expect(await refusalOf(update(req, 'photos', photo.id, { state: 'rejected' }))).toMatch(/^NOT_ALLOWED /)
    expect(await refusalOf(update(req, 'candidates', person.id, { photo: 'none' }))).toMatch(/^NOT_ALLOWED /)
  })

  test('verification: only a source says it', async () => {
    const { id } = await putPerson(platform.payload, { identity: 'failed', education: 'failed' })
    const req = await requestAs('staff', stage.staff.systemAdmin.id)
    expect(await refusalOf(update(req, 'candidates', id, { identity: 'passed' }))).toMatch(/^NOT_ALLOWED /)
    const record = await rowOf<Row<'education-records'>>('education-records', { candidate: { equals: id } })
    const passed = update(req, 'education-records', record.id, { verification: 'passed' })
    expect(await refusalOf(passed)).toMatch(/^NOT_ALLOWED /)
  })

  test('name, document and number are fixed', async () => {
    const { id } = await putPerson(platform.payload)
    const req = await requestAs('staff', stage.staff.systemAdmin.id)
    expect(await refusalOf(update(req, 'candidates', id, { name: '李示例' }))).toMatch(/^NOT_ALLOWED /)
  })

  test('the ledger, messages, acceptances: written once, by what they tell of', async () => {
    const { id, person } = await staged('saved')
    const req = await requestAs(null)
    const event = { enrollment: id, revision: 3, action: 'void', to: 'voided', actorKind: 'central', at: dayFromNow(0) }
    expect(await refusalOf(create(req, 'enrollment-events', event))).toMatch(/^NOT_ALLOWED /)
    const first = await rowOf<Row<'enrollment-events'>>('enrollment-events', { enrollment: { equals: id } })
    expect(await refusalOf(update(req, 'enrollment-events', first.id, { note: 'x' }))).toMatch(/^NOT_ALLOWED /)
    const accepted = await rowOf<Row<'acceptances'>>('acceptances', { candidate: { equals: person.id } })
    expect(await refusalOf(update(req, 'acceptances', accepted.id, { textHash: 'x' }))).toMatch(/^NOT_ALLOWED /)
  })

  test('a seat: for a paid enrollment', async () => {
    const { id, person } = await staged('approved')
    const where = { enrollment: id, candidate: person.id, exam: stage.exam, province: stage.provinces.hebei }
    const seat = { ticketNumber: '1', site: 'x', siteAddress: 'x', room: '1', seat: '1' }
    expect(await refusalOf(create(await requestAs(null), 'tickets', { ...where, ...seat }))).toMatch(/^NOT_PAID /)
  })
})

describe('an enrollment is written by its moves alone', () => {
  test('a change of state without its move is refused; a move is used once', async () => {
    const { id, person } = await staged('saved')
    const req = await requestAs('candidates', person.id)
    const withdrawn = () => refusalOf(update(req, 'enrollments', id, { state: 'withdrawn' }))
    expect(await withdrawn()).toMatch(/^NOT_ALLOWED /)
    expect(await moveDirectly(id, { action: 'edit', req })).toBe('written')
    expect(await withdrawn()).toMatch(/^NOT_ALLOWED /)
  })

  test('whoever saves says which revision was on the screen', async () => {
    const { id, person } = await staged('saved')
    const req = await requestAs('candidates', person.id)
    expect(await moveDirectly(id, { action: 'edit', req, data: { revision: 1 } })).toMatch(/^REVISION_CHANGED /)
  })

  test('in bulk, deleted or restored: never', async () => {
    const { id } = await staged('saved')
    const req = await requestAs(null)
    const where = { id: { equals: id } }
    const { payload } = platform
    const all = { collection: 'enrollments', overrideAccess: true, req } as const
    expect(await refusalOf(payload.update({ ...all, where, data: { level: '02' } }))).toMatch(/^NOT_ALLOWED /)
    expect(await refusalOf(payload.delete({ ...all, id }))).toMatch(/^NOT_ALLOWED /)
    expect(await refusalOf(payload.delete({ ...all, where }))).toMatch(/^NOT_ALLOWED /)
  })
})
