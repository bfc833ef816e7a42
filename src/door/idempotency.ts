import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { Refusal } from '../domain/errors.ts'
import { findRow, insertRow } from '../store.ts'
import { nowOf, worldOf } from '../world.ts'

const KEY_LASTS_MS = 24 * 3_600_000

/** An Idempotency-Key of one asker, and what was asked with it; both as keyed hashes: without our key nobody can guess at them. */
export interface Key {
  readonly key: string
  readonly request: string
}

/** What a request said. */
interface Said {
  readonly body: unknown
  readonly bytes: Uint8Array
  /** fields of the body that may not be compared: a key that is used must not tell whether a password was right */
  readonly secrets: readonly string[]
}

/** @returns null without a key. @throws Refusal BAD_REQUEST for one of a wrong shape */
export function keyOf(req: PayloadRequest, { body, bytes, secrets }: Said): Key | null {
  const given = req.headers.get('idempotency-key')
  if (!given) return null
  if (!/^[\w-]{8,64}$/.test(given)) throw new Refusal('BAD_REQUEST', { reason: 'Idempotency-Key' })
  const left = new Set(['captcha', ...secrets])
  const asked = Object.entries(body as object).filter(([name]) => !left.has(name))
  const owner = req.user ? `${req.user.collection}:${req.user.id}` : 'anonymous'
  const path = new URL(req.url ?? '', 'http://localhost').pathname
  const content = bytes.length > 0 ? Buffer.from(bytes).toString('base64') : JSON.stringify(asked)
  const { vault } = worldOf(req.payload)
  return {
    key: vault.blindIndex('idempotency-key', `${owner}:${given}`),
    request: vault.blindIndex('request', `${req.method} ${path} ${content}`),
  }
}

/**
 * The id of what was done under this key.
 * @throws Refusal IDEMPOTENCY_KEY_REUSED for another request
 */
export async function findDone(req: PayloadRequest, key: Key | null): Promise<string | null> {
  if (!key) return null
  const row = await findRow(req, 'idempotency-keys', { key: { equals: key.key } })
  if (!row) return null
  if (row.request !== key.request) throw new Refusal('IDEMPOTENCY_KEY_REUSED')
  return row.answer
}

/** Keeps for a day what was done, in the transaction of its effect: status and id alone, never what was told. */
export async function keepDone(
  req: PayloadRequest,
  key: Key | null,
  done: { readonly subject: string; readonly status: number },
): Promise<void> {
  if (!key) return
  await insertRow(req, 'idempotency-keys', {
    id: randomUUID(),
    ...key,
    status: done.status,
    answer: done.subject,
    expiresAt: new Date(nowOf(req).getTime() + KEY_LASTS_MS).toISOString(),
  })
}
