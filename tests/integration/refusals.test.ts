import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Plugin } from 'payload'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'

import sharp from 'sharp'

import { DECOY_HASH } from '../../src/commands/candidate/passwords.ts'
import type { State } from '../../src/domain/enrollment.ts'
import type { Gateway } from '../../src/domain/gateway.ts'
import type { Decision } from '../../src/domain/provincePolicy.ts'
import { rule } from '../../src/domain/provincePolicy.ts'
import { findEntry } from '../../src/registry.ts'
import type { Booted } from '../support/boot.ts'
import type { Call, Json, Person } from '../support/people.ts'
import {
  callInside,
  formOf,
  putEnrollment,
  putPerson,
  putPhoto,
  registrationOf,
  solvedCaptcha,
  startOf,
} from '../support/people.ts'
import type { Stage } from '../support/stage.ts'
import { dayFromNow, moveClock, NOW, put, setStage } from '../support/stage.ts'
import { bootPlatform } from '../support/platform.ts'

// The refusals that no other suite meets. What is refused behind a door without being declared there fails wherever it is
// met; what is declared and never met fails on a whole run.
let platform: Booted
let stage: Stage
let call: Call

/** What 河北 says when it is asked at confirmation. */
let refusesInHebei: () => Decision<'refuse'> | null = () => null
/** Puts a rule of ours into the policy of 河北. */
const withRule: Plugin = (config) => {
  const hebei = findEntry(config, 'provinces', '13')
  const seams = (config.custom as { seams: { provinces: object } }).seams
  const ruled = { ...hebei, rules: { beforeConfirm: rule(['level'], () => refusesInHebei()) } }
  return { ...config, custom: { ...config.custom, seams: { ...seams, provinces: { ...seams.provinces, 13: ruled } } } }
}

beforeAll(async () => {
  platform = await bootPlatform({
    now: NOW,
    plugins: [withRule],
    env: { BAOKAO_CAPTCHA_COST: '1', BAOKAO_DOCUMENTS_IN_PROCESS: 'true' },
  })
  stage = await setStage(platform.payload)
  call = callInside(platform)
}, 120_000)
afterAll(() => platform.close())

const codeOf = async (asked: ReturnType<Call>): Promise<unknown> => (await asked).body.code
const NOBODY = '00000000-0000-4000-8000-000000000000'

interface Placed {
  readonly id: string
  readonly person: Person
}
async function placed(state: State, facets: Parameters<typeof putPerson>[1] = {}): Promise<Placed> {
  const person = await putPerson(platform.payload, facets)
  return { person, id: await putEnrollment(platform.payload, stage, { state, person }) }
}
/** Asks as the candidate of an enrollment. */
const ask = ({ id, person }: Placed, what: string, body: unknown = {}) =>
  codeOf(call('POST', `/enrollments/${id}/${what}`, { body, cookie: person.cookie }))
async function on<T>(day: number, work: () => Promise<T>): Promise<T> {
  const back = moveClock(platform.payload, dayFromNow(day))
  try {
    return await work()
  } finally {
    back()
  }
}

describe('what is not there is not found', () => {
  test.each(['agreements', 'exams', 'notices', 'provinces', 'review-points'])('GET /%s/:id', async (slug) => {
    expect(await codeOf(call('GET', `/${slug}/${NOBODY}`))).toBe('NOT_FOUND')
  })

  test.each(['view', 'form', 'pledge.pdf', 'registration-form.pdf', 'ticket.pdf'])(
    'GET /enrollments/:id/%s of somebody else',
    async (page) => {
      const { id } = await placed('paid')
      const { cookie } = await putPerson(platform.payload)
      expect(await codeOf(call('GET', `/enrollments/${id}/${page}`, { cookie }))).toBe('NOT_FOUND')
    },
  )

  test('a form and a payment of somebody else', async () => {
    const { id } = await placed('draft')
    const { cookie } = await putPerson(platform.payload)
    const keep = call('PUT', `/enrollments/${id}/form`, { body: { form: {} }, cookie })
    expect(await codeOf(keep)).toBe('NOT_FOUND')
    expect(await codeOf(call('POST', `/enrollments/${id}/check-payment`, { body: {}, cookie }))).toBe('NOT_FOUND')
  })

  test('a picture where there is none', async () => {
    const { cookie } = await putPerson(platform.payload, { photo: 'none' })
    expect(await codeOf(call('GET', '/photos/mine/image', { cookie }))).toBe('NOT_FOUND')
  })

  test('stuck work, and a bank that is not registered', async () => {
    const { cookie } = stage.staff.systemAdmin
    expect(await codeOf(call('POST', `/stuck-work/${NOBODY}/again`, { body: {}, cookie }))).toBe('NOT_FOUND')
    expect(await codeOf(call('POST', '/payments/callback/nobody', { body: {} }))).toBe('NOT_FOUND')
  })
})

