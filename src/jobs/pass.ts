import { setTimeout as pause } from 'node:timers/promises'

import type { Sweep } from '../commands/sweeps.ts'
import { retryDelayMs, TRIES_BEFORE_ATTENTION } from '../domain/retry.ts'
import { moveInstant } from '../lease.ts'
import type { Row } from '../store.ts'
import { findRows } from '../store.ts'
import { nowOf } from '../world.ts'
import { findFailures, recordFailure, resolveFailure } from './failures.ts'
import type { Loop, Outcome } from './loop.ts'
import { requestOf } from './loop.ts'

const BATCH = 50
/** How many rows of a sweep are worked on at once: a source that hangs delays some, not all. */
const WIDTH = 4
/** Instants of leases differ even when two clocks do not: they are the fence. */
const SPREAD_MS = 1_000

type DueRow = Row<Sweep['collection']>

/** The row was not done in time. Whatever it still ends with is fenced off by the instant, which has moved on. */
class TookTooLong extends Error {
  override readonly name = 'TookTooLong'
}

/** Takes the rows of one sweep that are due, oldest first, and does each. @returns true when more may be due */
export async function sweepOnce(loop: Loop, sweep: Sweep): Promise<boolean> {
  const req = await requestOf(loop)
  const where = sweep.due(nowOf(req).toISOString())
  const rows = await findRows(req, sweep.collection, { where, sort: [...sweep.sort], limit: BATCH })
  const failures = await findFailures(req, sweep, rows)
  const waiting = [...rows]
  const work = async () => {
    for (let row = waiting.shift(); row && !loop.isStopped(); row = waiting.shift()) {
      const outcome = await doRow(loop, sweep, row)
      const failure = failures.get(row.id)
      if (outcome === 'done' && failure) await resolveFailure(await requestOf(loop), failure)
      loop.onRow(sweep.name, outcome)
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: WIDTH }, work))
  const lost = ends.find((end) => end.status === 'rejected')
  if (lost) throw lost.reason
  return rows.length === BATCH
}

async function doRow(loop: Loop, sweep: Sweep, found: DueRow): Promise<Outcome> {
  const req = await requestOf(loop)
  const leaseMs = loop.limits.leaseMs + Math.floor(Math.random() * SPREAD_MS)
  const to = new Date(nowOf(req).getTime() + leaseMs)
  const row = await moveInstant(req, sweep, { row: found, to })
  if (!row) return 'taken'
  try {
    await inTime(loop, sweep.each(req, row))
    return 'done'
  } catch (error) {
    return await putOff(loop, sweep, { row, error })
  }
}

async function inTime({ payload, limits }: Loop, work: Promise<void>): Promise<void> {
  const over = new AbortController()
  let isLate = false
  work.catch((err: unknown) => isLate && payload.logger.warn({ err, msg: 'A row that took too long has failed, too.' }))
  const tooLong = pause(limits.rowMs, undefined, { signal: over.signal }).then(() => {
    isLate = true
    throw new TookTooLong(`A row took longer than ${limits.rowMs} ms.`)
  })
  try {
    await Promise.race([work, tooLong])
  } finally {
    over.abort()
  }
}

/** A row that failed gets its own next try, later each time; after eight an operator is told. */
async function putOff(
  loop: Loop,
  sweep: Sweep,
  { row, error }: { readonly row: DueRow; readonly error: unknown },
): Promise<Outcome> {
  // The row's own request may still be at work in a transaction of its own.
  const req = await requestOf(loop)
  const tries = await recordFailure(req, sweep, { id: row.id, error })
  const to = new Date(nowOf(req).getTime() + retryDelayMs(tries, Math.random()))
  await moveInstant(req, sweep, { row, to })
  const facts = { err: error, sweep: sweep.name, row: row.id, tries }
  const isStuck = tries >= TRIES_BEFORE_ATTENTION
  if (isStuck) loop.payload.logger.error({ ...facts, msg: 'A due row is stuck.' })
  else loop.payload.logger.warn({ ...facts, nextTryAt: to.toISOString(), msg: 'A due row failed.' })
  return isStuck ? 'stuck' : 'failed'
}
