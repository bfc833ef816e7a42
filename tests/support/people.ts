import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'

import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'

import { textHashOf } from '../../src/agreements.ts'
import type { Action, ActorKind, State } from '../../src/domain/enrollment.ts'
import { activeKeyOf, MOVES } from '../../src/domain/enrollment.ts'
import { mod11Character } from '../../src/domain/identityRules.ts'
import { maskIdNumber, maskPhone } from '../../src/domain/mask.ts'
import type { Row } from '../../src/store.ts'
import { findRow } from '../../src/store.ts'
import { worldOf } from '../../src/world.ts'
import type { Booted } from './boot.ts'
import type { Stage, StagedProvince } from './stage.ts'
import { noteRefusal } from './refusals.ts'
import { dayFromNow, FEE_IN_FEN, put } from './stage.ts'

let serial = 0

/** A resident number nobody else in this process was given; the check character is right. */
export function newIdNumber(): string {
  serial += 1
  const day = new Date(Date.UTC(1970, 0, 1) + (serial % 7_000) * 24 * 3_600_000)
    .toISOString()
    .slice(0, 10)
    .replaceAll('-', '')
  const body = `110101${day}${String(1 + Math.trunc(serial / 7_000)).padStart(3, '0')}`
  return body + mod11Character(body)
}

/** A mobile number nobody else in this process was given. */
export function newPhone(): string {
  serial += 1
  return `138${String(10_000_000 + serial)}`
}

/** A new person as the page of registration sends it, without the captcha. */
export function registrationOf(stage: Stage, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const idNumber = newIdNumber()
  const person = { name: '李示例', idType: 'RESIDENT_ID', idNumber, ...changes }
  return {
    accepted: { agreement: stage.texts.agreement, registration_notice: stage.texts.registration_notice },
    username: `u${randomUUID().replaceAll('-', '').slice(0, 15)}`,
    password: 'Baokao2026',
    passwordRepeat: 'Baokao2026',
    phone: newPhone(),
    email: 'li@example.org',
    recoveryQuestion: '我的小学',
    recoveryAnswer: '实验',
    educations: [{ ...EDUCATION, mode: 'full-time', completedOn: '2015-06' }],
    degrees: [],
    ...person,
    again: { name: person.name, idType: person.idType, idNumber: person.idNumber },
  }
}

/** The education that every staged person declares. */
export const EDUCATION = {
  certificateNumber: '100011201505001234',
  school: '示例大学',
  major: '土木工程',
  level: '21',
} as const

/** A verified candidate with a live session. */
export interface Person {
  readonly id: string
  readonly cookie: string
  readonly name: string
  readonly idNumber: string
  readonly phone: string
}

type Facets = Partial<Pick<Row<'candidates'>, 'identity' | 'education' | 'photo'>>

/** Writes a candidate as registration, verification and photo would have left it. */
export async function putPerson(payload: Payload, facets: Facets = {}): Promise<Person> {
  const { vault } = worldOf(payload)
  const [id, token, idNumber, phone] = [randomUUID(), randomBytes(32).toString('base64url'), newIdNumber(), newPhone()]
  const { identity = 'passed', education = 'passed', photo = 'approved' } = facets
  const idNumberKey = vault.blindIndex('id-number', `RESIDENT_ID‖${idNumber}`)
  await put(payload, 'candidates', {
    id,
    name: '王示例',
    idType: 'RESIDENT_ID',
    idNumber: vault.seal(idNumber, `candidates.idNumber.${id}`),
    idNumberKey,
    idNumberMasked: maskIdNumber(idNumber),
    personKey: vault.blindIndex('person', `RESIDENT_ID‖${idNumber}\0王示例`),
    verifiedKey: identity === 'passed' ? idNumberKey : `unverified:${id}`,
    phone: vault.seal(phone, `candidates.phone.${id}`),
    phoneKey: vault.blindIndex('phone', phone),
    phoneMasked: maskPhone(phone),
    email: 'wang@example.org',
    ...{ identity, education, photo },
    ...(identity === 'failed' ? { identityReason: 'name_differs' } : {}),
    verifyTries: 1,
    ...(identity === 'pending' ? { verifyAt: dayFromNow(0) } : {}),
  })
  const username = `p${id.slice(0, 8)}`
  await put(payload, 'credentials', {
    candidate: id,
    username,
    usernameFolded: username,
    passwordHash: 'none',
    failures: 0,
  })
  const record = {
    ...EDUCATION,
    candidate: id,
    position: 0,
    mode: 'full-time',
    completedOn: '2015-06',
    verification: education,
  }
  await put(payload, 'education-records', record)
  if (photo !== 'none') await putPhoto(payload, id, photo)
  const tokenHash = createHash('sha256').update(token).digest('hex')
  await put(payload, 'sessions', { candidate: id, tokenHash, expiresAt: dayFromNow(400) })
  return { id, cookie: `baokao-session=${token}`, name: '王示例', idNumber, phone }
}

