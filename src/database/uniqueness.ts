import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

/** A promise of the config: no two documents of `collection` agree in all of `paths`. */
export interface Uniqueness {
  readonly collection: string
  readonly paths: readonly string[]
}

function uniquePathsOf(fields: readonly FlattenedField[], prefix = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    if (field.type === 'group' || field.type === 'tab') return uniquePathsOf(field.flattenedFields, `${path}.`)
    return 'unique' in field && field.unique ? [path] : []
  })
}

/** Every uniqueness that a collection declares, by `unique: true` on a field or by an entry of `indexes`. */
export function uniquenessOf(collection: SanitizedCollectionConfig): Uniqueness[] {
  const fields = uniquePathsOf(collection.flattenedFields).map((path) => [path])
  const compound = collection.sanitizedIndexes
    .filter(({ unique }) => unique)
    .map((index) => index.fields.map(({ path }) => path))
  return [...fields, ...compound].map((paths) => ({ collection: collection.slug, paths }))
}

/** True when both hold the same names, in any order. */
export function hasSameNames(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name) => right.includes(name))
}
