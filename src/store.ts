import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest, Where } from 'payload'

/**
 * Rows read and written through the adapter, inside the request's transaction and without the generated hooks:
 * several times cheaper than the Local API, for rows that only commands write. Validation is the caller's.
 */
export type Row<S extends CollectionSlug> = DataFromCollectionSlug<S>

type Written<S extends CollectionSlug> = Partial<Omit<Row<S>, 'createdAt' | 'updatedAt'>>

const stamp = (): string => new Date().toISOString()

/** @throws ValidationError of Payload when a unique index refuses. */
export async function insertRow<S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  data: Written<S> & { id: string },
): Promise<Row<S>> {
  const at = stamp()
  const row: unknown = await req.payload.db.create({ collection, data: { ...data, createdAt: at, updatedAt: at }, req })
  return row as Row<S>
}

/** @returns the first row that fits, or null. */
export async function findRow<S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  where: Where,
): Promise<Row<S> | null> {
  return req.payload.db.findOne<Row<S>>({ collection, where, req })
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

/**
 * Compare and set in one statement: changes the one row that `where` describes. Lists that live in tables of their own
 * can't be changed by it; see replaceRow.
 * @returns the changed row, or null when none fits any more.
 */
export async function changeRow<S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  where: Where,
  data: Written<S>,
): Promise<Row<S> | null> {
  const change = { ...data, updatedAt: stamp() }
  const row = await req.payload.db.updateOne({ collection, where, data: change, options: { atomic: true }, req })
  return row as unknown as Row<S> | null
}

/**
 * Writes a row whose lists live in tables of their own; such a row is written whole, by the one command that owns it.
 * @param row every required field is there
 */
export async function replaceRow<S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  row: Row<S>,
): Promise<Row<S>> {
  const data: Record<string, unknown> = { ...row, updatedAt: stamp() }
  const where = { id: { equals: row.id } }
  return (await req.payload.db.updateOne({ collection, where, data, req })) as unknown as Row<S>
}

/** The id of a relation, whether it was loaded or not. */
export function idOf(relation: string | { id: string } | null | undefined): string {
  if (!relation) throw new Error('A required relation is missing.')
  return typeof relation === 'string' ? relation : relation.id
}
