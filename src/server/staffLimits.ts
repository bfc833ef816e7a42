import type { Request, Response } from 'express'
import type { Payload } from 'payload'

import { Refusal } from '../domain/errors.ts'
import { visitOf } from './visit.ts'
import { MAX_STAFF_BYTES, MAX_STAFF_JSON_DEPTH, mediaTypeOf, readBody } from './limits.ts'
import { splitOnce } from './requestLine.ts'
import { checkStaffQuery } from './staffQuery.ts'
import { parseOrRefuse } from './takeBody.ts'

const TYPES = new Set(['application/json', 'multipart/form-data', 'application/x-www-form-urlencoded'])

/**
 * Payload's panel sends long reads as POST with an override header. It is taken here, for the staff alone, and becomes the
 * GET it means, so that behind the gate a method is what it says.
 */
function isReadSentAsPost(req: Request): boolean {
  const override = req.headers['x-payload-http-method-override'] ?? req.headers['x-http-method-override']
  return req.method === 'POST' && override === 'GET' && mediaTypeOf(req) === 'application/x-www-form-urlencoded'
}

/** Takes a request of a live staff session: wider limits, free paths; Payload's access control decides behind. */
export async function passStaff(req: Request, res: Response, payload: Payload): Promise<void> {
  const visit = visitOf(res)
  const [path, search] = splitOnce(req.originalUrl, '?')
  const check = (query: string, isReading: boolean) =>
    checkStaffQuery({ path: path.slice('/api'.length), search: query, isReading }, payload.collections)
  const isReading = req.method === 'GET' || req.method === 'HEAD'
  check(search, isReading)
  if (isReading) return
  const type = mediaTypeOf(req)
  const body = await readBody(req, res, { maxBytes: MAX_STAFF_BYTES, tooLarge: 'BODY_TOO_LARGE' })
  if (body.length > 0 && !TYPES.has(type)) throw new Refusal('WRONG_CONTENT_TYPE', { expected: 'application/json' })
  if (isReadSentAsPost(req)) {
    const query = [search, body.toString('utf8')].filter(Boolean).join('&')
    check(query, true)
    visit.method = 'GET'
    visit.target = `${path}?${query}`
    return
  }
  if (body.length > 0 && type === 'application/json') parseOrRefuse(body, MAX_STAFF_JSON_DEPTH)
  visit.body = body
}
