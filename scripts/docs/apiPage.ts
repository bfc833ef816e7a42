import { z } from 'zod'

import type { Row } from '../../src/server/gateTable.ts'
import { GATE } from '../../src/server/gateTable.ts'
import { LIMITS } from '../../src/server/rates.ts'
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

function queryOf({ query }: Row): string {
  const names = Object.keys(jsonSchemaOf(query).properties ?? {})
  return names.map((name) => `\`${name}\``).join(', ')
}

function bodyOf({ body }: Row): string {
  if (!body) return ''
  if (body.kind === 'panel') return "the panel's form"
  if (body.kind === 'bytes') return `${body.types.join(' or ')}, ≤ ${body.maxBytes / 1e6} MB`
  return `\`${shapeOf(jsonSchemaOf(body.schema))}\``
}

function rowOf(row: Row): string[] {
  const limit = row.rate ? LIMITS[row.rate] : null
  const notes = [
    ...(limit ? [`${limit.points} in ${limit.seconds} s a source`] : []),
    ...(row.cache ? ['may be cached for seconds'] : []),
  ]
  return [`\`${row.method} /api${row.path}\``, row.who, queryOf(row), bodyOf(row), notes.join('; ')]
}

/** docs/api.md: what the gate lets through without a staff session. */
export function apiPage(): string {
  return pageOf('The HTTP API without a staff session', [
    'The gate (`src/server/gateTable.ts`) lists every request that candidates and passers-by may send; what it does not list is 404 for them. Staff use the API that Payload generates, under its access control. Beside it stand `/healthz`, `/readyz` and `/metrics` ([operations.md](operations.md)).',
    tableOf(['request', 'who', 'query', 'body', 'notes'], GATE.map(rowOf)),
    'Refusals are listed in [errors.md](errors.md). A changing request needs our own `Origin`. A command takes an `Idempotency-Key` header (8 to 64 letters, digits, `_` or `-`): the same key with the same request within 24 hours gets the first answer again. The limits are those of production.',
  ])
}
