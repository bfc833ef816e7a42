import type { FlattenedField, Payload } from 'payload'

import { Refusal } from '../domain/errors.ts'

const MAX_LIMIT = 500
const MAX_DEPTH = 5
const MAX_PAGE = 100_000
const MAX_PARAMETERS = 200

/** What a condition may ask; those of maps have no field here, and SQLite no answer. */
const OPERATORS: ReadonlySet<string> = new Set([
  ...['equals', 'not_equals', 'in', 'not_in', 'all', 'exists', 'like', 'not_like', 'contains'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
])
/** `where[and][0]…` says how conditions hang together; what follows is the field, then the operator. */
const JOINER = /^(?:and|or|AND|OR|\d{1,4})$/
/** Payload keeps them beside the fields of every collection. */
const ALWAYS: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt'])
/** The two halves of a relation to one of several collections. */
const HALVES: ReadonlySet<string> = new Set(['value', 'relationTo'])

function isNumberWithin(value: string, min: number, max: number): boolean {
  return /^\d{1,6}$/.test(value) && Number(value) >= min && Number(value) <= max
}

type ValueRule = (value: string, isReading: boolean) => boolean

/** What these names may hold; `limit=0` means "all" and is for bulk commands alone. */
const RULES: ReadonlyMap<string, ValueRule> = new Map<string, ValueRule>([
  ['limit', (value, isReading) => isNumberWithin(value, isReading ? 1 : 0, MAX_LIMIT)],
  ['depth', (value) => isNumberWithin(value, 0, MAX_DEPTH)],
  ['page', (value) => isNumberWithin(value, 1, MAX_PAGE)],
  ['pagination', (value) => value === 'true'],
  // a condition is written in brackets
  ['where', () => false],
])

/**
 * Whether a path leads to a field of this collection that is shown. It leads into groups and lists, never through a relation: an order
 * or a condition by what is hidden behind one tells the hidden values, one comparison at a time.
 */
export function isShownField(fields: readonly FlattenedField[], path: readonly string[]): boolean {
  const [name = '', ...rest] = path
  if (ALWAYS.has(name)) return rest.length === 0
  const field = fields.find((one) => one.name === name)
  if (!field || ('hidden' in field && field.hidden === true)) return false
  if (rest.length === 0) return true
  if ('flattenedFields' in field) return isShownField(field.flattenedFields, rest)
  const isHalved = 'relationTo' in field && Array.isArray(field.relationTo)
  return isHalved && rest.length === 1 && HALVES.has(rest[0] ?? '')
}

function isRightCondition(parameter: string, fields: readonly FlattenedField[]): boolean {
  const parts = [...parameter.slice('where'.length).matchAll(/\[([^\]]*)\]/g)].map(([, part = '']) => part)
  const start = parts.findIndex((part) => !JOINER.test(part))
  const [path = '', operator = ''] = start < 0 ? [] : parts.slice(start)
  return isShownField(fields, path.split('.')) && OPERATORS.has(operator)
}

function isRight(name: string, value: string, fields: readonly FlattenedField[]): boolean {
  if (name.startsWith('where[')) return isRightCondition(name, fields)
  if (name !== 'sort' && !name.startsWith('sort[')) return true
  return value.split(',').every((path) => isShownField(fields, path.replace(/^-/, '').split('.')))
}

/**
 * The panel asks freely, but no query walks the whole store, and none compares or orders by what is hidden.
 * @param path below /api
 * @throws Refusal BAD_REQUEST with the name of the parameter
 */
export function checkStaffQuery(
  { path, search, isReading }: { readonly path: string; readonly search: string; readonly isReading: boolean },
  collections: Partial<Payload['collections']>,
): void {
  const parameters = [...new URLSearchParams(search)]
  if (parameters.length > MAX_PARAMETERS) throw new Refusal('BAD_REQUEST', { reason: 'query' })
  const slug = path.split('/')[1] ?? ''
  const fields = Object.hasOwn(collections, slug)
    ? collections[slug as keyof typeof collections]?.config.flattenedFields
    : undefined
  for (const [name, value] of parameters) {
    const isAllowed = RULES.get(name)?.(value, isReading) ?? (!fields || isRight(name, value, fields))
    if (!isAllowed) throw new Refusal('BAD_REQUEST', { reason: `query.${name.split('[')[0]}` })
  }
}
