import type { PayloadRequest } from 'payload'

import { verifyCandidate } from '../commands/candidate/verify.ts'
import { lapseDue, routeVerified } from '../commands/enrollment/sweeps.ts'
import { sendMessage } from '../commands/sendMessage.ts'
import { checkAttempt } from '../commands/payment/check.ts'
import { findRows } from '../store.ts'
import { nowOf } from '../world.ts'

/** Work that is due is a row that says so: a sweep finds such rows and does each one; nothing else is remembered. */
export interface Sweep {
  readonly name: string
  readonly everyMs: number
  /** @returns how many rows were done */
  readonly run: (req: PayloadRequest) => Promise<number>
}

const BATCH = 50

const dueBy = (field: string, req: PayloadRequest) => ({ [field]: { less_than_equal: nowOf(req).toISOString() } })

async function verifications(req: PayloadRequest): Promise<number> {
  const due = await findRows(req, 'candidates', { where: dueBy('verifyAt', req), sort: 'verifyAt', limit: BATCH })
  return doEach(req, due, (candidate) => verifyCandidate(req, candidate))
}

async function messages(req: PayloadRequest): Promise<number> {
  const where = { and: [{ state: { equals: 'pending' } }, dueBy('nextTryAt', req)] }
  const due = await findRows(req, 'messages', { where, sort: 'nextTryAt', limit: BATCH })
  return doEach(req, due, (message) => sendMessage(req, message))
}

async function payments(req: PayloadRequest): Promise<number> {
  const where = { and: [{ state: { in: ['created', 'submitted', 'unknown'] } }, dueBy('nextCheckAt', req)] }
  const due = await findRows(req, 'payment-attempts', { where, sort: 'nextCheckAt', limit: BATCH })
  return doEach(req, due, (attempt) => checkAttempt(req, attempt))
}

/** Does each row; one that fails is logged and stays due, the others go on. */
async function doEach<T extends { id: string }>(
  req: PayloadRequest,
  rows: readonly T[],
  work: (row: T) => Promise<void>,
): Promise<number> {
  for (const row of rows) {
    await work(row).catch((err: unknown) => req.payload.logger.error({ err, row: row.id, msg: 'A due row failed.' }))
  }
  return rows.length
}

async function expired(req: PayloadRequest): Promise<number> {
  const where = { expiresAt: { less_than: nowOf(req).toISOString() } }
  for (const collection of ['captcha-uses', 'idempotency-keys', 'sessions'] as const) {
    await req.payload.db.deleteMany({ collection, where, req })
  }
  return 0
}

/** Everything that runs later, in one table. */
export const SWEEPS: readonly Sweep[] = [
  { name: 'verifications', everyMs: 1_000, run: verifications },
  { name: 'routes', everyMs: 1_000, run: (req) => routeVerified(req, BATCH) },
  { name: 'messages', everyMs: 2_000, run: messages },
  { name: 'payments', everyMs: 2_000, run: payments },
  { name: 'lapses', everyMs: 30_000, run: (req) => lapseDue(req, BATCH) },
  { name: 'expired', everyMs: 10 * 60_000, run: expired },
]
