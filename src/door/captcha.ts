import { createHash, randomUUID } from 'node:crypto'

import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Challenge, Payload as CaptchaPayload } from 'altcha-lib/types'
import type { PayloadRequest } from 'payload'

import { Refusal } from '../domain/errors.ts'
import { insertRow } from '../store.ts'
import { nowOf, worldOf } from '../world.ts'
import { captchaChallenge } from '../schemas/platform.ts'
import { RATES } from './rates.ts'
import { read } from './read.ts'

const LASTS_MS = 10 * 60_000

/** A signed proof-of-work challenge: nothing to read, so it serves everybody alike. */
function issueCaptcha(req: PayloadRequest): Promise<Challenge> {
  const { captcha } = worldOf(req.payload)
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: captcha.cost,
    deriveKey,
    expiresAt: new Date(Date.now() + LASTS_MS),
    hmacSignatureSecret: captcha.key,
  })
}

function readPayload(given: unknown): CaptchaPayload | null {
  if (typeof given !== 'string' || given.length > 4_000) return null
  try {
    const payload = JSON.parse(Buffer.from(given, 'base64').toString('utf8')) as Partial<CaptchaPayload> | null
    return payload?.challenge?.signature && payload.solution ? (payload as CaptchaPayload) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** The library throws on parameters of a wrong shape, which only a forger sends: not solved. */
function isSolved({ challenge, solution }: CaptchaPayload, key: string): Promise<boolean> {
  return verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: key }).then(
    ({ verified }) => verified,
    () => false,
  )
}

/**
 * Checks a solution and uses it up, in a transaction of its own: a failed login has spent it too.
 * @throws Refusal CAPTCHA_FAILED, CAPTCHA_USED
 */
export async function consumeCaptcha(req: PayloadRequest, given: unknown): Promise<void> {
  const { captcha, inTransaction } = worldOf(req.payload)
  const payload = readPayload(given)
  if (!payload || !(await isSolved(payload, captcha.key))) throw new Refusal('CAPTCHA_FAILED')
  const solution = createHash('sha256').update(String(payload.challenge.signature)).digest('hex')
  const expiresAt = new Date(nowOf(req).getTime() + 2 * LASTS_MS).toISOString()
  await inTransaction(req, () => insertRow(req, 'captcha-uses', { id: randomUUID(), solution, expiresAt }))
}

/** Hands out challenges. */
export const captchaDoor = read({
  path: '/captcha',
  who: 'anyone',
  about: 'A proof-of-work challenge; how it is solved stands below.',
  rate: RATES.captcha,
  answer: captchaChallenge,
  refusals: [],
  run: async ({ req }) => Response.json(await issueCaptcha(req), { headers: { 'Cache-Control': 'no-store' } }),
})