/** A photo in a state, as upload and decision would have left it. @returns its id */
export async function putPhoto(payload: Payload, candidate: string, state: Row<'photos'>['state']): Promise<string> {
  const id = randomUUID()
  const jpeg = worldOf(payload).vault.seal(
    Buffer.from([0xff, 0xd8, 0xff, 0xd9]).toString('base64'),
    `photos.jpeg.${id}`,
  )
  return put(payload, 'photos', {
    ...{ id, candidate, currentKey: candidate, state, jpeg, sha256: 'none', uploadedAt: dayFromNow(0) },
    ...(state === 'pending' ? {} : { decidedAt: dayFromNow(0) }),
    ...(state === 'rejected' ? { reason: 'face' } : {}),
  })
}

/** How each state is reached: the shortest honest way through the move table. */
export const PATHS = {
  draft: ['start'],
  saved: ['start', 'save'],
  verifying: ['start', 'save', 'confirm'],
  in_review: ['start', 'save', 'confirm', 'route'],
  returned: ['start', 'save', 'confirm', 'route', 'return'],
  rejected: ['start', 'save', 'confirm', 'route', 'reject'],
  approved: ['start', 'save', 'confirm', 'route', 'approve'],
  paying: ['start', 'save', 'confirm', 'route', 'approve', 'pay'],
  paid: ['start', 'save', 'confirm', 'route', 'approve', 'pay', 'settle'],
  withdrawn: ['start', 'withdraw'],
  lapsed: ['start', 'save', 'confirm', 'route', 'approve', 'lapse'],
  voided: ['start', 'void'],
} as const satisfies Record<State, readonly Action[]>

const BY: Partial<Record<Action, ActorKind>> = {
  route: 'system',
  settle: 'system',
  lapse: 'system',
  approve: 'reviewer',
  return: 'reviewer',
  reject: 'reviewer',
  void: 'central',
}

/** Answers to the form that are right for the staged exam. */
export function formOf(stage: Stage, province: StagedProvince = 'hebei'): Record<string, unknown> {
  return {
    city: '示例市',
    reviewPoint: stage.points[province],
    level: '04',
    specialty: '01',
    subjects: [1, 2],
    yearsRelevant: 5,
    yearsTotal: 6,
    employerType: 'none',
    employer: '',
    employerPhone: '',
    birthDate: '1970-01-01',
    nationality: 'CHN',
    politicalStatus: '',
    address: '示例路 1 号',
    postcode: '050000',
    title: '',
  }
}

async function putAcceptances(
  payload: Payload,
  stage: Stage,
  about: { candidate: string; enrollment: string },
): Promise<void> {
  const req = await createLocalReq({}, payload)
  for (const kind of ['pledge_notice', 'exam_notice'] as const) {
    const text = await findRow(req, 'agreements', { id: { equals: stage.texts[kind] } })
    if (!text) throw new Error('A staged text is missing.')
    await put(payload, 'acceptances', { ...about, agreement: text.id, textHash: textHashOf(text), at: dayFromNow(0) })
  }
}

async function putLedger(
  payload: Payload,
  enrollment: string,
  way: readonly Action[],
  candidate: string,
): Promise<void> {
  let from: State | null = null
  for (const [index, action] of way.entries()) {
    const to: State = from === null ? 'draft' : ((MOVES[from] as Record<string, State>)[action] ?? 'voided')
    const actorKind = BY[action] ?? 'candidate'
    const actor = actorKind === 'candidate' ? candidate : null
    await put(payload, 'enrollment-events', {
      enrollment,
      revision: index + 1,
      action,
      from,
      to,
      actorKind,
      actor,
      actorLabel: '',
      at: dayFromNow(0),
    })
    from = to
  }
}

async function putMoney(
  payload: Payload,
  order: { enrollment: string; province: string; state: State },
): Promise<void> {
  const { enrollment, province, state } = order
  const isPaid = state === 'paid'
  const settled = isPaid ? { state: 'settled', settledAt: dayFromNow(0) } : { state: 'open' }
  const number = `O${randomUUID().slice(0, 12)}`
  const lines = [
    { label: '法律法规', amountInFen: 6_100 },
    { label: '专业实务', amountInFen: 6_900 },
  ]
  const about = { enrollment, province, amountInFen: FEE_IN_FEN }
  const id = await put(payload, 'payment-orders', { ...about, number, openKey: enrollment, lines, ...settled })
  if (state !== 'paying' && !isPaid) return
  const attempt = randomUUID()
  const merchantOrderNumber = attempt.replaceAll('-', '').slice(0, 20)
  const live = { state: 'submitted', liveKey: id, transactionKey: `none:${attempt}`, nextCheckAt: dayFromNow(0.001) }
  const transactionNumber = `T${attempt}`
  const ended = {
    state: 'succeeded',
    liveKey: `ended:${attempt}`,
    transactionKey: `sandbox:${transactionNumber}`,
    transactionNumber,
    paidAt: dayFromNow(0),
  }
  const money = { ...about, id: attempt, order: id, gateway: 'sandbox', merchantOrderNumber, checks: 0 }
  await put(payload, 'payment-attempts', { ...money, ...(isPaid ? ended : live) })
}

