import type { PayloadRequest } from 'payload'

import type { EnrollmentCase } from '../../case.ts'
import { Refusal } from '../../domain/errors.ts'
import { findOwnCase, isRepeated } from '../../findCase.ts'
import { applyMove } from '../../moves.ts'
import { confirmationOf } from '../../views/confirmation.ts'
import { followUp } from './followUp.ts'

import { command } from '../../door/command.ts'
import { confirmBody, enrollmentView } from '../../schemas/enrollment.ts'
import { ownViewOf, viewOf } from '../../views/enrollment.ts'

/** States to which a confirmation has already led. */
const BEYOND = ['in_review', 'approved']

/**
 * `confirm` 报名信息确认, then at once the way of review, in one transaction: no confirmed enrollment is ever between queues.
 * @throws Refusal DIGEST_CHANGED and the guards' refusals
 */
export async function confirm(req: PayloadRequest, id: string, digest: unknown): Promise<EnrollmentCase> {
  const { found, actor } = await findOwnCase(req, id)
  const { enrollment } = found
  if (isRepeated(enrollment, 'confirm') || BEYOND.includes(enrollment.state)) return found
  if (enrollment.state === 'saved' && digest !== confirmationOf(found, 'zh').digest) throw new Refusal('DIGEST_CHANGED')
  return followUp(req, await applyMove(req, found, { action: 'confirm', actor }))
}

/** Confirms what the second page showed. */
export const confirmDoor = command({
  path: '/:id/confirm',
  who: 'candidate',
  about: 'Confirms the enrollment as the second page showed it, by its digest.',
  action: 'confirm',
  body: confirmBody,
  answer: enrollmentView,
  refusals: [
    'NOT_FOUND',
    'MOVE_NOT_LEGAL',
    'DIGEST_CHANGED',
    'EXAM_CLOSED',
    'IDENTITY_FAILED',
    'EDUCATION_FAILED',
    'PHOTO_MISSING',
    'PHOTO_PENDING',
    'PHOTO_REJECTED',
    'PROVINCE_REFUSED',
  ],
  run: async ({ req, id, body }) => ({ subject: id, body: await viewOf(req, await confirm(req, id, body.digest)) }),
  again: async ({ req }, enrollment) => ({ body: await ownViewOf(req, enrollment) }),
})
