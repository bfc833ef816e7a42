import type { PayloadRequest } from 'payload'

import { Refusal } from '../../domain/errors.ts'
import type { Row } from '../../store.ts'
import { nowOf } from '../../world.ts'
import { queueMessage } from '../../message.ts'
import { applyMove } from '../../moves.ts'
import { findOwnCase, isRepeated } from '../../findCase.ts'
import { confirmationOf } from '../../views/confirmation.ts'
import { routeReview } from './routeReview.ts'

/**
 * `confirm` 报名信息确认, then at once the way of review, in one transaction: no confirmed enrollment is ever between queues.
 * @throws Refusal DIGEST_CHANGED and the guards' refusals
 */
export async function confirm(req: PayloadRequest, id: string, digest: unknown): Promise<Row<'enrollments'>> {
  const { found, actor } = await findOwnCase(req, id)
  const { enrollment, candidate, exam, province } = found
  if (isRepeated(enrollment, 'confirm') || enrollment.state === 'in_review' || enrollment.state === 'approved')
    return enrollment
  if (enrollment.state === 'saved' && digest !== (await confirmationOf(req, found)).digest)
    throw new Refusal('DIGEST_CHANGED')
  const confirmedAt = nowOf(req).toISOString()
  const confirmed = await applyMove(req, found, { action: 'confirm', actor, patch: { confirmedAt } })
  await queueMessage(req, {
    candidate: candidate.id,
    kind: 'enrollment_confirmed',
    key: `${id}:${confirmed.revision}`,
    facts: { exam: exam.name, province: province.shortName },
  })
  return routeReview(req, { ...found, enrollment: confirmed })
}
