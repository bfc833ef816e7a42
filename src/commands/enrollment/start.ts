import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { ACCEPTED_AT } from '../../domain/agreement.ts'
import { activeKeyOf } from '../../domain/enrollment.ts'
import { Refusal } from '../../domain/errors.ts'
import { findWindowRefusal } from '../../domain/window.ts'
import type { Row } from '../../store.ts'
import { findRow, insertRow } from '../../store.ts'
import { nowOf } from '../../world.ts'
import { recordAcceptances, requireAccepted } from '../agreement.ts'
import { recordStart } from '../../moves.ts'
import type { EnrollmentCase } from '../../case.ts'
import { windowsOf } from '../../case.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

async function findExam(req: PayloadRequest, id: unknown): Promise<Row<'exams'>> {
  const exam = await findRow(req, 'exams', { id: { equals: text(id) } })
  if (!exam || exam.status !== 'published') throw new Refusal('EXAM_UNKNOWN')
  return exam
}

function refuseUnfit(candidate: Row<'candidates'>, exam: Row<'exams'>, now: Date): void {
  const closed = findWindowRefusal('registration', windowsOf(exam).registration, now)
  if (closed) throw Refusal.of(closed)
  if (candidate.identity === 'failed') throw new Refusal('IDENTITY_FAILED', { reason: candidate.identityReason ?? '' })
}

/**
 * `start` 开始报名: the exam is open, the person may enroll, both notices are accepted and no other enrollment is active.
 * The unique `activeKey` decides; the look before it only gives the sentence its facts.
 * @returns the new enrollment with the rows it was judged by, so that nobody reads them again
 */
export async function startEnrollment(
  req: PayloadRequest,
  input: { readonly exam?: unknown; readonly province?: unknown; readonly accepted?: unknown },
): Promise<EnrollmentCase> {
  if (req.user?.collection !== 'candidates') throw new Refusal('NOT_LOGGED_IN')
  const candidate = await findRow(req, 'candidates', { id: { equals: req.user.id } })
  if (!candidate) throw new Refusal('NOT_LOGGED_IN')
  const exam = await findExam(req, input.exam)
  const province = await findRow(req, 'provinces', { id: { equals: text(input.province) } })
  if (!province) throw new Refusal('PROVINCE_UNKNOWN')
  refuseUnfit(candidate, exam, nowOf(req))
  const texts = await requireAccepted(req, ACCEPTED_AT.enrollment, input.accepted)

  const id = randomUUID()
  const activeKey = activeKeyOf({ id, exam: exam.id, candidate: candidate.id, state: 'draft' })
  const existing = await findRow(req, 'enrollments', { activeKey: { equals: activeKey } })
  if (existing) throw new Refusal('ALREADY_ENROLLED', { enrollment: existing.id })
  const enrollment = await insertRow(req, 'enrollments', {
    id,
    candidate: candidate.id,
    exam: exam.id,
    province: province.id,
    state: 'draft',
    revision: 1,
    activeKey,
    pledge: 'unsigned',
    policyVersion: province.policyVersion,
    dueAt: exam.registrationClosesAt,
  })
  await insertRow(req, 'enrollment-forms', { id: randomUUID(), enrollment: id, candidate: candidate.id })
  await recordAcceptances(req, { candidate: candidate.id, station: id, texts })
  await recordStart(req, enrollment, { kind: 'candidate', id: candidate.id, label: '考生本人' })
  return { enrollment, candidate, exam, province, liveAttempt: null }
}
