import type { PayloadRequest } from 'payload'

import { once } from './beside.ts'
import { LIVE_ATTEMPT_STATES } from './domain/gateway.ts'
import type { ProvincePolicy } from './domain/provincePolicy.ts'
import { findOrder } from './order.ts'
import { findEntry } from './registry.ts'
import type { Row } from './store.ts'
import { findRow, findRows, idOf, rowOf } from './store.ts'

/**
 * An enrollment with the rows its rules look at, read once in one transaction and handed on: guards, views and followers
 * take it and read nothing again. What only some of them need is read at its first use.
 */
export interface EnrollmentCase {
  readonly enrollment: Row<'enrollments'>
  readonly candidate: Row<'candidates'>
  readonly exam: Row<'exams'>
  readonly province: Row<'provinces'>
  readonly policy: ProvincePolicy
  /** the try that may still bring money: there is one while the enrollment is `paying`, and only then */
  readonly liveAttempt: Attempt | null
  /** the latest tries to pay, newest first */
  readonly attempts: () => Promise<readonly Attempt[]>
  readonly form: () => Promise<Row<'enrollment-forms'>>
  readonly order: () => Promise<Row<'payment-orders'> | null>
  readonly records: () => Promise<CandidateRecords>
}

type Attempt = Row<'payment-attempts'>

/** What a candidate declares of education and degrees, in the order of entry. */
export interface CandidateRecords {
  readonly educations: readonly Row<'education-records'>[]
  readonly degrees: readonly Row<'degree-records'>[]
}

/** More tries than anybody makes for one fee. */
const ATTEMPTS_SHOWN = 20
const RECORDS_READ = 20

async function required<T>(found: Promise<T | null>, what: string): Promise<T> {
  const row = await found
  if (!row) throw new Error(`The ${what} of an enrollment is missing.`)
  return row
}

/** The policy of a province. @throws Error where no plugin registered one */
export function policyOf(req: PayloadRequest, { prefix }: Row<'provinces'>): ProvincePolicy {
  const policy = findEntry(req.payload.config, 'provinces', prefix)
  if (!policy) throw new Error(`No province is registered for ${prefix}.`)
  return policy
}

const isLive = ({ state }: Attempt) => (LIVE_ATTEMPT_STATES as readonly string[]).includes(state)

function attemptsOf(req: PayloadRequest, enrollment: string): Promise<Attempt[]> {
  const where = { enrollment: { equals: enrollment } }
  return findRows(req, 'payment-attempts', { where, sort: '-createdAt', limit: ATTEMPTS_SHOWN })
}

async function liveOf({ state }: Row<'enrollments'>, attempts: EnrollmentCase['attempts']): Promise<Attempt | null> {
  return state === 'paying' ? ((await attempts()).find(isLive) ?? null) : null
}

async function recordsOf(req: PayloadRequest, candidate: string): Promise<CandidateRecords> {
  const own = { where: { candidate: { equals: candidate } }, sort: 'position', limit: RECORDS_READ }
  return {
    educations: await findRows(req, 'education-records', own),
    degrees: await findRows(req, 'degree-records', own),
  }
}

type Known = Partial<Pick<EnrollmentCase, 'candidate' | 'exam' | 'province'>>

/**
 * Loads what the rules of one enrollment look at.
 * @param known rows that were read in this transaction already
 */
export async function loadCase(
  req: PayloadRequest,
  enrollment: Row<'enrollments'>,
  known: Known = {},
): Promise<EnrollmentCase> {
  const { id } = enrollment
  const candidate =
    known.candidate ?? (await required(rowOf(req, 'candidates', idOf(enrollment.candidate)), 'candidate'))
  const exam = known.exam ?? (await required(rowOf(req, 'exams', idOf(enrollment.exam)), 'exam'))
  const province = known.province ?? (await required(rowOf(req, 'provinces', idOf(enrollment.province)), 'province'))
  const attempts = once(() => attemptsOf(req, id))
  return {
    ...{ enrollment, candidate, exam, province, attempts },
    policy: policyOf(req, province),
    liveAttempt: await liveOf(enrollment, attempts),
    form: once(() => required(findRow(req, 'enrollment-forms', { enrollment: { equals: id } }), 'form')),
    order: once(() => findOrder(req, id)),
    records: once(() => recordsOf(req, candidate.id)),
  }
}

/** The same case after its enrollment changed: what may have changed with it is read anew when it is asked for. */
export function afterMove(req: PayloadRequest, found: EnrollmentCase, enrollment: Row<'enrollments'>): EnrollmentCase {
  return { ...found, enrollment, order: once(() => findOrder(req, enrollment.id)) }
}

/** The same case after a try to pay was written. */
export async function withAttempts(req: PayloadRequest, found: EnrollmentCase): Promise<EnrollmentCase> {
  const attempts = once(() => attemptsOf(req, found.enrollment.id))
  return { ...found, attempts, liveAttempt: await liveOf(found.enrollment, attempts) }
}

/** The same case after its form was written. */
export function withForm(found: EnrollmentCase, form: Row<'enrollment-forms'>): EnrollmentCase {
  return { ...found, form: () => Promise.resolve(form) }
}

/** The numbers of the chosen subjects, as `save` keeps them on the enrollment's line. */
export function subjectsOf({ subjects }: Pick<Row<'enrollments'>, 'subjects'>): number[] {
  return (subjects ?? '').split(',').filter(Boolean).map(Number)
}