describe('papers that are not ready say why', () => {
  test.each([
    ['draft', 'registration-form.pdf', 'DOCUMENT_NOT_READY'],
    ['draft', 'pledge.pdf', 'PLEDGE_UNANSWERED'],
    ['approved', 'ticket.pdf', 'NOT_PAID'],
    ['paid', 'ticket.pdf', 'TICKET_NOT_ARRANGED'],
  ] as const)('%s: %s %s', async (state, paper, code) => {
    const { id, person } = await placed(state)
    const asked = () => codeOf(call('GET', `/enrollments/${id}/${paper}`, { cookie: person.cookie }))
    expect(await on(21, asked)).toBe(code)
  })

  test('and a look-up says so without a login', async () => {
    const { person } = await placed('paid')
    const { name, idNumber } = person
    const who = { exam: stage.exam, province: stage.provinces.hebei, idType: 'RESIDENT_ID', idNumber }
    const lookUp = async (changes: object = {}) =>
      codeOf(
        call('POST', '/tickets/lookup', { body: { ...who, name, captcha: await solvedCaptcha(call), ...changes } }),
      )
    expect(await lookUp({ name: '李四' })).toBe('LOOKUP_NOTHING')
    expect(await lookUp()).toBe('TICKET_NOT_OPEN')
    expect(await on(21, lookUp)).toBe('TICKET_NOT_ARRANGED')
    const scores = { exam: NOBODY, name, idNumber, captcha: await solvedCaptcha(call) }
    expect(await codeOf(call('POST', '/scores/lookup', { body: scores }))).toBe('EXAM_UNKNOWN')
  })
})

describe('accounts', () => {
  test('a wrong password, then a locked account', async () => {
    const { id: candidate } = await putPerson(platform.payload)
    const where = { candidate: { equals: candidate } }
    const collection = 'credentials'
    await platform.payload.db.updateOne({ collection, where, data: { passwordHash: DECOY_HASH } })
    const { username } = await platform.payload.db.findOne<Json>({ collection, where })
    const login = async () =>
      codeOf(
        call('POST', '/candidates/login', {
          body: { username, password: 'Wrong2026x', captcha: await solvedCaptcha(call) },
        }),
      )
    expect(await login()).toBe('LOGIN_FAILED')
    await platform.payload.db.updateOne({ collection, where, data: { lockedUntil: dayFromNow(1) } })
    expect(await login()).toBe('ACCOUNT_LOCKED')
  })

  test('a text of the agreement that is not in force any more', async () => {
    const { agreement } = stage.texts
    const { kind, title, body } = await platform.payload.db.findOne<Json>({
      collection: 'agreements',
      where: { id: { equals: agreement } },
    })
    const old = { kind, title, body, version: '0', effectiveAt: dayFromNow(-100) }
    const outdated = await put(platform.payload, 'agreements', old)
    const person = registrationOf(stage, { accepted: { ...stage.texts, agreement: outdated } })
    const { registration_notice } = stage.texts
    const accepted = { agreement: outdated, registration_notice }
    const registered = call('POST', '/candidates/register', {
      body: { ...person, accepted, captcha: await solvedCaptcha(call) },
    })
    expect(await codeOf(registered)).toBe('AGREEMENT_OUTDATED')
  })
})

describe('photos that are no portrait', () => {
  const picture = async (width: number, height: number, fill?: { r: number; g: number; b: number }) => {
    const image = fill
      ? sharp({ create: { width, height, channels: 3, background: fill } })
      : sharp(readFileSync('tests/fixtures/portrait.jpg')).resize(width, height, { fit: 'fill' })
    return new Uint8Array(await image.jpeg().toBuffer())
  }
  test.each([
    ['PHOTO_TOO_SMALL', () => picture(60, 84)],
    ['PHOTO_WRONG_SHAPE', () => picture(600, 413)],
    ['PHOTO_LIGHT', () => picture(295, 413, { r: 3, g: 3, b: 3 })],
    ['PHOTO_UNREADABLE', () => Promise.resolve(new Uint8Array([0xff, 0xd8, 0xff, 0x00, 0x01]))],
  ] as const)('%s', async (code, make) => {
    const { cookie } = await putPerson(platform.payload, { photo: 'none' })
    const headers = { 'content-type': 'image/jpeg' }
    expect(await codeOf(call('POST', '/photos', { body: await make(), cookie, headers }))).toBe(code)
  })

  test('one that was refused is not refused again', async () => {
    const { id } = await putPerson(platform.payload, { photo: 'none' })
    const photo = await putPhoto(platform.payload, id, 'rejected')
    const { cookie } = stage.staff.central
    const again = call('POST', `/photos/${photo}/reject`, { body: { reason: 'background' }, cookie })
    expect(await codeOf(again)).toBe('PHOTO_DECIDED')
  })
})

