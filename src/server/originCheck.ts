import type { IncomingHttpHeaders } from 'node:http'

import type { RequestHandler } from 'express'

import { Refusal } from '../domain/errors.ts'
import { CANDIDATE_COOKIES, STAFF_COOKIES } from './faceOf.ts'

const READING = new Set(['GET', 'HEAD'])

function carriesSession(cookie: string | undefined): boolean {
  const names = (cookie ?? '').split(';').map((part) => part.split('=')[0]?.trim() ?? '')
  const sessions: readonly string[] = [...STAFF_COOKIES, ...CANDIDATE_COOKIES]
  return names.some((name) => sessions.includes(name))
}

/**
 * Whether a changing request may come from where it comes from.
 *
 * Origin, when sent, must be ours and Sec-Fetch-Site must not contradict it. Without Origin, Sec-Fetch-Site must be
 * `same-origin` or `none`. With neither, it is no browser of this decade: it passes only without a session cookie,
 * because a script that brings no ambient credentials cannot be somebody else's hand. Reading is not checked here:
 * SameSite=Strict, CORP and the same-origin policy guard it.
 */
export function isOwnOrigin(request: { method: string; headers: IncomingHttpHeaders; origin: string }): boolean {
  if (READING.has(request.method)) return true
  const { origin, cookie } = request.headers
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  if (origin !== undefined) return origin === request.origin
  if (site !== undefined) return true
  return !carriesSession(cookie)
}

/** Refuses changing requests from elsewhere with 403. */
export function checkOrigin(origin: string): RequestHandler {
  return (req, _res, next) => {
    if (!isOwnOrigin({ method: req.method, headers: req.headers, origin })) throw new Refusal('FOREIGN_ORIGIN')
    next()
  }
}
