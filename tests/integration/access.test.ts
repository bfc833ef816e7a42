import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { CollectionSlug, FlattenedField } from 'payload'
import { Forbidden, NotFound } from 'payload'

import { Refusal } from '../../src/domain/errors.ts'
import type { Booted } from '../support/boot.ts'
import { assertInvariants } from '../support/invariants.ts'
import type { Call, Json, Person } from '../support/people.ts'
import {
  callInside,
  formOf,
  newPhone,
  putEnrollment,
  putPerson,
  registrationOf,
  solvedCaptcha,
  startOf,
} from '../support/people.ts'
import type { Stage } from '../support/stage.ts'
import { dayFromNow, NOW, put, putExam, putStaff, setStage, STAGED_STAFF } from '../support/stage.ts'
import { bootPlatform } from '../support/platform.ts'
import { ACCESS, LETTERS } from './accessTable.ts'

type Asker = (typeof LETTERS)[keyof typeof LETTERS]
type User = { readonly id: string; readonly collection: 'candidates' | 'staff' } | null

let platform: Booted
let stage: Stage
let call: Call
let owner: Person
let enrollment: string
let users: Readonly<Record<Asker, User>>

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW, env: { BAOKAO_CAPTCHA_COST: '1' } })
  stage = await setStage(platform.payload)
  call = callInside(platform)
  owner = await putPerson(platform.payload)
  enrollment = await putEnrollment(platform.payload, stage, { state: 'paid', person: owner })
  const stranger = await putPerson(platform.payload)
  const staff = Object.fromEntries(
    STAGED_STAFF.map((name) => [name, { id: stage.staff[name].id, collection: 'staff' }]),
  )
  const candidate = ({ id }: Person): User => ({ id, collection: 'candidates' })
  users = { ...staff, anonymous: null, owner: candidate(owner), stranger: candidate(stranger) } as Record<Asker, User>
}, 120_000)
afterAll(() => platform.close())

/** A row of every collection that has none in the staged platform yet: of Hebei, and the owner's where it can be. */
const FIXTURES: Partial<Record<string, () => Promise<Record<string, unknown>>>> = {
  staff: () => Promise.resolve({ email: `${randomUUID()}@example.org`, name: '示例' }),
  'staff-roles': async () => ({
    staff: (await putStaff(platform.payload, 'central')).id,
    role: 'reviewer',
    province: stage.provinces.hebei,
  }),
  notices: () => Promise.resolve({ title: '公告', publishedAt: dayFromNow(-1), body: {} }),
  exams: () => Promise.resolve({ id: stage.exam }),
  provinces: () => Promise.resolve({ id: stage.provinces.hebei }),
  'review-points': () => Promise.resolve({ id: stage.points.hebei }),
  agreements: () => Promise.resolve({ id: stage.texts.pledge }),
  candidates: () => Promise.resolve({ id: owner.id }),
  enrollments: () => Promise.resolve({ id: enrollment }),
  'degree-records': () =>
    Promise.resolve({
      candidate: owner.id,
      certificateNumber: '1',
      school: '示例大学',
      major: '土木',
      level: '4',
      completedOn: '2015-06',
      verification: 'passed',
    }),
  pledges: () =>
    Promise.resolve({
      ...own(),
      agreement: stage.texts.pledge,
      key: randomUUID(),
      textHash: 'x',
      seal: 'x',
      signedAt: dayFromNow(0),
    }),
  tickets: async () => ({
    ...own(),
    enrollment: await putEnrollment(platform.payload, stage, {
      state: 'paid',
      person: owner,
      exam: await putExam(platform.payload),
    }),
    ...{
      exam: stage.exam,
      province: stage.provinces.hebei,
      ticketNumber: randomUUID(),
      site: 's',
      siteAddress: 'a',
      room: '1',
      seat: '1',
    },
  }),
  scores: () => Promise.resolve({ enrollment, subjectNumber: 1 + Math.trunc(Math.random() * 1e9), mark: 60 }),
  'payment-cases': () =>
    Promise.resolve({
      key: randomUUID(),
      province: stage.provinces.hebei,
      gateway: 'sandbox',
      reason: 'late',
      state: 'open',
    }),
  messages: () =>
    Promise.resolve({
      candidate: owner.id,
      key: randomUUID(),
      kind: 'account_created',
      channel: 'outbox',
      subject: 's',
      text: 't',
      state: 'pending',
      tries: 0,
      nextTryAt: dayFromNow(0),
    }),
  'stuck-work': () => {
    const failed = { sweep: 'messages', tries: 8, firstFailedAt: dayFromNow(0), lastFailedAt: dayFromNow(0) }
    return Promise.resolve({ ...failed, key: randomUUID(), subject: 's', state: 'stuck', error: 'Error' })
  },
  'audit-events': () => Promise.resolve({ at: dayFromNow(0), action: 'a', subject: 's', candidate: owner.id }),
  'idempotency-keys': () =>
    Promise.resolve({ key: randomUUID(), request: 'r', status: 200, answer: randomUUID(), expiresAt: dayFromNow(1) }),
  'captcha-uses': () => Promise.resolve({ solution: randomUUID(), expiresAt: dayFromNow(1) }),
  'sandbox-payments': () =>
    Promise.resolve({
      merchantOrderNumber: randomUUID(),
      amountInFen: 1,
      subject: 's',
      state: 'waiting',
      returnPath: '/',
      expiresAt: dayFromNow(1),
    }),
  'known-persons': () => Promise.resolve({ name: '示例', idNumberKey: randomUUID() }),
  'outbox-letters': () =>
    Promise.resolve({ messageId: randomUUID(), recipient: 'x', subject: 's', text: 't', sentAt: dayFromNow(0) }),
  'payload-preferences': () =>
    Promise.resolve({ key: 'k', value: {}, user: { relationTo: 'staff', value: stage.staff.reviewer.id } }),
  'payload-migrations': () => Promise.resolve({ name: 'm', batch: 9 }),
  'payload-kv': () => Promise.resolve({ key: randomUUID(), data: {} }),
}

