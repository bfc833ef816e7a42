import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'
import type { z } from 'zod'

import { Refusal } from '../domain/errors.ts'
import type { Problem } from '../domain/errors.ts'
import { codePointLength } from '../domain/text.ts'
import { doorOf } from './door.ts'
import { findRow } from './gateMatch.ts'
import { CLOSED_FOR_ALL } from './gateTable.ts'
import type { BodyRule, Row } from './gateTable.ts'
import { MAX_JSON_BYTES, MAX_JSON_DEPTH, mediaTypeOf, readBody } from './limits.ts'
import { splitOnce } from './requestLine.ts'
import { passStaff } from './staffLimits.ts'
import { JsonFault, parseStrictJson } from './strictJson.ts'

/** The path below /api, undecoded. */
function pathBelowApi(req: Request): string {
  return splitOnce(req.originalUrl, '?')[0].slice('/api'.length)
}

/** Finds the row first: limits and rates hang on it, and nothing dear happens before. */
export const findListedRow: RequestHandler = (req, res, next) => {
  const door = doorOf(res)
  door.target = req.originalUrl
  door.row = findRow(req.method, pathBelowApi(req))
  door.pattern = door.row ? `/api${door.row.path}` : '/api/*'
  next()
}

/** @returns true when the request carries the session of a member of staff, alive and known. */
export async function isStaff(req: Request, payload: Pick<Payload, 'auth'>): Promise<boolean> {
  const headers = new Headers()
  for (const name of ['cookie', 'authorization', 'origin', 'sec-fetch-site']) {
    const value = req.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  const { user } = await payload.auth({ headers })
  return user?.collection === 'staff'
}

/** Reads a flat query; a name that comes twice is refused. */
function flatQuery(search: string): Record<string, string> {
  const query: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [name, value] of new URLSearchParams(search)) {
    if (name in query) throw new Refusal('BAD_REQUEST', { reason: 'query' })
    query[name] = value
  }
  return query
}

/** Checks the query against the row and hands on exactly what the row knows, with its defaults. */
function checkQuery(row: Row, originalUrl: string): string {
  const [path, search] = splitOnce(originalUrl, '?')
  const parsed = row.query.safeParse({ ...flatQuery(search) })
  if (!parsed.success) throw new Refusal('BAD_REQUEST', { reason: 'query' })
  const kept = Object.entries(parsed.data).filter(([, value]) => value !== undefined)
  const query = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString()
  return query ? `${path}?${query}` : path
}

/** How long the text at a path of the body is, as people count. */
function lengthAt(value: unknown, path: readonly PropertyKey[]): number {
  const found = path.reduce<unknown>((at, name) => (at as Readonly<Record<PropertyKey, unknown>>)[name], value)
  return codePointLength(String(found))
}

/** Which field, and in which way; what is merely missing is said behind, in the field's own words. */
function problemsOf(error: z.ZodError, value: unknown): Problem[] {
  return error.issues.slice(0, 20).map((issue): Problem => {
    const names = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
    const field = [...issue.path.map(String), ...names].join('.').slice(0, 100)
    if (issue.code !== 'too_big' || issue.origin !== 'string') return { field, code: 'FIELD_INVALID' }
    return { field, code: 'FIELD_TOO_LONG', facts: { max: Number(issue.maximum), found: lengthAt(value, issue.path) } }
  })
}

function checkJson(body: Buffer, schema: z.ZodType): void {
  const value = body.length === 0 ? {} : parseOrRefuse(body)
  const parsed = schema.safeParse(value)
  if (parsed.success) return
  const isWhole = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isWhole) throw new Refusal('BAD_REQUEST', { reason: 'json' })
  const problems = problemsOf(parsed.error, value)
  throw new Refusal('FORM_INVALID', { count: problems.length }, problems)
}

function parseOrRefuse(body: Buffer): unknown {
  try {
    return parseStrictJson(body, MAX_JSON_DEPTH)
  } catch (error) {
    if (error instanceof JsonFault) throw new Refusal('BAD_REQUEST', { reason: `json.${error.message}` })
    throw error
  }
}

function hasBody(req: Request): boolean {
  return Number(req.headers['content-length'] ?? 0) > 0 || req.headers['transfer-encoding'] !== undefined
}

/** Reads and checks the body of a listed request. */
async function takeBody(rule: BodyRule | undefined, req: Request, res: Response): Promise<Buffer | undefined> {
  if (!rule) {
    if (hasBody(req)) throw new Refusal('BAD_REQUEST', { reason: 'body' })
    return undefined
  }
  const type = mediaTypeOf(req)
  if (rule.kind === 'bytes') {
    if (!rule.types.includes(type)) throw new Refusal(rule.wrongType, { expected: rule.types.join(', ') })
    return readBody(req, res, rule)
  }
  const isJson = type === 'application/json'
  const isTaken = isJson || (rule.kind === 'panel' && type === 'multipart/form-data')
  if (hasBody(req) && !isTaken) throw new Refusal('WRONG_CONTENT_TYPE', { expected: 'application/json' })
  const body = await readBody(req, res, { maxBytes: MAX_JSON_BYTES, tooLarge: 'BODY_TOO_LARGE' })
  if (rule.kind === 'json') checkJson(body, rule.schema)
  else if (isJson && body.length > 0) parseOrRefuse(body)
  return body
}

/**
 * The gate. A listed request passes with the query and body its row knows. Everything else does not exist (404), unless a
 * live staff session asks: then the staff's wider limits hold and Payload's access control decides.
 */
export function gate(payload: Pick<Payload, 'auth'>): RequestHandler {
  return async (req, res, next) => {
    const door = doorOf(res)
    const path = pathBelowApi(req)
    if (CLOSED_FOR_ALL.some((closed) => closed.test(path))) throw new Refusal('NOT_FOUND')
    if (door.face === 'staff' && (await isStaff(req, payload))) {
      await passStaff(req, res)
      return next()
    }
    if (door.face === 'staff') door.face = 'anyone'
    const { row } = door
    if (!row) throw new Refusal('NOT_FOUND')
    door.target = checkQuery(row, req.originalUrl)
    if (row.who === 'candidate' && door.face !== 'candidate') throw new Refusal('NOT_LOGGED_IN')
    door.body = await takeBody(row.body, req, res)
    next()
  }
}
