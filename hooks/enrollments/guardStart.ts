import type { PayloadRequest } from 'payload'

import { requireAccepted } from '../../src/agreements.ts'
import { CANDIDATE_LABEL } from '../../src/actor.ts'
import { loadCase } from '../../src/case.ts'
import type { EnrollmentCase } from '../../src/case.ts'
import { windowsOf } from '../../src/caseFacts.ts'
import { ACCEPTED_AT } from '../../src/domain/agreement.ts'
import { activeKeyOf } from '../../src/domain/enrollment.ts'
import { Refusal } from '../../src/domain/errors.ts'
import { findWindowRefusal } from '../../src/domain/window.ts'
import { keepUnderWay, takeDeclared } from '../../src/moves.ts'
import type { Row } from '../../src/store.ts'
import { findRow, idOf, rowOf } from '../../src/store.ts'
import { nowOf } from '../../src/world.ts'

type Beginning = Partial<Row<'enrollments'>> & { id: string }

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The candidate in person, the exam and the province of what begins. */
async function partsOf(req: PayloadRequest, data: Beginning) {
  const candidate = req.user?.collection === 'candidates' ? await rowOf(req, 'candidates', String(req.user.id)) : null
  if (!candidate) throw new Refusal('NOT_LOGGED_IN')
  if (candidate.id !== idOf(data.candidate)) throw new Refusal('NOT_ALLOWED')
  const exam = await rowOf(req, 'exams', text(data.exam))
  if (exam?.status !== 'published') throw new Refusal('EXAM_UNKNOWN')
  const province = await rowOf(req, 'provinces', text(data.province))
  if (!province) throw new Refusal('PROVINCE_UNKNOWN')
  return { candidate, exam, province }
}

/** The exam takes registrations now, from somebody whose identity did not fail and who is not enrolled already. */
async function refuseUnfit(req: PayloadRequest, { enrollment, candidate, exam }: EnrollmentCase): Promise<void> {
  const closed = findWindowRefusal('registration', windowsOf({ exam, enrollment }).registration, nowOf(req))
  if (closed) throw Refusal.of(closed)
  if (candidate.identity === 'failed') throw new Refusal('IDENTITY_FAILED', { reason: candidate.identityReason ?? '' })
  const existing = await findRow(req, 'enrollments', { activeKey: { equals: enrollment.activeKey } })
  if (existing) throw new Refusal('ALREADY_ENROLLED', { enrollment: existing.id })
}

/**
 * The guard of a beginning: the exam is open, the person may enroll, both notices are accepted and no other enrollment is
 * active. The unique `activeKey` decides; the look before it only gives the sentence its facts.
 */
export async function guardStart(req: PayloadRequest, data: Beginning): Promise<Beginning> {
  const { candidate, exam, province } = await partsOf(req, data)
  const { id } = data
  const row = {
    ...data,
    ...{ candidate: candidate.id, exam: exam.id, province: province.id },
    state: 'draft',
    revision: 1,
    activeKey: activeKeyOf({ id, exam: exam.id, candidate: candidate.id, state: 'draft' }),
    pledge: 'unsigned',
    policyVersion: province.policyVersion,
    dueAt: exam.registrationClosesAt,
  } as const
  const enrollment = row as unknown as Row<'enrollments'>
  const found = await loadCase(req, enrollment, { candidate, exam, province })
  await refuseUnfit(req, found)
  const declared = takeDeclared(req, { id, revision: 0 })
  const texts = await requireAccepted(req, ACCEPTED_AT.enrollment, declared?.move.accepted)
  const actor = { kind: 'candidate', id: candidate.id, label: CANDIDATE_LABEL } as const
  keepUnderWay(req, { id, revision: 1 }, { move: { action: 'start', actor, texts }, found })
  return row
}
