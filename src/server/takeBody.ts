import type { Request, Response } from 'express'

import type { BodyRule, BytesRule } from '../door/declaration.ts'
import { readBody as readShape } from '../door/problems.ts'
import { Refusal } from '../domain/errors.ts'
import { MAX_JSON_BYTES, MAX_JSON_DEPTH, mediaTypeOf, readBody } from './limits.ts'
import { JsonFault, parseStrictJson } from './strictJson.ts'

const FORM_TYPE = 'application/x-www-form-urlencoded'

/** What each kind of written body may call itself; the first is asked for in a refusal. */
const TYPES_OF = {
  json: ['application/json'],
  form: [FORM_TYPE],
  panel: ['application/json', 'multipart/form-data'],
} as const satisfies Record<Exclude<BodyRule['kind'], 'bytes'>, readonly string[]>

function hasBody(req: Request): boolean {
  return Number(req.headers['content-length'] ?? 0) > 0 || req.headers['transfer-encoding'] !== undefined
}

/** @throws Refusal BAD_REQUEST with a word for what is wrong */
export function parseOrRefuse(body: Buffer, maxDepth: number): unknown {
  try {
    return parseStrictJson(body, maxDepth)
  } catch (error) {
    if (error instanceof JsonFault) throw new Refusal('BAD_REQUEST', { reason: `json.${error.message}` })
    throw error
  }
}

/** A flat form: UTF-8, every name once. */
function parseForm(body: Buffer): Record<string, string> {
  const flat: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [name, value] of new URLSearchParams(body.toString('utf8'))) {
    if (name in flat || /[\u0000\ufffd]/.test(value)) throw new Refusal('BAD_REQUEST', { reason: 'form' })
    flat[name] = value
  }
  return { ...flat }
}

async function takeBytes(rule: BytesRule, req: Request, res: Response): Promise<Buffer> {
  const { types, wrongType } = rule
  if (types !== 'any' && !types.includes(mediaTypeOf(req))) throw new Refusal(wrongType, { expected: types.join(', ') })
  const body = await readBody(req, res, rule)
  // an entity is the one thing in XML that can grow, or reach out
  return body
}

/**
 * Reads and checks the body of a request at a declared door.
 * @throws Refusal 400 for what cannot be read, 413 past the limit, 415 for another type
 */
export async function takeBody(rule: BodyRule | undefined, req: Request, res: Response): Promise<Buffer | undefined> {
  if (!rule) {
    if (hasBody(req)) throw new Refusal('BAD_REQUEST', { reason: 'body' })
    return undefined
  }
  if (rule.kind === 'bytes') return takeBytes(rule, req, res)
  const types: readonly string[] = TYPES_OF[rule.kind]
  const type = mediaTypeOf(req)
  if (hasBody(req) && !types.includes(type)) throw new Refusal('WRONG_CONTENT_TYPE', { expected: types[0] ?? '' })
  const body = await readBody(req, res, { maxBytes: MAX_JSON_BYTES, tooLarge: 'BODY_TOO_LARGE' })
  if (rule.kind === 'json') readShape(rule.schema, body.length === 0 ? {} : parseOrRefuse(body, MAX_JSON_DEPTH))
  else if (rule.kind === 'form') readShape(rule.schema, parseForm(body))
  else if (type === 'application/json' && body.length > 0) parseOrRefuse(body, MAX_JSON_DEPTH)
  return body
}
