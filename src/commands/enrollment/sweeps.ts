import type { PayloadRequest } from 'payload'

import { SYSTEM } from '../../actor.ts'
import { loadCase } from '../../case.ts'
import { MOVES, STATES } from '../../domain/enrollment.ts'
import { moveInstant } from '../../lease.ts'
import { applyMove } from '../../moves.ts'
import type { Row } from '../../store.ts'
import { rowOf } from '../../store.ts'
import { nowOf, worldOf } from '../../world.ts'
import { followUp } from './followUp.ts'

/** States that end by themselves when their deadline passes. */
export const LAPSING = STATES.filter((state) => 'lapse' in MOVES[state])

/** A safety net only: the answer of the sources makes the enrollment due at once. */
const LOOK_AGAIN_MS = 10 * 60_000

/**
 * The system's own move that is still to follow is made: a confirmed enrollment whose verification has come back goes on,
 * one approved that costs nothing is paid. What waits for its sources is looked at again later.
 */
export async function routeEnrollment(req: PayloadRequest, held: Row<'enrollments'>): Promise<void> {
  const isMoved = await worldOf(req.payload).inTransaction(req, async () => {
    const enrollment = await rowOf(req, 'enrollments', held.id)
    if (!enrollment) return true
    const followed = await followUp(req, await loadCase(req, enrollment))
    return followed.enrollment.state !== 'verifying'
  })
  if (isMoved) return
  const to = new Date(nowOf(req).getTime() + LOOK_AGAIN_MS)
  await moveInstant(req, { collection: 'enrollments', instant: 'sweepAt' }, { row: held, to })
}

/** An enrollment whose own deadline has passed lapses. */
export function lapseEnrollment(req: PayloadRequest, { id }: Row<'enrollments'>): Promise<void> {
  return worldOf(req.payload).inTransaction(req, async () => {
    const enrollment = await rowOf(req, 'enrollments', id)
    const isDue = enrollment?.dueAt && new Date(enrollment.dueAt) <= nowOf(req)
    if (!enrollment || !isDue || !LAPSING.includes(enrollment.state)) return
    await applyMove(req, await loadCase(req, enrollment), { action: 'lapse', actor: SYSTEM })
  })
}
