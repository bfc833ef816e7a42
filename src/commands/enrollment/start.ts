import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { SYSTEM } from '../../actor.ts'
import type { EnrollmentCase } from '../../case.ts'
import { afterMove, withForm } from '../../case.ts'
import { Refusal } from '../../domain/errors.ts'
import { begunForms } from '../../form.ts'
import { declareMove, moveUnderWay } from '../../moves.ts'
import { insertRow } from '../../store.ts'
import { command } from '../../door/command.ts'
import { enrollmentView, startBody } from '../../schemas/enrollment.ts'
import { ownViewOf, viewOf } from '../../views/enrollment.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * `start` 开始报名. The guard of the collection judges exam, person, notices and uniqueness; form and acceptances follow.
 * @returns the new enrollment with the rows it was judged by, so that nobody reads them again
 * @throws Refusal NOT_LOGGED_IN and those of the guard (hooks/enrollments/guardStart.ts)
 */
export async function startEnrollment(
  req: PayloadRequest,
  input: { readonly exam?: unknown; readonly province?: unknown; readonly accepted?: unknown },
): Promise<EnrollmentCase> {
  if (req.user?.collection !== 'candidates') throw new Refusal('NOT_LOGGED_IN')
  const id = randomUUID()
  declareMove(req, { id, revision: 0 }, { move: { action: 'start', actor: SYSTEM, accepted: input.accepted } })
  const begun = { id, candidate: String(req.user.id), exam: text(input.exam), province: text(input.province) }
  const enrollment = await insertRow(req, 'enrollments', begun)
  const made = moveUnderWay(req, enrollment)
  const form = begunForms.take(req, id)
  if (!made || !form) throw new Error('An enrollment began without being judged.')
  return withForm(afterMove(req, made.found, enrollment), form)
}

/** Starts an enrollment. */
export const startDoor = command({
  path: '/',
  who: 'candidate',
  about: 'Starts an enrollment for an exam in a province.',
  action: 'start',
  body: startBody,
  answer: enrollmentView,
  status: 201,
  refusals: [
    'EXAM_UNKNOWN',
    'PROVINCE_UNKNOWN',
    'EXAM_NOT_OPEN_YET',
    'EXAM_CLOSED',
    'IDENTITY_FAILED',
    'AGREEMENT_NOT_ACCEPTED',
    'AGREEMENT_OUTDATED',
    'ALREADY_ENROLLED',
  ],
  run: async ({ req, body }) => {
    const started = await startEnrollment(req, body)
    return { subject: started.enrollment.id, body: await viewOf(req, started) }
  },
  again: async ({ req }, enrollment) => ({ body: await ownViewOf(req, enrollment) }),
})
