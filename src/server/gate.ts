import type { Request, RequestHandler } from 'express'
import type { Payload } from 'payload'
import { executeAuthStrategies } from 'payload'

import type { Door } from '../door/declaration.ts'
import type { FindDoor } from '../door/doors.ts'
import { readQuery } from '../door/problems.ts'
import { Refusal } from '../domain/errors.ts'
import { splitOnce } from './requestLine.ts'
import { passStaff } from './staffLimits.ts'
import { takeBody } from './takeBody.ts'
import { visitOf } from './visit.ts'

/** Endpoints Payload generates that nobody has a use for: 404 for the staff too. */
const CLOSED_FOR_ALL: readonly RegExp[] = [
  /^\/graphql(?:-playground)?(?:\/|$)/,
  /^\/payload-jobs(?:\/|$)/,
  /^\/payload-jobs-stats(?:\/|$)/,
  /^\/payload-kv(?:\/|$)/,
  /^\/payload-migrations(?:\/|$)/,
  /^\/[a-z-]+\/(?:first-register|init|forgot-password|reset-password|verify)(?:\/|$)/,
]

/** The path below /api, undecoded. */
function pathBelowApi(req: Request): string {
  return splitOnce(req.originalUrl, '?')[0].slice('/api'.length)
}

/** `constructor` and its kind are found in every object: Payload looks collections and globals up by the name in the path. */
function namesBuiltIn(path: string): boolean {
  return path.split('/').some((segment) => segment in Object.prototype)
}

/** Finds the door first: limits and rates hang on it, and nothing dear happens before. */
export function findDeclaredDoor(find: FindDoor): RequestHandler {
  return (req, res, next) => {
    const visit = visitOf(res)
    visit.target = req.originalUrl
    visit.door = find(req.method, pathBelowApi(req))
    if (visit.readsOnly && visit.door?.cache !== 'public') throw new Refusal('FOREIGN_ORIGIN')
    visit.pattern = visit.door ? `/api${visit.door.path}` : '/api/*'
    next()
  }
}

/**
 * Asks the strategies alone: Payload's `auth` would compute the access to every collection, too.
 * @returns true when the request carries the session of a member of staff, alive and known
 */
export async function isStaff(req: Request, payload: Payload): Promise<boolean> {
  const headers = new Headers()
  for (const name of ['cookie', 'origin', 'sec-fetch-site']) {
    const value = req.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  const { user } = await executeAuthStrategies({ headers, payload, canSetHeaders: false })
  return user?.collection === 'staff'
}

/** Checks the query against the door and hands on exactly what the door knows, with its defaults. */
function checkQuery(door: Door, originalUrl: string): string {
  const [path, search] = splitOnce(originalUrl, '?')
  const kept = Object.entries(readQuery(door.query, search)).filter(([, value]) => value !== undefined)
  const query = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString()
  return query ? `${path}?${query}` : path
}

/**
 * The gate. A request at a declared door passes with the query and body the door knows. Everything else does not exist (404),
 * unless a live staff session asks: then the staff's wider limits hold and Payload's access control decides.
 */
export function gate(payload: Payload, closedPaths: readonly RegExp[]): RequestHandler {
  const closedForAll = [...CLOSED_FOR_ALL, ...closedPaths]
  return async (req, res, next) => {
    const visit = visitOf(res)
    const path = pathBelowApi(req)
    if (closedForAll.some((closed) => closed.test(path)) || namesBuiltIn(path)) throw new Refusal('NOT_FOUND')
    if (visit.face === 'staff' && (await isStaff(req, payload))) {
      await passStaff(req, res, payload)
      return next()
    }
    if (visit.face === 'staff') visit.face = 'anyone'
    const { door } = visit
    if (!door || door.who === 'staff') throw new Refusal('NOT_FOUND')
    visit.target = checkQuery(door, req.originalUrl)
    if (door.who === 'candidate' && visit.face !== 'candidate') throw new Refusal('NOT_LOGGED_IN')
    visit.body = await takeBody(door.body, req, res)
    next()
  }
}
