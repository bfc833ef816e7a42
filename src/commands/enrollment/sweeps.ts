import type { PayloadRequest, Where } from 'payload'

import { MOVES, STATES } from '../../domain/enrollment.ts'
import { findRow, findRows } from '../../store.ts'
import { nowOf, worldOf } from '../../world.ts'
import { SYSTEM } from '../../actor.ts'
import { applyMove } from '../../moves.ts'
import { loadCase } from '../../case.ts'
import { followUp } from './followUp.ts'

const LAPSING = STATES.filter((state) => 'lapse' in MOVES[state])

/** Confirmed enrollments whose verification has come back go on to review or approval. */
export async function routeVerified(req: PayloadRequest, limit: number): Promise<number> {
  const rows = await findRows(req, 'enrollments', {
    where: { state: { equals: 'verifying' } },
    sort: 'confirmedAt',
    limit,
  })
  for (const { id } of rows) {
    await worldOf(req.payload).inTransaction(req, async () => {
      const enrollment = await findRow(req, 'enrollments', { id: { equals: id } })
      if (enrollment?.state === 'verifying') await followUp(req, await loadCase(req, enrollment))
    })
  }
  return rows.length
}

/** Enrollments whose own deadline has passed lapse, each in its own transaction. */
export async function lapseDue(req: PayloadRequest, limit: number): Promise<number> {
  const due = { less_than_equal: nowOf(req).toISOString() }
  const where: Where = { and: [{ state: { in: [...LAPSING] } }, { dueAt: due }] }
  const rows = await findRows(req, 'enrollments', { where, sort: 'dueAt', limit })
  for (const { id } of rows) await worldOf(req.payload).inTransaction(req, () => lapse(req, id))
  return rows.length
}

async function lapse(req: PayloadRequest, id: string): Promise<void> {
  const enrollment = await findRow(req, 'enrollments', { id: { equals: id } })
  const isDue = enrollment?.dueAt && new Date(enrollment.dueAt) <= nowOf(req)
  if (!enrollment || !isDue || !LAPSING.includes(enrollment.state)) return
  await applyMove(req, await loadCase(req, enrollment), { action: 'lapse', actor: SYSTEM })
}