const own = () => ({ enrollment, candidate: owner.id })

/** @returns the id of a row to ask for: a new one where the collection has a fixture, else one of the owner's */
async function rowOf(slug: CollectionSlug): Promise<string> {
  const fixture = await FIXTURES[slug]?.()
  if (typeof fixture?.id === 'string') return fixture.id
  if (fixture && slug.startsWith('payload-')) {
    const row = await platform.payload.db.create({ collection: slug, data: fixture })
    return String(row.id)
  }
  if (fixture) return put(platform.payload, slug, fixture)
  const { docs } = await platform.payload.db.find<Json>({ collection: slug, where: {}, limit: 0, pagination: false })
  const owned = docs.find((row) => [row.candidate, row.enrollment].some((id) => id === owner.id || id === enrollment))
  if (!owned) throw new Error(`There is no row of ${slug} to ask for.`)
  return String(owned.id)
}

/** False when access control said no; whatever else goes wrong happened behind it. */
async function isOpen(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    const found = await ask()
    return found !== null
  } catch (error) {
    if (error instanceof Forbidden || error instanceof NotFound) return false
    return !(error instanceof Refusal && error.code === 'NOT_ALLOWED')
  }
}

const OPERATIONS = ['find', 'findByID', 'create', 'update', 'delete'] as const

async function isAllowed(operation: (typeof OPERATIONS)[number], slug: CollectionSlug, asker: Asker): Promise<boolean> {
  const { payload } = platform
  const common = { collection: slug, overrideAccess: false, user: users[asker] as never, depth: 0 } as const
  const data = { province: stage.provinces.hebei } as never
  if (operation === 'create') return isOpen(() => payload.create({ ...common, data }))
  const id = await rowOf(slug)
  switch (operation) {
    case 'find':
      return isOpen(async () => (await payload.find({ ...common, where: { id: { equals: id } } })).docs[0] ?? null)
    case 'findByID':
      return isOpen(() => payload.findByID({ ...common, id }))
    case 'update':
      return isOpen(() => payload.update({ ...common, id, data: {} }))
    case 'delete':
      return isOpen(() => payload.delete({ ...common, id }))
  }
}

/** The letters of everybody who may. */
async function lettersOf(operation: (typeof OPERATIONS)[number], slug: CollectionSlug): Promise<string> {
  let letters = ''
  for (const [letter, asker] of Object.entries(LETTERS)) if (await isAllowed(operation, slug, asker)) letters += letter
  return letters
}

describe('the access table (S-01)', () => {
  test('names every collection of the config, and nothing else', () => {
    const slugs = platform.payload.config.collections.map(({ slug }) => slug)
    expect(slugs.sort()).toEqual(Object.keys(ACCESS).sort())
    expect(platform.payload.config.globals).toEqual([])
  })

  test.each(Object.keys(ACCESS))('%s', async (slug) => {
    const { read = '', create = '', update = '', delete: remove = '' } = ACCESS[slug] ?? {}
    const found: Record<string, string> = {}
    for (const operation of OPERATIONS) found[operation] = await lettersOf(operation, slug as CollectionSlug)
    expect(found).toEqual({ find: read, findByID: read, create, update, delete: remove })
  })
})

