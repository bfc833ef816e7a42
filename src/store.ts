import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest, Where } from 'payload'

import { isSame, listsOf, requireStored, runAfterChange, runBeforeChange } from './storeHooks.ts'

/**
 * Rows read and written through the adapter, inside the request's transaction: several times cheaper than the Local API,
 * since fields are not traversed. The collection's `beforeChange` and `afterChange` hooks run as Payload's own operations
 * run them, so no write gets round a rule; field hooks and `beforeValidate` would be skipped and stop the boot
 * (plugins/storeRules.ts).
 */
export type Row<S extends CollectionSlug> = DataFromCollectionSlug<S>

export type Written<S extends CollectionSlug> = Partial<Omit<Row<S>, 'createdAt' | 'updatedAt'>>

type Loose = Record<string, unknown>

const loose = (row: unknown) => row as Loose | null
const stamp = (): string => new Date().toISOString()

/**
 * Writes a new row; its hooks get it with an empty `originalDoc` and may complete it.
 * @throws ValidationError of Payload when a unique index refuses; whatever a hook throws
 */
export async function insertRow<S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  data: Written<S> & { id: string },
): Promise<Row<S>> {
  requireStored(req, collection)
  const at = stamp()
  const given: Loose = { ...data, createdAt: at, updatedAt: at }
  const whole = await runBeforeChange(req, collection, { data: given, row: {}, operation: 'create' })
  const row = (await req.payload.db.create({ collection, data: whole, req })) as Loose
  await runAfterChange(req, collection, { data: whole, row: {}, written: row, operation: 'create' })
  return row as unknown as Row<S>
}

/** @returns the first row that fits, or null. */
export async function findRow<S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  where: Where,
): Promise<Row<S> | null> {
  return req.payload.db.findOne<Row<S>>({ collection, where, req })
}

/** @returns the row of an id, or null. */
export function rowOf<S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  id: string,
): Promise<Row<S> | null> {
  return findRow(req, collection, { id: { equals: id } })
}

/** @returns at most `limit` rows in the order of `sort` (`-field` descends). */
export async function findRows<S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  options: { readonly where: Where; readonly sort?: string | string[]; readonly limit: number },
): Promise<Row<S>[]> {
  const found = await req.payload.db.find({ collection, ...options, pagination: false, req })
  return found.docs as unknown as Row<S>[]
}

/** What a row must still be: its revision where it has one, else each field that changes as it was read. */
function unchanged(row: Loose, changes: Loose): Where {
  const names = 'revision' in row ? ['revision'] : Object.keys(changes)
  const fields = names.map((name): Where => {
    const value = row[name] ?? null
    return { [name]: value === null ? { exists: false } : { equals: idOrSelf(value) } }
  })
  return { and: [{ id: { equals: row.id } }, ...fields] }
}

/**
 * Changes the row that was read: `row` is what its hooks are told it was, and what must still stand. A list that lives in
 * a table of its own makes the whole row be written, by the one command that owns it.
 * @returns the changed row, or null when it is no longer what was read
 */
export async function changeRow<S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  row: Row<S>,
  patch: Written<S>,
): Promise<Row<S> | null> {
  requireStored(req, collection)
  const before = row as unknown as Loose
  const data = await runBeforeChange(req, collection, {
    data: { ...before, ...patch },
    row: before,
    operation: 'update',
  })
  const changes = Object.fromEntries(Object.entries(data).filter(([name, value]) => !isSame(value, before[name])))
  const written = await write(req, collection, { before, data, changes })
  if (!written) return null
  await runAfterChange(req, collection, { data, row: before, written, operation: 'update' })
  return written as unknown as Row<S>
}

async function write(
  req: PayloadRequest,
  collection: CollectionSlug,
  { before, data, changes }: { before: Loose; data: Loose; changes: Loose },
): Promise<Loose | null> {
  const at = { updatedAt: stamp() }
  if (Object.keys(changes).length === 0) return before
  const lists = listsOf(req.payload, collection)
  if (Object.keys(changes).some((name) => lists.has(name))) {
    const whole = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, idOrSelf(value)]))
    return loose(await req.payload.db.updateOne({ collection, id: String(before.id), data: { ...whole, ...at }, req }))
  }
  const where = unchanged(before, changes)
  const change = { ...changes, ...at }
  const changed = loose(
    await req.payload.db.updateOne({ collection, where, data: change, options: { atomic: true }, req }),
  )
  // the answer of an atomic update has no lists; they are as they were
  return changed && { ...changed, ...Object.fromEntries([...lists].map((name) => [name, before[name]])) }
}

/** The id of a relation, whether it was loaded or not. */
export function idOf(relation: string | { id: string } | null | undefined): string {
  if (!relation) throw new Error('A required relation is missing.')
  return typeof relation === 'string' ? relation : relation.id
}

/** A loaded relation as its id; anything else as it is. */
function idOrSelf(value: unknown): unknown {
  const isRow = typeof value === 'object' && value !== null && 'id' in value && 'createdAt' in value
  return isRow ? value.id : value
}
