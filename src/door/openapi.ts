import { STATUS_CODES } from 'node:http'

import { z } from 'zod'

import type { RefusalCode } from '../domain/errors.ts'
import { REFUSALS } from '../domain/errors.ts'
import { refusalBody } from '../schemas/refusal.ts'
import type { BodyRule, Door } from './declaration.ts'
import { documentNameOf, pageShapeOf } from './documents.ts'
import { refusalsOf } from './refusals.ts'

type Json = Record<string, unknown>

/** An OpenAPI 3.1 document. */
export interface OpenApiDocument extends Json {
  readonly openapi: '3.1.0'
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>
}

/** What the document says beside the doors. */
interface OpenApiAbout {
  readonly origin: string
  readonly version: string
  readonly documents: Readonly<Record<string, Json>>
}

const PARTS = '#/components/schemas/'

/** Moves the named parts of a schema to the document's own list. */
function hoisted(schema: Json, parts: Record<string, Json>): Json {
  const { $defs, $schema: _dialect, ...rest } = schema as Json & { $defs?: Record<string, Json> }
  for (const [name, part] of Object.entries($defs ?? {})) parts[name] = withRefs(part)
  return withRefs(rest)
}

function withRefs<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', `"${PARTS}`)) as T
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output', parts: Record<string, Json>): Json {
  return hoisted(z.toJSONSchema(schema, { io, unrepresentable: 'any' }), parts)
}

function parametersOf({ path, params, query }: Door, parts: Record<string, Json>): Json[] {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  const inPath = names.map((name) => {
    const allowed = params?.[name]
    const schema = allowed ? { type: 'string', pattern: `^(?:${allowed})$` } : { type: 'string', format: 'uuid' }
    return { name, in: 'path', required: true, schema }
  })
  const { properties = {} } = schemaOf(query, 'input', parts) as { properties?: Record<string, Json> }
  return [...inPath, ...Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', schema }))]
}

function contentOf(body: BodyRule, parts: Record<string, Json>): Json {
  const bytes = { schema: { type: 'string', format: 'binary' } }
  if (body.kind === 'bytes') {
    const types = body.types === 'any' ? ['*/*'] : body.types
    return Object.fromEntries(types.map((type) => [type, bytes]))
  }
  if (body.kind === 'panel') return { 'application/json': { schema: { type: 'object' } } }
  const type = body.kind === 'form' ? 'application/x-www-form-urlencoded' : 'application/json'
  return { [type]: { schema: schemaOf(body.schema, 'input', parts) } }
}

/** The shape of a list or document that Payload generates is the collection's own. */
function shapeOf({ answer: { type, schema, generated } }: Door, parts: Record<string, Json>): Json {
  if (schema) return schemaOf(schema, 'output', parts)
  if (!generated) return { type: type === 'application/json' ? 'object' : 'string' }
  return generated.many ? pageShapeOf(generated.slug) : { $ref: `${PARTS}${documentNameOf(generated.slug)}` }
}

function answerOf(door: Door, parts: Record<string, Json>): Json {
  const { status, type, generated } = door.answer
  const shape = shapeOf(door, parts)
  const about = generated ? `As the collection ${generated.slug} is read.` : (STATUS_CODES[status] ?? 'OK')
  return { [status]: { description: about, content: { [type]: { schema: shape } } } }
}

/** Each status with the codes that are answered with it. */
function refusalResponsesOf(door: Door): Json {
  const byStatus = new Map<number, RefusalCode[]>()
  for (const code of refusalsOf(door)) {
    const { status } = REFUSALS[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  const responses = [...byStatus].sort(([one], [other]) => one - other)
  return Object.fromEntries(
    responses.map(([status, codes]) => {
      const only = { type: 'object', properties: { code: { enum: codes } } }
      const schema = { allOf: [{ $ref: `${PARTS}Refusal` }, only] }
      return [status, { description: codes.join(', '), content: { 'application/json': { schema } } }]
    }),
  )
}

/** `POST /enrollments/:id/confirm` is called `postEnrollmentsIdConfirm`. */
function nameOf({ method, path }: Door): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter(Boolean)
  return method.toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

function operationOf(door: Door, parts: Record<string, Json>): Json {
  const { about, body, who } = door
  const key = { name: 'Idempotency-Key', in: 'header', schema: { type: 'string', pattern: '^[\\w-]{8,64}$' } }
  const session = who === 'anyone' ? [] : [{ [who]: [] }]
  return {
    operationId: nameOf(door),
    summary: about,
    tags: [door.path.split('/')[1] ?? ''],
    security: session,
    parameters: [...parametersOf(door, parts), ...(door.hasKey ? [key] : [])],
    ...(body ? { requestBody: { content: contentOf(body, parts) } } : {}),
    responses: { ...answerOf(door, parts), ...refusalResponsesOf(door) },
  }
}

/**
 * The declared doors as an OpenAPI 3.1 document: parameters, bodies, answers and every refusal, by status.
 * @param about.documents the shapes of generated documents, by name
 * @param about.origin where the API answers, such as https://bm.example.org
 */
export function openApiOf(doors: readonly Door[], about: OpenApiAbout): OpenApiDocument {
  const parts: Record<string, Json> = { ...about.documents }
  // lists itself among the parts, since it is named
  schemaOf(refusalBody, 'output', parts)
  const paths: Record<string, Record<string, Json>> = {}
  for (const door of doors) {
    const path = door.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [door.method.toLowerCase()]: operationOf(door, parts) }
  }
  const cookie = (name: string) => ({ type: 'apiKey', in: 'cookie', name })
  return {
    openapi: '3.1.0',
    info: { title: '报考 Baokao', version: about.version },
    servers: [{ url: `${about.origin}/api` }],
    paths,
    components: {
      schemas: parts,
      securitySchemes: { candidate: cookie('baokao-session'), staff: cookie('payload-token') },
    },
  }
}