const CANARY = 'MASS-ASSIGNED'
const EXTRA = [
  'role',
  '_verified',
  'loginAttempts',
  'lockUntil',
  'hash',
  'salt',
  'sessions',
  'resetPasswordToken',
  'createdAt',
  'updatedAt',
  'id',
  '_status',
  'collection',
]

/** Every field name of the collections, with a value nobody should ever find again. */
function everyField(...slugs: CollectionSlug[]): Record<string, unknown> {
  const fields = slugs.flatMap((slug) => platform.payload.collections[slug].config.flattenedFields)
  return Object.fromEntries([...fields.map(({ name }) => name), ...EXTRA].map((name) => [name, CANARY]))
}

async function rawRow(collection: CollectionSlug, field: string, value: string): Promise<Record<string, unknown>> {
  const row = await platform.payload.db.findOne<Json>({ collection, where: { [field]: { equals: value } } })
  return row as Record<string, unknown>
}

describe('mass assignment (S-05)', () => {
  test('a body with one field more than the door declares is refused by its name, and nothing is kept', async () => {
    const chosen = {
      identity: 'passed',
      education: 'passed',
      photo: 'approved',
      verifyTries: 99,
      verifyAt: null,
      failures: -5,
    }
    const typed = registrationOf(stage, { phone: newPhone() })
    const body = { ...everyField('candidates', 'credentials'), ...chosen, ...typed, captcha: await solvedCaptcha(call) }
    const greedy = await call('POST', '/candidates/register', { body })
    expect([greedy.status, greedy.body.code]).toEqual([400, 'FORM_INVALID'])
    expect(await rawRow('credentials', 'username', String(typed.username))).toBeNull()
    const modest = { ...typed, captcha: await solvedCaptcha(call) }
    const { body: answer } = await call('POST', '/candidates/register', { body: modest })
    const candidate = await rawRow('candidates', 'id', answer.id)
    const credential = await rawRow('credentials', 'candidate', answer.id)
    expect(JSON.stringify([candidate, credential])).not.toContain(CANARY)
    expect(candidate).toMatchObject({
      identity: 'pending',
      education: 'pending',
      photo: 'none',
      verifyTries: 0,
      verifiedKey: `unverified:${answer.id}`,
    })
    expect(credential).toMatchObject({ failures: 0 })
  })

  test('starting, and saving a form with every field of the schema, leaves state, fee, owner and keys to the server', async () => {
    const { id: candidate, cookie } = await putPerson(platform.payload)
    const wish = {
      ...everyField('enrollments', 'enrollment-forms'),
      state: 'paid',
      revision: 99,
      feeInFen: 0,
      candidate: owner.id,
      pledge: 'signed',
    }
    const greedy = await call('POST', '/enrollments', { body: { ...wish, ...startOf(stage) }, cookie })
    expect([greedy.status, greedy.body.code]).toEqual([400, 'FORM_INVALID'])
    const started = await call('POST', '/enrollments', { body: startOf(stage), cookie })
    expect([started.status, started.body.state]).toEqual([201, 'draft'])
    const { id } = started.body
    expect(await rawRow('enrollments', 'id', id)).toMatchObject({
      candidate,
      state: 'draft',
      revision: 1,
      pledge: 'unsigned',
    })
    const names = Object.keys(everyField('enrollment-forms'))
      .filter((name) => /^[A-Za-z]/.test(name))
      .slice(0, 40)
    const form = { ...Object.fromEntries(names.map((name) => [name, CANARY])), ...formOf(stage) }
    const captcha = await solvedCaptcha(call)
    const saved = await call('POST', `/enrollments/${id}/save`, {
      body: { form, pledge: 'decline', captcha },
      cookie,
    })
    expect([saved.status, saved.body.state, saved.body.revision]).toEqual([200, 'saved', 2])
    const rows = [await rawRow('enrollments', 'id', id), await rawRow('enrollment-forms', 'enrollment', id)]
    expect(JSON.stringify(rows)).not.toContain(CANARY)
    expect(rows[0]).toMatchObject({ candidate, pledge: 'declined' })
    expect(rows[0]?.feeInFen ?? null).toBeNull()
    expect(rows[1]).toMatchObject({ candidate, enrollment: id })
  })

  test('nobody writes an enrollment by a generated door, the system admin neither', async () => {
    const { cookie } = stage.staff.systemAdmin
    const before = await rawRow('enrollments', 'id', enrollment)
    for (const [method, path] of [
      ['PATCH', `/enrollments/${enrollment}`],
      ['PATCH', `/enrollments?where[id][equals]=${enrollment}`],
      ['DELETE', `/enrollments/${enrollment}`],
    ] as const) {
      const { status } = await call(method, path, { body: { state: 'voided' }, cookie })
      expect([method, path, status]).toEqual([method, path, 403])
    }
    expect(await rawRow('enrollments', 'id', enrollment)).toEqual(before)
  })
})

