import type { PayloadRequest } from 'payload'

import type { EnrollmentCase } from '../../case.ts'
import { Refusal } from '../../domain/errors.ts'
import { findOwnCase, isRepeated } from '../../findCase.ts'
import { applyMove } from '../../moves.ts'
import { confirmationOf } from '../../views/confirmation.ts'
import { followUp } from './followUp.ts'

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
  if (enrollment.state === 'saved' && digest !== confirmationOf(found).digest) throw new Refusal('DIGEST_CHANGED')
  return followUp(req, await applyMove(req, found, { action: 'confirm', actor }))
}
