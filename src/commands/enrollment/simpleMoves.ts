import type { PayloadRequest } from 'payload'

import { cancelOrder } from '../../order.ts'
import type { Row } from '../../store.ts'
import { applyMove } from '../../moves.ts'
import { findOwnCase, isRepeated } from '../../findCase.ts'

/** Moves of the candidate that carry nothing but the wish. */
export const SIMPLE_MOVES = ['edit', 'unconfirm', 'withdraw', 'resubmit'] as const
export type SimpleMove = (typeof SIMPLE_MOVES)[number]

/** Makes one of the candidate's simple moves; an open order of an enrollment that leaves payment is cancelled. */
export async function moveSimply(req: PayloadRequest, id: string, action: SimpleMove): Promise<Row<'enrollments'>> {
  const { found, actor } = await findOwnCase(req, id)
  if (isRepeated(found.enrollment, action)) return found.enrollment
  const wasApproved = found.enrollment.state === 'approved'
  const patch =
    action === 'unconfirm' ? { reviewRoute: null, routeReasons: null, confirmedAt: null, feeInFen: null } : {}
  const moved = await applyMove(req, found, { action, actor, patch })
  if (wasApproved) await cancelOrder(req, id)
  return moved
}
