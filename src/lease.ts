import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import type { Row } from './store.ts'
import { listsOf } from './storeHooks.ts'

/**
 * Where a row of due work says when it is next worked on. While a process works on the row the same instant is the end of
 * its lease, and its fence: whoever finds another instant there than the one that was written has lost the row.
 */
export interface DueAt<S extends CollectionSlug> {
  readonly collection: S
  readonly instant: keyof Row<S> & string
}

const mark = ({ instant }: DueAt<CollectionSlug>, to: Date | null) => ({
  [instant]: to === null ? null : to.toISOString(),
})

/** Describes the row only while its instant is the one that was read; a late worker's write finds nothing. */
function whileHeld<S extends CollectionSlug>({ instant }: DueAt<S>, row: Row<S>): Where {
  const held = (row as unknown as Record<string, unknown>)[instant] ?? null
  const same: Where = { [instant]: held === null ? { exists: false } : { equals: held } }
  return { and: [{ id: { equals: row.id } }, same] }
}

/**
 * Moves the instant of one row by compare and set. It is the jobs' own mark and no change of the matter, so it goes past the
 * collection's hooks and leaves `updatedAt` alone.
 * @returns the row as it is now, or null when somebody else has moved it
 */
export async function moveInstant<S extends CollectionSlug>(
  req: PayloadRequest,
  due: DueAt<S>,
  { row, to }: { readonly row: Row<S>; readonly to: Date | null },
): Promise<Row<S> | null> {
  const { collection } = due
  const where = whileHeld(due, row)
  const data = mark(due as unknown as DueAt<CollectionSlug>, to)
  const moved = (await req.payload.db.updateOne({
    collection,
    where,
    data,
    options: { atomic: true },
    req,
  })) as unknown as Row<S> | null
  if (!moved) return null
  // the answer of an atomic update has no lists; they are as they were
  const before = row as unknown as Record<string, unknown>
  const lists = Object.fromEntries([...listsOf(req.payload, collection)].map((name) => [name, before[name]]))
  return { ...moved, ...lists }
}

/** Makes one row due at once, whoever holds it; what the holder still plans for it is fenced off. @returns false when no row fits */
export async function makeDue<S extends CollectionSlug>(
  req: PayloadRequest,
  due: DueAt<S>,
  { where, at }: { readonly where: Where; readonly at: Date | null },
): Promise<boolean> {
  const { collection } = due
  const data = mark(due as unknown as DueAt<CollectionSlug>, at)
  return Boolean(await req.payload.db.updateOne({ collection, where, data, options: { atomic: true }, req }))
}
