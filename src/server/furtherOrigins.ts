import type { Request, RequestHandler, Response } from 'express'
import { getDomain } from 'tldts'

import { STAFF_COOKIES } from './faceOf.ts'
import type { ServerSettings } from './settings.ts'
import { visitOf } from './visit.ts'

/** How far a further origin may go: with the candidate's session, or to public reads without any. */
type Reach = 'session' | 'reading'

const METHODS: Readonly<Record<Reach, string>> = { session: 'GET, POST, PUT', reading: 'GET' }
const PREFLIGHT_SECONDS = 600

/** The registrable domain, or the host itself where there is none (an address, `localhost`). */
const siteOf = ({ protocol, hostname }: URL): string => `${protocol}//${getDomain(hostname) ?? hostname}`

/**
 * What a listed origin may do. One of the same site (scheme and registrable domain) may bring the candidate's session, since
 * the browser sends a SameSite=Strict cookie from there; any other only reads what is told to everybody.
 */
export function reachOf(origin: string, own: string): Reach {
  return siteOf(new URL(origin)) === siteOf(new URL(own)) ? 'session' : 'reading'
}

/** The staff work in the panel, which has one address: neither their cookie nor their token comes from elsewhere. */
function dropStaff({ headers }: Request): void {
  delete headers.authorization
  const isStaffs = (part: string) => (STAFF_COOKIES as readonly string[]).includes(part.split('=')[0]?.trim() ?? '')
  const parts = (headers.cookie ?? '').split(';').filter((part) => !isStaffs(part))
  headers.cookie = parts.join(';')
}

/** It was checked here: for everything behind it is a request of our own pages. */
function takeAsOwn({ headers }: Request, own: string): void {
  headers.origin = own
  if (headers['sec-fetch-site'] !== undefined) headers['sec-fetch-site'] = 'same-origin'
}

function takeAsReader({ headers }: Request, res: Response): void {
  delete headers.cookie
  delete headers.authorization
  visitOf(res).readsOnly = true
}

function answerPreflight(res: Response, reach: Reach): void {
  res.setHeader('Access-Control-Allow-Methods', METHODS[reach])
  res.setHeader('Access-Control-Allow-Headers', 'Accept-Language, Content-Type, Idempotency-Key')
  res.setHeader('Access-Control-Max-Age', String(PREFLIGHT_SECONDS))
  res.status(204).end()
}

/** Lets pages of the listed origins use the API; none is listed by default, and then nothing here says a word. */
export function furtherOrigins(settings: Pick<ServerSettings, 'origin' | 'furtherOrigins'>): RequestHandler {
  const reaches = new Map(settings.furtherOrigins.map((origin) => [origin, reachOf(origin, settings.origin)]))
  return (req, res, next) => {
    if (reaches.size === 0 || !req.path.startsWith('/api/')) return next()
    res.vary('Origin')
    const { origin = '' } = req.headers
    const reach = reaches.get(origin)
    if (!reach) return next()
    res.setHeader('Access-Control-Allow-Origin', origin)
    res.setHeader('Cross-Origin-Resource-Policy', reach === 'session' ? 'same-site' : 'cross-origin')
    res.setHeader('Access-Control-Expose-Headers', 'Retry-After, X-Request-Id')
    if (reach === 'session') res.setHeader('Access-Control-Allow-Credentials', 'true')
    if (req.method === 'OPTIONS') return answerPreflight(res, reach)
    if (reach === 'session') {
      dropStaff(req)
      takeAsOwn(req, settings.origin)
    } else takeAsReader(req, res)
    next()
  }
}