const DUE = {
  draft: dayFromNow(10),
  saved: dayFromNow(10),
  rejected: dayFromNow(10),
  returned: dayFromNow(5),
  approved: dayFromNow(12),
} as Partial<Record<State, string>>

/** What `save` keeps of the form on the enrollment's line. */
const SAVED = { level: '04', specialty: '01', subjects: '1,2', eligibility: 'met' } as const

/** Where an enrollment is put. */
export interface Place {
  readonly state: State
  readonly person: Person
  readonly province?: StagedProvince
  readonly exam?: string
}

/** Writes an enrollment in any state, with the ledger, form and money that lead to it. @returns its id */
export async function putEnrollment(payload: Payload, stage: Stage, place: Place): Promise<string> {
  const { state, person, province = 'hebei', exam = stage.exam } = place
  const id = randomUUID()
  const way: readonly Action[] = PATHS[state]
  const did = (action: Action) => way.includes(action)
  await put(payload, 'enrollments', {
    id,
    candidate: person.id,
    exam,
    province: stage.provinces[province],
    state,
    revision: way.length,
    activeKey: activeKeyOf({ id, exam, candidate: person.id, state }),
    pledge: did('save') ? 'signed' : 'unsigned',
    policyVersion: '1',
    dueAt: DUE[state] ?? null,
    ...(did('save') ? { ...SAVED, reviewPoint: stage.points[province] } : {}),
    ...(did('confirm') ? { confirmedAt: dayFromNow(0) } : {}),
    ...(did('route') ? { reviewRoute: 'online', routeReasons: '本地区规定须人工核验' } : {}),
    ...(did('approve') ? { feeInFen: FEE_IN_FEN } : {}),
  })
  await put(payload, 'enrollment-forms', {
    enrollment: id,
    candidate: person.id,
    ...(did('save') ? formOf(stage, province) : {}),
  })
  await putAcceptances(payload, stage, { candidate: person.id, enrollment: id })
  await putLedger(payload, id, way, person.id)
  if (did('approve')) await putMoney(payload, { enrollment: id, province: stage.provinces[province], state })
  return id
}

/** Whatever a parsed answer or a raw row holds; the expectations of a test are its check. */
export type Json = ReturnType<typeof JSON.parse>

/** What came back of a call. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly body: Json
}

/** One request with a JSON body, as whoever holds the cookie. */
export type Call = (
  method: string,
  path: string,
  options?: { readonly body?: unknown; readonly cookie?: string; readonly headers?: Readonly<Record<string, string>> },
) => Promise<Reply>

async function replyOf(response: Response): Promise<Reply> {
  const isJson = response.headers.get('content-type')?.includes('json') === true
  const body: unknown = isJson ? await response.json() : Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, body }
}

function initOf(method: string, { body, cookie, headers }: Parameters<Call>[2] & object, origin: string): RequestInit {
  const isBytes = body instanceof Uint8Array
  const sent = new Headers({ origin, ...headers })
  if (body !== undefined && !isBytes && !sent.has('content-type')) sent.set('content-type', 'application/json')
  if (cookie) sent.set('cookie', cookie)
  const payload = body === undefined ? {} : { body: isBytes ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body) }
  return { method, headers: sent, ...payload }
}

/** Calls `handleEndpoints` without the front door. */
export function callInside(platform: Booted): Call {
  const { origin } = worldOf(platform.payload)
  return async (method, path, options = {}) => {
    const reply = await replyOf(await platform.fetch(`/api${path}`, initOf(method, options, origin)))
    noteRefusal(platform.config, { method, path }, reply)
    return reply
  }
}

/** Calls a listening front door; its own origin is what every page of it would send. */
export function callAt(port: number, origin: string): Call {
  return async (method, path, options = {}) =>
    replyOf(await fetch(`http://127.0.0.1:${port}/api${path}`, initOf(method, options, origin)))
}

/** Solves one captcha, as the page does. */
export async function solvedCaptcha(call: Call): Promise<string> {
  const { body: challenge } = await call('GET', '/captcha')
  const solution = await solveChallenge({ challenge, deriveKey })
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
}

/** The body of a start: the exam, the province and both notices. */
export function startOf(stage: Stage, province: StagedProvince = 'hebei', exam = stage.exam): Record<string, unknown> {
  const { pledge_notice, exam_notice } = stage.texts
  return { exam, province: stage.provinces[province], accepted: { pledge_notice, exam_notice } }
}
