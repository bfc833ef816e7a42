import { z } from 'zod'

import { makeConfig } from '../../payload.config.ts'
import type { Door } from '../../src/door/declaration.ts'
import { doorsOf } from '../../src/door/doors.ts'
import { readEnv } from '../../src/env.ts'
import { pageOf, tableOf } from './markdown.ts'

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly type?: string
}

/** `{ exam, accepted: { pledge_notice } }`: the names a schema takes, without their types. */
function shapeOf(schema: Schema): string {
  if (schema.items) return `[${shapeOf(schema.items)}]`
  const names = Object.entries(schema.properties ?? {})
  if (names.length === 0) return schema.type === 'object' ? '{}' : ''
  const parts = names.map(([name, value]) => {
    const inner = value.properties || value.items?.properties ? shapeOf(value) : ''
    return inner ? `${name}: ${inner}` : name
  })
  return `{ ${parts.join(', ')} }`
}

const jsonSchemaOf = (schema: z.ZodType): Schema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema

function queryOf({ query }: Door): string {
  const names = Object.keys(jsonSchemaOf(query).properties ?? {})
  return names.map((name) => `\`${name}\``).join(', ')
}

function bodyOf({ body }: Door): string {
  if (!body) return ''
  if (body.kind === 'panel') return "the panel's form"
  if (body.kind !== 'bytes')
    return `\`${shapeOf(jsonSchemaOf(body.schema))}\`${body.kind === 'form' ? ' as a form' : ''}`
  const types = body.types === 'any' ? 'any content type' : body.types.join(' or ')
  const limit = body.maxBytes >= 1e6 ? `${body.maxBytes / 1e6} MB` : `${body.maxBytes / 1024} KB`
  return `${types}, ≤ ${limit}`
}

function notesOf({ about, rate, cache, hasCaptcha }: Door): string {
  const extras = [
    ...(hasCaptcha ? ['captcha'] : []),
    ...(rate ? [`${rate.points} in ${rate.seconds} s a source`] : []),
    ...(cache ? ['may be cached for seconds'] : []),
  ]
  return [about, ...(extras.length > 0 ? [`(${extras.join('; ')})`] : [])].join(' ')
}

const rowOf = (door: Door): string[] => [
  `\`${door.method} /api${door.path}\``,
  door.who,
  queryOf(door),
  bodyOf(door),
  notesOf(door),
  door.refusals.map((code) => `\`${code}\``).join(' '),
]

/** docs/api.md: every declared door. */
export async function apiPage(): Promise<string> {
  const doors = doorsOf(await makeConfig(readEnv({ LOG_LEVEL: 'error' })))
  return pageOf('The HTTP API', [
    'Every door that a command, a view, a collection or a plugin declares. The gate is compiled from the same declarations at boot: what none of them declares is 404 for candidates and passers-by. Staff also use the API that Payload generates, under its access control. `GET /api/openapi.json` has the same doors with the shapes of their answers and every refusal. Beside it stand `/healthz`, `/readyz` and `/metrics` ([operations.md](operations.md)).',
    tableOf(['request', 'who', 'query', 'body', 'what it does', 'own refusals'], doors.map(rowOf)),
    'Refusals are listed in [errors.md](errors.md). A changing request needs our own `Origin`. Where `openapi.json` lists it, a command takes an `Idempotency-Key` header (8 to 64 letters, digits, `_` or `-`): the same key with the same request within 24 hours does nothing twice and is told how things stand now. The limits are those of production.',
    '## The captcha',
    'A door that says *captcha* takes one in the body; a solution opens one door once. `GET /api/captcha` answers `{ parameters, signature }`, good for ten minutes. For `counter` = 0, 1, 2 … derive a key with `parameters.algorithm` (PBKDF2 with SHA-256): the password is the bytes of `nonce` (hexadecimal) followed by the counter as four bytes, big-endian; the salt is the bytes of `salt`; `cost` rounds; `keyLength` bytes. The first key whose hexadecimal form begins with `keyPrefix` is the solution. Send `captcha`: Base64 of the JSON text `{ "challenge": { "parameters": …, "signature": … }, "solution": { "counter": …, "derivedKey": "…" } }`, the challenge as it came, the key in hexadecimal. `tests/integration/captcha.test.ts` solves one by these words alone ([decision 9](decisions/0009-captcha-by-work.md)).',
    '## Code tables',
    'What stands in a form as a code (ID types, levels of education …) is told by `GET /api/codes/:table` with its names in both languages, in the order in which it is shown.',
  ])
}