const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/
/** The owner is shown the own username. */
const SHOWN = ['username', 'usernameFolded']

describe('what is hidden leaves by no answer', () => {
  let secrets: { readonly place: string; readonly value: string }[]

  function hiddenFieldsOf(fields: readonly FlattenedField[]): string[] {
    const isHidden = (field: FlattenedField) => 'hidden' in field && field.hidden === true
    return fields.filter((field) => isHidden(field) && !SHOWN.includes(field.name)).map(({ name }) => name)
  }

  async function secretsOf(slug: CollectionSlug): Promise<{ place: string; value: string }[]> {
    const names = [...hiddenFieldsOf(platform.payload.collections[slug].config.flattenedFields), 'hash', 'salt']
    const { docs } = await platform.payload.db.find<Json>({ collection: slug, where: {}, limit: 0, pagination: false })
    return docs.flatMap((row) =>
      names.map((name) => ({ place: `${slug}.${name}`, value: row[name] as unknown })).filter(isSecret),
    )
  }

  const isSecret = (one: { place: string; value: unknown }): one is { place: string; value: string } =>
    typeof one.value === 'string' && one.value.length > 5 && !UUID.test(one.value)

  beforeAll(async () => {
    const data = { email: 'salted@example.org', password: 'A-long-password-1', name: '示例' }
    await platform.payload.create({ collection: 'staff', data, overrideAccess: true })
    const raw = [
      { place: 'ID number', value: owner.idNumber },
      { place: 'phone', value: owner.phone },
    ]
    const slugs = platform.payload.config.collections
      .map(({ slug }) => slug)
      .filter((slug) => !slug.startsWith('payload-'))
    secrets = [...raw, ...(await Promise.all(slugs.map(secretsOf))).flat()]
  })

  const leaksIn = (text: string) => [
    ...new Set(secrets.filter(({ value }) => text.includes(value)).map(({ place }) => place)),
  ]
  const answerTo = async (path: string, cookie?: string) => {
    const { status, body } = await call('GET', path, cookie ? { cookie } : {})
    return { status, text: Buffer.isBuffer(body) ? '' : JSON.stringify(body) }
  }

  test('the secrets are there to be found', () => {
    const places = new Set(secrets.map(({ place }) => place))
    for (const place of [
      'candidates.idNumber',
      'candidates.phoneKey',
      'candidates.personKey',
      'credentials.passwordHash',
      'sessions.tokenHash',
      'photos.jpeg',
      'staff.hash',
    ]) {
      expect([...places]).toContain(place)
    }
  })

  test('by no list or document of any collection, for anybody, at any depth', async () => {
    const cookies = {
      nobody: undefined,
      owner: owner.cookie,
      ...Object.fromEntries(STAGED_STAFF.map((name) => [name, stage.staff[name].cookie])),
    }
    const leaks: unknown[] = []
    let answered = 0
    for (const { slug } of platform.payload.config.collections) {
      for (const [name, cookie] of Object.entries(cookies)) {
        const { status, text } = await answerTo(`/${slug}?depth=2&limit=100&showHiddenFields=true`, cookie)
        if (status === 200) answered += 1
        const found = leaksIn(text)
        if (found.length > 0) leaks.push([slug, name, found])
      }
    }
    expect(leaks).toEqual([])
    expect(answered).toBeGreaterThan(60)
  }, 120_000)

  test("by none of the candidate's own pages", async () => {
    const pages = [
      '/candidates/me',
      '/photos/mine',
      '/enrollments/mine',
      ...['view', 'form', 'confirmation'].map((page) => `/enrollments/${enrollment}/${page}`),
    ]
    for (const page of pages) {
      const { status, text } = await answerTo(page, owner.cookie)
      expect([page, status, leaksIn(text)]).toEqual([page, 200, []])
    }
  })

  test('asking whether a hidden value is right answers the same for right and wrong (S-03)', async () => {
    const { value } = secrets.find(({ place }) => place === 'candidates.phoneKey')!
    const cookie = stage.staff.central.cookie
    const ask = (guess: string) => answerTo(`/candidates?where[phoneKey][equals]=${guess}`, cookie)
    const [right, wrong] = [await ask(value), await ask('0'.repeat(64))]
    expect(right.text.replaceAll(value, '')).toBe(wrong.text.replaceAll('0'.repeat(64), ''))
    expect(right.status).toBe(400)
  })
})

test('nothing of all this bent the platform', async () => {
  await platform.payload.db.deleteMany({ collection: 'tickets', where: {} })
  await expect(assertInvariants(platform.payload)).resolves.toBeUndefined()
})
