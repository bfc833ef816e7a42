import { isDeepStrictEqual } from 'node:util'

import type { CollectionSlug, FlattenedField, Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload'

type Loose = Record<string, unknown>

/** One write of the store, as the hooks of its collection are told of it. */
interface Writing {
  readonly data: Loose
  /** the row as it was read; empty for a new one */
  readonly row: Loose
  readonly operation: 'create' | 'update'
}

/** Equal as they are stored: absent and null are one. */
export function isSame(value: unknown, other: unknown): boolean {
  return isDeepStrictEqual(value ?? null, other ?? null)
}

const configOf = (req: PayloadRequest, collection: CollectionSlug): SanitizedCollectionConfig =>
  req.payload.collections[collection].config

/** Only a collection that says so is written past its fields. @throws Error for any other: a mistake of the caller */
export function requireStored(req: PayloadRequest, collection: CollectionSlug): void {
  if (configOf(req, collection).custom.store !== true) throw new Error(`The store does not write ${collection}.`)
}

/** @returns the data as the collection's `beforeChange` hooks leave it. @throws whatever one of them throws */
export async function runBeforeChange(
  req: PayloadRequest,
  collection: CollectionSlug,
  { data, row, operation }: Writing,
): Promise<Loose> {
  const config = configOf(req, collection)
  let kept = data
  for (const hook of config.hooks.beforeChange) {
    const told = { collection: config, context: req.context, data: kept, operation, originalDoc: row, req }
    kept = ((await hook(told)) as Loose | undefined) ?? kept
  }
  return kept
}

/** Tells the collection's `afterChange` hooks, in their order, of a row that was written. */
export async function runAfterChange(
  req: PayloadRequest,
  collection: CollectionSlug,
  { data, row, written, operation }: Writing & { readonly written: Loose },
): Promise<void> {
  const config = configOf(req, collection)
  for (const hook of config.hooks.afterChange) {
    const told = { collection: config, context: req.context, data, doc: written, operation, previousDoc: row, req }
    await hook({ ...told, overrideAccess: true })
  }
}

const isList = (field: FlattenedField): boolean =>
  field.type === 'array' || field.type === 'blocks' || ('hasMany' in field && field.hasMany === true)

const lists = new WeakMap<SanitizedCollectionConfig, ReadonlySet<string>>()

/** The fields of a collection that live in tables of their own: a compare-and-set can't change them. */
export function listsOf(payload: Payload, collection: CollectionSlug): ReadonlySet<string> {
  const { config } = payload.collections[collection]
  const known = lists.get(config)
  if (known) return known
  const names = new Set(config.flattenedFields.filter(isList).map(({ name }) => name))
  lists.set(config, names)
  return names
}