describe('after the end of the windows', () => {
  const whole = async () => ({ form: formOf(stage), pledge: 'sign', captcha: await solvedCaptcha(call) })

  test.each([
    ['draft', 'save', 'EXAM_CLOSED'],
    ['saved', 'edit', 'EXAM_CLOSED'],
    ['in_review', 'unconfirm', 'EXAM_CLOSED'],
  ] as const)('%s: %s is refused', async (state, action, code) => {
    const one = await placed(state)
    expect(await on(11, async () => ask(one, action, action === 'save' ? await whole() : {}))).toBe(code)
  })

  test('what was saved is not confirmed any more', async () => {
    const one = await placed('saved')
    const { body } = await call('GET', `/enrollments/${one.id}/confirmation`, { cookie: one.person.cookie })
    expect(await on(11, () => ask(one, 'confirm', { digest: body.digest }))).toBe('EXAM_CLOSED')
  })

  test('payments begin and end', async () => {
    const one = await placed('approved')
    const pay = () => ask(one, 'pay', { gateway: 'sandbox' })
    expect(await on(-2, pay)).toBe('PAYMENT_NOT_OPEN_YET')
    expect(await on(13, pay)).toBe('PAYMENT_CLOSED')
    const counter = () =>
      codeOf(
        call('POST', `/enrollments/${one.id}/settle-onsite`, {
          body: { receiptNumber: 'R2026-0001' },
          cookie: stage.staff.admin.cookie,
        }),
      )
    expect(await on(-2, counter)).toBe('PAYMENT_NOT_OPEN_YET')
  })
})

describe('what others decide', () => {
  test('a bank that does not answer', async () => {
    const bank = findEntry(platform.config, 'gateways', 'sandbox') as { -readonly [K in keyof Gateway]: Gateway[K] }
    const { start } = bank
    bank.start = () => Promise.reject(new Error('the bank is away'))
    expect(await ask(await placed('approved'), 'pay', { gateway: 'sandbox' })).toBe('GATEWAY_UNAVAILABLE')
    bank.start = start
  })

  test('a province that refuses', async () => {
    const clause = { zh: '须在本地区参保', en: 'Insured here' }
    const refuse = { value: 'refuse', ruleId: 'toy-1', clause, used: '无', required: '有' } as const
    refusesInHebei = () => refuse
    const one = await placed('saved')
    const { body } = await call('GET', `/enrollments/${one.id}/confirmation`, { cookie: one.person.cookie })
    expect(await ask(one, 'confirm', { digest: body.digest })).toBe('PROVINCE_REFUSED')
    refusesInHebei = () => null
  })

  test.each(['return', 'reject'] as const)('%s of what changed meanwhile, or was decided', async (decision) => {
    const reasons = [{ reason: 'other', text: '证明未盖章。' }]
    const due = { items: reasons, dueAt: dayFromNow(3) }
    const body = (revision: number) => (decision === 'return' ? { revision, ...due } : { revision, reasons })
    const decide = async (state: State, revision: number) =>
      codeOf(
        call('POST', `/enrollments/${(await placed(state)).id}/${decision}`, {
          body: body(revision),
          cookie: stage.staff.reviewer.cookie,
        }),
      )
    expect(await decide('in_review', 1)).toBe('REVISION_CHANGED')
    expect(await decide('paid', 7)).toBe('MOVE_NOT_LEGAL')
  })

  test('the counter and the seats are not everybody’s', async () => {
    const settle = async (state: State, cookie: string) =>
      codeOf(
        call('POST', `/enrollments/${(await placed(state)).id}/settle-onsite`, {
          body: { receiptNumber: `R${randomUUID().slice(0, 8)}` },
          cookie,
        }),
      )
    expect(await settle('approved', stage.staff.reviewer.cookie)).toBe('NOT_ALLOWED')
    expect(await settle('in_review', stage.staff.admin.cookie)).toBe('MOVE_NOT_LEGAL')
    const arrange = { body: { province: stage.provinces.hebei }, cookie: stage.staff.reviewer.cookie }
    expect(await codeOf(call('POST', `/exams/${stage.exam}/arrange-tickets`, arrange))).toBe('NOT_ALLOWED')
  })

  test('a form that was saved is not kept as a draft any more', async () => {
    const { id, person } = await placed('saved')
    const keep = call('PUT', `/enrollments/${id}/form`, { body: { form: {} }, cookie: person.cookie })
    expect(await codeOf(keep)).toBe('MOVE_NOT_LEGAL')
    expect(await codeOf(call('POST', '/enrollments', { body: startOf(stage), cookie: person.cookie }))).toBe(
      'ALREADY_ENROLLED',
    )
  })
})
