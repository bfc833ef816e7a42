import type { Request, Response } from 'express'

import { Refusal } from '../domain/errors.ts'
import { visitOf } from './visit.ts'
import { MAX_STAFF_BYTES, MAX_STAFF_JSON_DEPTH, mediaTypeOf, readBody } from './limits.ts'
import { splitOnce } from './requestLine.ts'
import { parseOrRefuse } from './takeBody.ts'

const MAX_LIMIT = 500
const MAX_DEPTH = 5
const MAX_PAGE = 100_000
const MAX_PARAMETERS = 200
const TYPES = new Set(['application/json', 'multipart/form-data', 'application/x-www-form-urlencoded'])

function isNumberWithin(value: string, min: number, max: number): boolean {
  return /^\d{1,6}$/.test(value) && Number(value) >= min && Number(value) <= max
}

/** What these names may hold; `limit=0` means "all" and is for bulk commands alone. */
const RULES: Readonly<Record<string, (value: string, isReading: boolean) => boolean>> = {
  limit: (value, isReading) => isNumberWithin(value, isReading ? 1 : 0, MAX_LIMIT),
  depth: (value) => isNumberWithin(value, 0, MAX_DEPTH),
  page: (value) => isNumberWithin(value, 1, MAX_PAGE),
  pagination: (value) => value === 'true',
}

/** The panel asks freely, but no query may walk the whole store. */
function checkStaffQuery(search: string, method: string): void {
  const parameters = [...new URLSearchParams(search)]
  if (parameters.length > MAX_PARAMETERS) throw new Refusal('BAD_REQUEST', { reason: 'query' })
  const isReading = method === 'GET' || method === 'HEAD'
  for (const [name, value] of parameters) {
    const isRight = Object.hasOwn(RULES, name) ? RULES[name] : undefined
    if (isRight?.(value, isReading) === false) throw new Refusal('BAD_REQUEST', { reason: `query.${name}` })
  }
}

/**
 * Payload's panel sends long reads as POST with an override header. It is taken here, for the staff alone, and becomes the
 * GET it means, so that behind the gate a method is what it says.
 */
function isReadSentAsPost(req: Request): boolean {
  const override = req.headers['x-payload-http-method-override'] ?? req.headers['x-http-method-override']
  return req.method === 'POST' && override === 'GET' && mediaTypeOf(req) === 'application/x-www-form-urlencoded'
}

/** Takes a request of a live staff session: wider limits, free paths; Payload's access control decides behind. */
export async function passStaff(req: Request, res: Response): Promise<void> {
  const visit = visitOf(res)
  const [path, search] = splitOnce(req.originalUrl, '?')
  checkStaffQuery(search, req.method)
  if (req.method === 'GET' || req.method === 'HEAD') return
  const type = mediaTypeOf(req)
  const body = await readBody(req, res, { maxBytes: MAX_STAFF_BYTES, tooLarge: 'BODY_TOO_LARGE' })
  if (body.length > 0 && !TYPES.has(type)) throw new Refusal('WRONG_CONTENT_TYPE', { expected: 'application/json' })
  if (isReadSentAsPost(req)) {
    const query = [search, body.toString('utf8')].filter(Boolean).join('&')
    checkStaffQuery(query, 'GET')
    visit.method = 'GET'
    visit.target = `${path}?${query}`
    return
  }
  if (body.length > 0 && type === 'application/json') parseOrRefuse(body, MAX_STAFF_JSON_DEPTH)
  visit.body = body
}
