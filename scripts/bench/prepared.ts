import { randomUUID } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'
import { getPayload } from 'payload'

import { makeConfig } from '../../payload.config.ts'
import { currentAgreements } from '../../src/agreements.ts'
import { openSession } from '../../src/session.ts'
import { migrate } from '../../src/database/migrate.ts'
import type { Action, State } from '../../src/domain/enrollment.ts'
import { activeKeyOf, MOVES } from '../../src/domain/enrollment.ts'
import { maskIdNumber, maskPhone } from '../../src/domain/mask.ts'
import { readEnv } from '../../src/env.ts'
import type { Row } from '../../src/store.ts'
import { findRows } from '../../src/store.ts'
import { nowOf, worldOf } from '../../src/world.ts'
import { putRow, seedRequest } from '../seed/ensure.ts'
import { examId, seedExams } from '../seed/exams.ts'
import type { SeedPerson } from '../seed/persons.ts'
import { personOf } from '../seed/persons.ts'
import { pointId, provinceId, seedProvinces } from '../seed/provinces.ts'
import { seedAgreements } from '../seed/texts.ts'
import { JOURNEY_EXAM } from '../seed/windows.ts'

const READERS = 40
const STARTERS = 300
const PROVINCE = 'shandong'

/** An enrollment to read, and whose cookie may. */
export interface Reading {
  readonly enrollment: string
  readonly cookie: string
}

/** A candidate and an exam that have not met yet. */
export interface Pair {
  readonly candidate: string
  readonly cookie: string
  readonly exam: string
}

/** What the load is made from. */
export interface Prepared {
  readonly readings: readonly Reading[]
  readonly pairs: readonly Pair[]
  readonly province: string
  readonly accepted: Readonly<Record<string, string>>
  /** the catalogue as the API gives it, for the raw file */
  readonly exams: readonly Record<string, unknown>[]
}

async function putCandidate(req: PayloadRequest, person: SeedPerson): Promise<{ id: string; cookie: string }> {
  const { vault } = worldOf(req.payload)
  const id = randomUUID()
  const { name, idType, idNumber, phone, email } = person
  await putRow(req, 'candidates', {
    ...{ id, name, idType, email },
    idNumber: vault.seal(idNumber, `candidates.idNumber.${id}`),
    idNumberKey: vault.blindIndex('id-number', idNumber),
    idNumberMasked: maskIdNumber(idNumber),
    personKey: vault.blindIndex('person', `${idNumber}\0${name}`),
    verifiedKey: vault.blindIndex('id-number', idNumber),
    phone: vault.seal(phone, `candidates.phone.${id}`),
    phoneKey: vault.blindIndex('phone', phone),
    phoneMasked: maskPhone(phone),
    ...{ identity: 'passed', education: 'passed', photo: 'approved', verifyTries: 1 },
  })
  const cookie = (await openSession(req, id)).split(';')[0] ?? ''
  return { id, cookie }
}

/** The way of an enrollment that waits for its fee: the longest answer a candidate polls. */
const WAY = ['start', 'save', 'confirm', 'route', 'approve'] as const satisfies readonly Action[]
const ACTOR_OF = {
  start: 'candidate',
  save: 'candidate',
  confirm: 'candidate',
  route: 'system',
  approve: 'reviewer',
} as const

async function putLedger(req: PayloadRequest, enrollment: string, candidate: string): Promise<State> {
  let state: State = 'draft'
  for (const [index, action] of WAY.entries()) {
    const from = index === 0 ? null : state
    if (index > 0) state = (MOVES[state] as Partial<Record<Action, State>>)[action] ?? state
    const actorKind = ACTOR_OF[action]
    await putRow(req, 'enrollment-events', {
      ...{ id: randomUUID(), enrollment, revision: index + 1, action, from, to: state, actorKind },
      actor: actorKind === 'candidate' ? candidate : null,
      actorLabel: '示例',
      at: nowOf(req).toISOString(),
    })
  }
  return state
}

