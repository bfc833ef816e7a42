import type { PayloadRequest } from 'payload'

import { LIVE_ATTEMPT_STATES } from './domain/gateway.ts'
import type { MoveFacts } from './domain/guards.ts'
import type { Row } from './store.ts'
import { findRow, idOf } from './store.ts'

/** An enrollment with the rows its rules look at, read in one transaction. */
export interface EnrollmentCase {
  readonly enrollment: Row<'enrollments'>
  readonly candidate: Row<'candidates'>
  readonly exam: Row<'exams'>
  readonly province: Row<'provinces'>
  readonly liveAttempt: Row<'payment-attempts'> | null
}

async function required<T>(found: Promise<T | null>, what: string): Promise<T> {
  const row = await found
  if (!row) throw new Error(`The ${what} of an enrollment is missing.`)
  return row
}

/** The attempt of an enrollment that may still bring money, or null. */
export function findLiveAttempt(req: PayloadRequest, enrollment: string): Promise<Row<'payment-attempts'> | null> {
  return findRow(req, 'payment-attempts', {
    and: [{ enrollment: { equals: enrollment } }, { state: { in: [...LIVE_ATTEMPT_STATES] } }],
  })
}

/** Loads what the rules of one enrollment look at. */
export async function loadCase(req: PayloadRequest, enrollment: Row<'enrollments'>): Promise<EnrollmentCase> {
  const byId = (id: string) => ({ id: { equals: id } })
  const candidate = await required(findRow(req, 'candidates', byId(idOf(enrollment.candidate))), 'candidate')
  const exam = await required(findRow(req, 'exams', byId(idOf(enrollment.exam))), 'exam')
  const province = await required(findRow(req, 'provinces', byId(idOf(enrollment.province))), 'province')
  return { enrollment, candidate, exam, province, liveAttempt: await findLiveAttempt(req, enrollment.id) }
}

/** The registration and payment windows of an exam as the rules read them. */
export function windowsOf(exam: Row<'exams'>): Pick<MoveFacts, 'registration' | 'payment'> {
  return {
    registration: { opensAt: exam.registrationOpensAt, closesAt: exam.registrationClosesAt },
    payment: { opensAt: exam.paymentOpensAt, closesAt: exam.paymentClosesAt },
  }
}

/** The facts the guards ask for. */
export function factsOf({ enrollment, candidate, exam, province, liveAttempt }: EnrollmentCase): MoveFacts {
  return {
    state: enrollment.state,
    ...windowsOf(exam),
    identity: candidate.identity,
    identityReason: candidate.identityReason ?? '',
    education: candidate.education,
    educationReason: candidate.educationReason ?? '',
    photo: candidate.photo,
    changeRule: province.changeRule,
    province: province.name,
    office: province.office,
    phone: province.phones?.[0]?.number ?? '',
    liveAttempt: liveAttempt?.merchantOrderNumber ?? null,
    returnDueAt: enrollment.state === 'returned' && enrollment.dueAt ? new Date(enrollment.dueAt) : null,
  }
}
