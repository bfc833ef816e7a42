import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { entityToJSONSchema } from 'payload'

type Json = Readonly<Record<string, unknown>>

/** How the documents of a collection are called in the OpenAPI document: `exams` is `ExamsDocument`. */
export function documentNameOf(slug: string): string {
  const words = slug.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return `${words.join('')}Document`
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Payload's references become the document's own; what is not told to the public is any object. */
function withReferences(value: unknown, told: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((entry) => withReferences(entry, told))
  if (!isObject(value)) return value
  const slug = typeof value.$ref === 'string' ? value.$ref.replace('#/definitions/', '') : null
  if (slug !== null)
    return told.has(slug) ? { $ref: `#/components/schemas/${documentNameOf(slug)}` } : { type: 'object' }
  const kept = Object.entries(value).filter(([name]) => name !== 'tsType')
  return Object.fromEntries(kept.map(([name, entry]) => [name, withReferences(entry, told)]))
}

/** A hidden field never leaves the server; one with an access rule of its own may be missing. */
function shapeOf(config: SanitizedConfig, collection: SanitizedCollectionConfig): Json {
  const schema = entityToJSONSchema(config, collection, new Map(), 'text', undefined, undefined, {})
  const fields = new Map(collection.flattenedFields.map((field) => [field.name, field]))
  const isShown = (name: string) => fields.get(name)?.hidden !== true
  const isSure = (name: string) => isShown(name) && fields.get(name)?.access?.read === undefined
  const properties = Object.entries(schema.properties ?? {}).filter(([name]) => isShown(name))
  const required = Array.isArray(schema.required) ? schema.required.filter(isSure) : []
  return { type: 'object', properties: Object.fromEntries(properties), required }
}

/** The shapes of the documents that Payload's own reads tell, by name. @param slugs the collections that are told */
export function documentShapesOf(config: SanitizedConfig, slugs: readonly string[]): Readonly<Record<string, Json>> {
  const told = new Set(slugs)
  const collections = config.collections.filter(({ slug }) => told.has(slug))
  return Object.fromEntries(
    collections.map((collection) => [
      documentNameOf(collection.slug),
      withReferences(shapeOf(config, collection), told) as Json,
    ]),
  )
}

/** A page of them, as Payload's lists are answered. */
export function pageShapeOf(slug: string): Json {
  const count = { type: 'integer' }
  const neighbour = { type: ['integer', 'null'] }
  const flags = { hasPrevPage: { type: 'boolean' }, hasNextPage: { type: 'boolean' } }
  const numbers = { totalDocs: count, limit: count, totalPages: count, page: count, pagingCounter: count }
  const docs = { type: 'array', items: { $ref: `#/components/schemas/${documentNameOf(slug)}` } }
  const properties = { docs, ...numbers, ...flags, prevPage: neighbour, nextPage: neighbour }
  return { type: 'object', properties, required: ['docs', ...Object.keys(numbers), ...Object.keys(flags)] }
}
