import { createHash, randomUUID } from 'node:crypto'

import type { Endpoint, PayloadRequest } from 'payload'

import type { Body } from './body.ts'
import { consumeCaptcha } from './captcha.ts'
import { Refusal } from '../domain/errors.ts'
import { findRow, insertRow } from '../store.ts'
import { nowOf, worldOf } from '../world.ts'

/** What a command answers; headers such as Set-Cookie are never replayed from an idempotency key. */
export interface Answer {
  readonly status?: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

interface Command {
  readonly path: string
  readonly method?: 'post' | 'put'
  /** true: asked by a logged-in candidate or not at all; told before a captcha is used up */
  readonly candidateOnly?: boolean
  /** true: the body's `captcha` is checked and used up before the work begins */
  readonly captcha?: boolean
  /** Done outside the transaction, before it: slow work such as hashing; its result is handed to `run`. */
  readonly prepare?: (req: PayloadRequest, body: Body) => Promise<unknown>
  readonly run: (req: PayloadRequest, body: Body, prepared: unknown) => Promise<Answer>
  /** Done after the commit, outside it: what the world may see. May change the answer. */
  readonly after?: (req: PayloadRequest, answer: Answer) => Promise<Answer>
}

const KEY_LASTS_MS = 24 * 3_600_000
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The JSON body of a request; an empty one counts as `{}`. */
export async function bodyOf(req: PayloadRequest): Promise<Body> {
  const text = (await req.text?.()) ?? ''
  if (text.trim() === '') return {}
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Body
  } catch (cause) {
    throw new Refusal('BAD_REQUEST', { reason: 'JSON' }, [], { cause })
  }
  throw new Refusal('BAD_REQUEST', { reason: 'JSON' })
}

/** The route parameter `:id`. */
export function idParam(req: PayloadRequest, name = 'id'): string {
  const value = req.routeParams?.[name]
  return typeof value === 'string' ? value : ''
}

interface Key {
  readonly key: string
  readonly request: string
}

function keyOf(req: PayloadRequest, body: Body): Key | null {
  const given = req.headers.get('idempotency-key')
  if (!given) return null
  if (!/^[\w-]{8,64}$/.test(given)) throw new Refusal('BAD_REQUEST', { reason: 'Idempotency-Key' })
  const { captcha: _, ...asked } = body
  const owner = req.user ? `${req.user.collection}:${req.user.id}` : 'anonymous'
  const path = new URL(req.url ?? '', 'http://localhost').pathname
  return { key: sha256(`${owner}:${given}`), request: sha256(`${req.method} ${path} ${JSON.stringify(asked)}`) }
}

async function findAnswer(req: PayloadRequest, key: Key | null): Promise<Answer | null> {
  if (!key) return null
  const row = await findRow(req, 'idempotency-keys', { key: { equals: key.key } })
  if (!row) return null
  if (row.request !== key.request) throw new Refusal('IDEMPOTENCY_KEY_REUSED')
  return { status: row.status, body: JSON.parse(row.answer) as unknown }
}

async function keepAnswer(req: PayloadRequest, key: Key | null, answer: Answer): Promise<void> {
  if (!key) return
  await insertRow(req, 'idempotency-keys', {
    id: randomUUID(),
    ...key,
    status: answer.status ?? 200,
    answer: JSON.stringify(answer.body),
    expiresAt: new Date(nowOf(req).getTime() + KEY_LASTS_MS).toISOString(),
  })
}

/**
 * An endpoint that changes something: key, effect and answer are rows of one transaction, so a crash never leaves a
 * key that refuses its own retry; the same key with the same request gets the first answer again.
 */
export function command(options: Command): Endpoint {
  const { path, method = 'post', captcha = false, candidateOnly = false, prepare, run, after } = options
  return {
    path,
    method,
    handler: async (req) => {
      if (candidateOnly && req.user?.collection !== 'candidates') throw new Refusal('NOT_LOGGED_IN')
      const body = await bodyOf(req)
      const key = keyOf(req, body)
      const earlier = await findAnswer(req, key)
      // What the world sees afterwards is done again: it finds what was opened before.
      if (earlier) return respond(after ? await after(req, earlier) : earlier)
      if (captcha) await consumeCaptcha(req, body.captcha)
      const prepared = await prepare?.(req, body)
      const answer = await worldOf(req.payload).inTransaction(req, async () => {
        const known = await findAnswer(req, key)
        if (known) return known
        const fresh = await run(req, body, prepared)
        await keepAnswer(req, key, fresh)
        return fresh
      })
      return respond(after ? await after(req, answer) : answer)
    },
  }
}

/** A JSON answer that no cache keeps. */
export function respond({ status = 200, body, headers }: Answer): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...headers } })
}
