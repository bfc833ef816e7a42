import type { PayloadRequest } from 'payload'

import type { EnrollmentCase } from '../../case.ts'
import { findOwnCase, isRepeated } from '../../findCase.ts'
import { applyMove } from '../../moves.ts'

/** Moves of the candidate that carry nothing but the wish. */
export const SIMPLE_MOVES = ['edit', 'unconfirm', 'withdraw', 'resubmit'] as const
export type SimpleMove = (typeof SIMPLE_MOVES)[number]

/** Makes one of the candidate's simple moves; fee and order follow it. */
export async function moveSimply(req: PayloadRequest, id: string, action: SimpleMove): Promise<EnrollmentCase> {
  const { found, actor } = await findOwnCase(req, id)
  return isRepeated(found.enrollment, action) ? found : applyMove(req, found, { action, actor })
}
