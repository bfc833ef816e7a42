import type { z } from 'zod'

import type { Problem } from '../domain/errors.ts'
import { Refusal } from '../domain/errors.ts'
import { codePointLength } from '../domain/text.ts'

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

/** Reads a body through its schema. @throws Refusal FORM_INVALID with a problem a field, BAD_REQUEST for no object */
export function readBody<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const isWhole = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isWhole) throw new Refusal('BAD_REQUEST', { reason: 'json' })
  const problems = problemsOf(parsed.error, value)
  throw new Refusal('FORM_INVALID', { count: problems.length }, problems)
}

/**
 * Reads a flat query through its schema; a name that comes twice is refused.
 * @throws Refusal BAD_REQUEST
 */
export function readQuery<S extends z.ZodType>(schema: S, search: string | URLSearchParams): z.output<S> {
  const flat: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [name, value] of new URLSearchParams(search)) {
    if (name in flat) throw new Refusal('BAD_REQUEST', { reason: 'query' })
    flat[name] = value
  }
  const parsed = schema.safeParse({ ...flat })
  if (!parsed.success) throw new Refusal('BAD_REQUEST', { reason: 'query' })
  return parsed.data
}
