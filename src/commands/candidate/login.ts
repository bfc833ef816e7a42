import { verify } from '@node-rs/argon2'
import type { PayloadRequest } from 'payload'

import { Refusal } from '../../domain/errors.ts'
import { isTooLongToHash } from '../../domain/password.ts'
import type { Row } from '../../store.ts'
import { changeRow, findRow, idOf } from '../../store.ts'
import { nowOf, worldOf } from '../../world.ts'
import { DECOY_HASH } from './passwords.ts'
import { openSession } from '../../session.ts'
import { command } from '../../door/command.ts'
import { RATES } from '../../door/rates.ts'
import { credentials, whoIsThere } from '../../schemas/candidate.ts'
import { accountOf } from '../../views/account.ts'

/** After so many failures in a row the account waits (B10). */
const FAILURES_ALLOWED = 5
const LOCK_MS = 15 * 60_000

type Credential = Row<'credentials'>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

function refuseLocked(credential: Credential, now: Date): void {
  if (!credential.lockedUntil || new Date(credential.lockedUntil) <= now) return
  const minutes = Math.ceil((new Date(credential.lockedUntil).getTime() - now.getTime()) / 60_000)
  throw new Refusal('ACCOUNT_LOCKED', { minutes })
}

/** Counts a failure; written in its own transaction, since the refusal would roll it back. */
function countFailure(req: PayloadRequest, id: string): Promise<void> {
  return worldOf(req.payload).inTransaction(req, async () => {
    const row = await findRow(req, 'credentials', { id: { equals: id } })
    const failures = (row?.failures ?? 0) + 1
    const isFull = failures >= FAILURES_ALLOWED
    // a failure that was already under way when the lock fell does not lift it
    const lockedUntil = isFull ? new Date(nowOf(req).getTime() + LOCK_MS).toISOString() : (row?.lockedUntil ?? null)
    if (row) await changeRow(req, 'credentials', row, { failures: isFull ? 0 : failures, lockedUntil })
  })
}

/**
 * Checks username (as typed, case matters) and password; slow, so it runs outside the login's transaction.
 * @throws Refusal LOGIN_FAILED for both an unknown name and a wrong password; ACCOUNT_LOCKED
 */
export async function checkLogin(req: PayloadRequest, body: Readonly<Record<string, unknown>>): Promise<Credential> {
  const password = text(body.password)
  if (!text(body.username) || !password || isTooLongToHash(password)) throw new Refusal('LOGIN_FAILED')
  const credential = await findRow(req, 'credentials', { username: { equals: text(body.username) } })
  if (credential) refuseLocked(credential, nowOf(req))
  const isRight = await verify(credential?.passwordHash ?? DECOY_HASH, password)
  if (credential && isRight) return credential
  if (credential) await countFailure(req, credential.id)
  throw new Refusal('LOGIN_FAILED')
}

/** Opens the session of a checked login. @returns the Set-Cookie value and the candidate's id */
export async function logIn(
  req: PayloadRequest,
  credential: Credential,
): Promise<{ cookie: string; candidate: string }> {
  const candidate = idOf(credential.candidate)
  if (credential.failures) await changeRow(req, 'credentials', credential, { failures: 0, lockedUntil: null })
  return { cookie: await openSession(req, candidate), candidate }
}

/** Lets a candidate in. */
export const loginDoor = command({
  path: '/login',
  who: 'anyone',
  about: 'Opens a session; the cookie is HttpOnly and lasts eight hours.',
  body: credentials,
  rate: RATES.login,
  captcha: true,
  answer: whoIsThere,
  refusals: ['LOGIN_FAILED', 'ACCOUNT_LOCKED'],
  prepare: ({ req, body }) => checkLogin(req, body),
  run: async ({ req }, credential) => {
    const { cookie, candidate } = await logIn(req, credential)
    return { body: { candidate: await accountOf(req, candidate) }, headers: { 'Set-Cookie': cookie } }
  },
})
