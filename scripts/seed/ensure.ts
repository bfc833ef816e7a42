import type { CollectionSlug, DataFromCollectionSlug, Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import { findRow } from '../../src/store.ts'
import { worldOf } from '../../src/world.ts'

type New<S extends CollectionSlug> = { id: string } & Partial<DataFromCollectionSlug<S>> & Record<string, unknown>

/** A request of the seed itself, at the platform's present instant. */
export async function seedRequest(payload: Payload): Promise<PayloadRequest> {
  return createLocalReq({ context: { now: worldOf(payload).clock.now() } }, payload)
}

/**
 * Makes rows that are not there yet, by id, through the Local API with all its checks; what is there stays as it is.
 * @returns how many were made
 */
export async function ensureRows<S extends CollectionSlug>(
  payload: Payload,
  collection: S,
  rows: readonly New<S>[],
): Promise<number> {
  const req = await seedRequest(payload)
  return worldOf(payload).inTransaction(req, async () => {
    let made = 0
    for (const row of rows) {
      if (await findRow(req, collection, { id: { equals: row.id } })) continue
      await payload.create({ collection, data: row as never, depth: 0, overrideAccess: true, req })
      made += 1
    }
    return made
  })
}

/** Writes a row as it is given, past hooks and validation: for rows that are many, or of the past. */
export async function putRow(
  req: PayloadRequest,
  collection: CollectionSlug,
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const at = worldOf(req.payload).clock.now().toISOString()
  await req.payload.db.create({ collection, data: { ...row, createdAt: at, updatedAt: at }, req })
}
