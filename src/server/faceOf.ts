import type { IncomingHttpHeaders } from 'node:http'

import type { RequestHandler } from 'express'

import { visitOf } from './visit.ts'
import type { Visit } from './visit.ts'

/** Payload's cookie of the staff, and the candidate's in its two spellings (the second one over https). */
export const STAFF_COOKIE = 'payload-token'
export const CANDIDATE_COOKIES = ['baokao-session', '__Host-baokao-session'] as const

const nameOf = (part: string) => part.slice(0, part.indexOf('=')).trim()
const isStaffs = (part: string) => nameOf(part) === STAFF_COOKIE
const isCandidates = (part: string) => (CANDIDATE_COOKIES as readonly string[]).includes(nameOf(part))
const isUnderAdmin = (path: string) => path === '/admin' || path.startsWith('/admin/')

/** @returns the path a page was left from, '' when there is none or it is another origin's. */
function refererPath(referer: string | undefined, origin: string): string {
  if (!referer || !URL.canParse(referer)) return ''
  const url = new URL(referer)
  return url.origin === origin ? url.pathname : ''
}

/**
 * One browser may hold a staff cookie and a candidate's. The panel and requests from its pages wear the staff's face,
 * all others the candidate's when there is one. The other cookie is dropped, so that nothing behind has to choose.
 */
export function faceOf(request: { path: string; headers: IncomingHttpHeaders; origin: string }): {
  face: Visit['face']
  cookie: string | undefined
} {
  const parts = (request.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
  const referer = refererPath(request.headers.referer, request.origin)
  const fromPanel = isUnderAdmin(request.path) || isUnderAdmin(referer)
  const wearsCandidates = !fromPanel && parts.some(isCandidates)
  const kept = parts.filter((part) => (wearsCandidates ? !isStaffs(part) : !isCandidates(part)))
  const cookie = kept.length > 0 ? kept.join('; ') : undefined
  if (wearsCandidates) return { face: 'candidate', cookie }
  return { face: kept.some(isStaffs) || hasToken(request.headers) ? 'staff' : 'anyone', cookie }
}

/** Scripts of the staff may carry the token in a header instead. */
function hasToken(headers: IncomingHttpHeaders): boolean {
  return /^(?:JWT|Bearer) /.test(headers.authorization ?? '')
}

/** Notes whose face a request has, and leaves it the cookies of that face alone. */
export function setFace(origin: string): RequestHandler {
  return (req, res, next) => {
    const { face, cookie } = faceOf({ path: req.path, headers: req.headers, origin })
    visitOf(res).face = face
    // a candidate is known by the cookie alone: a token beside it would be a second face
    if (face === 'candidate') delete req.headers.authorization
    if (cookie === undefined) delete req.headers.cookie
    else req.headers.cookie = cookie
    next()
  }
}
