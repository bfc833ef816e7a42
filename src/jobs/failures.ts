import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { Refusal } from '../domain/errors.ts'
import { TRIES_BEFORE_ATTENTION } from '../domain/retry.ts'
import type { Row } from '../store.ts'
import { changeRow, findRow, findRows, insertRow } from '../store.ts'
import { nowOf } from '../world.ts'
import type { Sweep } from '../commands/sweeps.ts'

/** How long a row that has recovered, or was never heard of again, stays in the list. */
const KEPT_MS = 30 * 24 * 3_600_000

type Failure = Row<'stuck-work'>

const keyOf = ({ name }: Sweep, id: string): string => `${name}:${id}`

/** The kind of an error without its words, which may carry personal data. */
export function kindOf(error: unknown): string {
  if (error instanceof Refusal) return `Refusal ${error.code}`
  if (!(error instanceof Error)) return typeof error
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? `${error.name} ${code}` : error.name
}

/** The failures that these rows still have, by row. */
export async function findFailures(
  req: PayloadRequest,
  sweep: Sweep,
  rows: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, Failure>> {
  if (rows.length === 0) return new Map()
  const byKey = new Map(rows.map(({ id }) => [keyOf(sweep, id), id]))
  const open = { state: { in: ['retrying', 'stuck'] } }
  const where = { and: [{ key: { in: [...byKey.keys()] } }, open] }
  const failures = await findRows(req, 'stuck-work', { where, limit: byKey.size })
  return new Map(failures.map((failure) => [byKey.get(failure.key) ?? '', failure]))
}

/** Writes one more failure of a row down. @returns how often it has failed since it last succeeded */
export async function recordFailure(
  req: PayloadRequest,
  sweep: Sweep,
  { id, error }: { readonly id: string; readonly error: unknown },
): Promise<number> {
  const key = keyOf(sweep, id)
  const known = await findRow(req, 'stuck-work', { key: { equals: key } })
  const isOpen = known !== null && known.state !== 'resolved'
  const tries = isOpen ? known.tries + 1 : 1
  const isStuck = tries >= TRIES_BEFORE_ATTENTION
  const at = nowOf(req)
  const failure = {
    state: isStuck ? 'stuck' : 'retrying',
    tries,
    error: kindOf(error),
    firstFailedAt: isOpen ? known.firstFailedAt : at.toISOString(),
    lastFailedAt: at.toISOString(),
    resolvedAt: null,
    expiresAt: isStuck ? null : new Date(at.getTime() + KEPT_MS).toISOString(),
  } as const
  if (known) await changeRow(req, 'stuck-work', known, failure)
  else {
    const subject = `${sweep.collection} ${id}`
    await insertRow(req, 'stuck-work', { id: randomUUID(), key, sweep: sweep.name, subject, ...failure })
  }
  return tries
}

/** The row has succeeded: what an operator saw is shown as resolved for a while, the rest is forgotten. */
export async function resolveFailure(req: PayloadRequest, failure: Failure): Promise<void> {
  if (failure.state !== 'stuck') {
    await req.payload.db.deleteOne({ collection: 'stuck-work', where: { id: { equals: failure.id } }, req })
    return
  }
  const now = nowOf(req)
  const expiresAt = new Date(now.getTime() + KEPT_MS).toISOString()
  const resolved = { state: 'resolved', resolvedAt: now.toISOString(), expiresAt } as const
  await changeRow(req, 'stuck-work', failure, resolved)
}
