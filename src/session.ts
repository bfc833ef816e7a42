import { createHash, randomBytes, randomUUID } from 'node:crypto'

import type { AuthStrategyFunction, Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import type { Row } from './store.ts'
import { changeRow, findRow, idOf, insertRow } from './store.ts'
import { nowOf, worldOf } from './world.ts'

const LASTS_MS = 8 * 3_600_000

/** The cookie's name: with the `__Host-` prefix wherever the platform is served over https. */
export function sessionCookieName(origin: string): string {
  return origin.startsWith('https://') ? '__Host-baokao-session' : 'baokao-session'
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The session token of a Cookie header, or null. */
export function findToken(cookieHeader: string | null, origin: string): string | null {
  const name = `${sessionCookieName(origin)}=`
  const pair = (cookieHeader ?? '').split(/;\s*/).find((part) => part.startsWith(name))
  const token = pair?.slice(name.length) ?? ''
  return /^[\w-]{43}$/.test(token) ? token : null
}

function cookieOf(token: string, options: { readonly origin: string; readonly maxAge: number }): string {
  const secure = options.origin.startsWith('https://') ? '; Secure' : ''
  const name = sessionCookieName(options.origin)
  return `${name}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${options.maxAge}${secure}`
}

/** Opens a session. @returns the Set-Cookie value; the token itself is never stored. */
export async function openSession(req: PayloadRequest, candidate: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(nowOf(req).getTime() + LASTS_MS).toISOString()
  const agent = req.headers.get('user-agent')?.slice(0, 200) ?? ''
  await insertRow(req, 'sessions', { id: randomUUID(), candidate, tokenHash: hashOf(token), expiresAt, agent })
  return cookieOf(token, { origin: worldOf(req.payload).origin, maxAge: LASTS_MS / 1000 })
}

/** Ends the session of this request's cookie. @returns the Set-Cookie value that clears it. */
export async function closeSession(req: PayloadRequest): Promise<string> {
  const { origin } = worldOf(req.payload)
  const token = findToken(req.headers.get('cookie'), origin)
  if (token) {
    const past = new Date(nowOf(req).getTime() - 1).toISOString()
    const session = await findRow(req, 'sessions', { tokenHash: { equals: hashOf(token) } })
    if (session) await changeRow(req, 'sessions', session, { expiresAt: past })
  }
  return cookieOf('', { origin, maxAge: 0 })
}

async function findCandidate(payload: Payload, token: string): Promise<Row<'candidates'> | null> {
  const req = await createLocalReq({}, payload)
  const session = await findRow(req, 'sessions', { tokenHash: { equals: hashOf(token) } })
  if (!session || new Date(session.expiresAt) <= nowOf(req)) return null
  return findRow(req, 'candidates', { id: { equals: idOf(session.candidate) } })
}

/**
 * Payload's strategy for candidates: the cookie's hash names a session that has not expired. Payload takes a strategy
 * that throws for a stranger, so a database that is away for a moment is asked again: nobody is logged out by it.
 */
export const candidateSession: AuthStrategyFunction = async ({ headers, payload }) => {
  const token = findToken(headers.get('cookie'), worldOf(payload).origin)
  if (!token) return { user: null }
  const candidate = await worldOf(payload).patiently(() => findCandidate(payload, token))
  return { user: candidate ? { ...candidate, collection: 'candidates' } : null }
}