/** An approved enrollment with form, ledger and order, written as its commands would have left it. */
async function putEnrollment(req: PayloadRequest, candidate: string): Promise<string> {
  const id = randomUUID()
  const exam = examId(JOURNEY_EXAM)
  const province = provinceId(PROVINCE)
  const row = await req.payload.db.findOne<Row<'exams'>>({ collection: 'exams', where: { id: { equals: exam } }, req })
  const level = row?.levels[0]
  const specialty = row?.specialties[0]?.code
  const chosen = { level: level?.code, specialty, reviewPoint: pointId(PROVINCE, 0) }
  await putRow(req, 'enrollments', {
    ...{ id, candidate, exam, province, ...chosen, state: 'approved', revision: WAY.length, pledge: 'signed' },
    activeKey: activeKeyOf({ id, exam, candidate, state: 'approved' }),
    ...{
      subjects: (level?.subjectNumbers ?? []).join(','),
      eligibility: 'met',
      reviewRoute: 'online',
      feeInFen: 13_000,
      policyVersion: '1',
      confirmedAt: nowOf(req).toISOString(),
    },
    dueAt: row?.paymentClosesAt ?? null,
  })
  await putRow(req, 'enrollment-forms', {
    ...{ id: randomUUID(), enrollment: id, candidate, ...chosen, city: '济南市' },
    ...{ subjects: level?.subjectNumbers ?? [], yearsRelevant: 5, yearsTotal: 6 },
  })
  const state = await putLedger(req, id, candidate)
  if (state !== 'approved') throw new Error(`The ledger of the bench ends in ${state}.`)
  await putRow(req, 'payment-orders', {
    ...{ id: randomUUID(), number: `bench${id}`, enrollment: id, province, openKey: id, state: 'open' },
    lines: ['一', '二'].map((part) => ({ id: randomUUID(), label: `科目${part}`, amountInFen: 6_500 })),
    amountInFen: 13_000,
  })
  return id
}

async function putReadings(req: PayloadRequest): Promise<Reading[]> {
  const readings: Reading[] = []
  for (let index = 0; index < READERS; index += 1) {
    const { id, cookie } = await putCandidate(req, personOf(index))
    readings.push({ enrollment: await putEnrollment(req, id), cookie })
  }
  return readings
}

/** Every starter with every exam that is open now; neighbours in the list are different people. */
async function putPairs(req: PayloadRequest): Promise<Pair[]> {
  const now = nowOf(req).toISOString()
  const open = (await findRows(req, 'exams', { where: {}, limit: 100 })).filter(
    ({ registrationOpensAt, registrationClosesAt }) => registrationOpensAt <= now && now < registrationClosesAt,
  )
  const people: { id: string; cookie: string }[] = []
  for (let index = 0; index < STARTERS; index += 1) people.push(await putCandidate(req, personOf(READERS + index)))
  return open.flatMap(({ id: exam }) => people.map(({ id: candidate, cookie }) => ({ candidate, cookie, exam })))
}

async function catalogueOf(payload: Payload): Promise<Record<string, unknown>[]> {
  const { docs } = await payload.find({ collection: 'exams', limit: 100, depth: 0, overrideAccess: true })
  return docs.map((doc) => ({ ...doc }))
}

/** Migrates the database that `env` names and fills it, past the API; closed again when it returns. */
export async function prepare(env: Readonly<Record<string, string>>): Promise<Prepared> {
  const payload = await getPayload({ config: await makeConfig(readEnv(env)) })
  await migrate(payload)
  await seedProvinces(payload)
  await seedExams(payload)
  await seedAgreements(payload)
  const req = await seedRequest(payload)
  const rows = await worldOf(payload).inTransaction(req, async () => ({
    readings: await putReadings(req),
    pairs: await putPairs(req),
  }))
  const { pledge_notice, exam_notice } = await currentAgreements(req)
  const accepted = { pledge_notice: pledge_notice?.id ?? '', exam_notice: exam_notice?.id ?? '' }
  const exams = await catalogueOf(payload)
  await payload.destroy()
  return { ...rows, province: provinceId(PROVINCE), accepted, exams }
}
