import type { IncomingHttpHeaders } from 'node:http'

import type { RequestHandler } from 'express'

import { visitOf } from './visit.ts'
import type { Visit } from './visit.ts'

/** The staff's cookie, as Payload names it, and as a browser keeps it over https: bound to our host alone. */
const STAFF_COOKIE = 'payload-token'
const HOST_PREFIX = '__Host-'
export const STAFF_COOKIES = [STAFF_COOKIE, `${HOST_PREFIX}${STAFF_COOKIE}`] as const
/** The candidate's in its two spellings (the second one over https). */
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

/** The staff's cookie goes out under the name that a browser keeps for one host; Payload writes it without. */
export function outgoingStaffCookie(cookie: string, isSecure: boolean): string {
  return isSecure && isStaffs(cookie) ? HOST_PREFIX + cookie : cookie
}

/** The cookies of a request as Payload names them: over https only what was set for our host alone is the staff's. */
function incomingCookies(header: string | undefined, isSecure: boolean): string[] {
  const parts = (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
  if (!isSecure) return parts
  const known = parts.filter((part) => !isStaffs(part))
  return known.map((part) =>
    part.startsWith(`${HOST_PREFIX}${STAFF_COOKIE}=`) ? part.slice(HOST_PREFIX.length) : part,
  )
}

/**
 * One browser may hold a staff cookie and a candidate's. The panel and requests from its pages wear the staff's face,
 * all others the candidate's when there is one. The other cookie is dropped, so that nothing behind has to choose.
 */
export function faceOf(request: { path: string; headers: IncomingHttpHeaders; origin: string }): {
  face: Visit['face']
  cookie: string | undefined
} {
  const parts = incomingCookies(request.headers.cookie, request.origin.startsWith('https:'))
  const referer = refererPath(request.headers.referer, request.origin)
  const fromPanel = isUnderAdmin(request.path) || isUnderAdmin(referer)
  const wearsCandidates = !fromPanel && parts.some(isCandidates)
  const kept = parts.filter((part) => (wearsCandidates ? !isStaffs(part) : !isCandidates(part)))
  const cookie = kept.length > 0 ? kept.join('; ') : undefined
  if (wearsCandidates) return { face: 'candidate', cookie }
  return { face: kept.some(isStaffs) ? 'staff' : 'anyone', cookie }
}

/** Notes whose face a request has, and leaves it the cookies of that face alone. A token in a header is nobody's session. */
export function setFace(origin: string): RequestHandler {
  return (req, res, next) => {
    const { face, cookie } = faceOf({ path: req.path, headers: req.headers, origin })
    visitOf(res).face = face
    delete req.headers.authorization
    if (cookie === undefined) delete req.headers.cookie
    else req.headers.cookie = cookie
    next()
  }
}
