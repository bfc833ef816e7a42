import { createHash, randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { Refusal } from '../domain/errors.ts'
import { findRow, insertRow } from '../store.ts'
import { nowOf } from '../world.ts'
import type { Answer } from './endpoint.ts'

const KEY_LASTS_MS = 24 * 3_600_000
const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

/** An Idempotency-Key of one asker, and what was asked with it; both as hashes. */
export interface Key {
  readonly key: string
  readonly request: string
}

/** @returns null without a key. @throws Refusal BAD_REQUEST for one of a wrong shape */
export function keyOf(
  req: PayloadRequest,
  { body, bytes }: { readonly body: unknown; readonly bytes: Uint8Array },
): Key | null {
  const given = req.headers.get('idempotency-key')
  if (!given) return null
  if (!/^[\w-]{8,64}$/.test(given)) throw new Refusal('BAD_REQUEST', { reason: 'Idempotency-Key' })
  const { captcha: _, ...asked } = body as { captcha?: unknown }
  const owner = req.user ? `${req.user.collection}:${req.user.id}` : 'anonymous'
  const path = new URL(req.url ?? '', 'http://localhost').pathname
  const content = bytes.length > 0 ? sha256(bytes) : JSON.stringify(asked)
  return { key: sha256(`${owner}:${given}`), request: sha256(`${req.method} ${path} ${content}`) }
}

/** The answer that was given under this key. @throws Refusal IDEMPOTENCY_KEY_REUSED for another request */
export async function findAnswer<T>(req: PayloadRequest, key: Key | null): Promise<Answer<T> | null> {
  if (!key) return null
  const row = await findRow(req, 'idempotency-keys', { key: { equals: key.key } })
  if (!row) return null
  if (row.request !== key.request) throw new Refusal('IDEMPOTENCY_KEY_REUSED')
  return { body: JSON.parse(row.answer) as T }
}

/** Keeps an answer for a day, in the transaction of its effect. */
export async function keepAnswer(
  req: PayloadRequest,
  key: Key | null,
  answer: Answer & { readonly status: number },
): Promise<void> {
  if (!key) return
  await insertRow(req, 'idempotency-keys', {
    id: randomUUID(),
    ...key,
    status: answer.status,
    answer: JSON.stringify(answer.body),
    expiresAt: new Date(nowOf(req).getTime() + KEY_LASTS_MS).toISOString(),
  })
}
