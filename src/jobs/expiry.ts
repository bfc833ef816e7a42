import type { CollectionSlug } from 'payload'

import { EXPIRING } from '../commands/sweeps.ts'
import { nowOf } from '../world.ts'
import type { Loop } from './loop.ts'
import { requestOf } from './loop.ts'

const SLICE = 200

/** Throws a slice of expired rows away. @returns true when more may be expired */
async function removeSlice(loop: Loop, collection: CollectionSlug): Promise<boolean> {
  const req = await requestOf(loop)
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    where: { expiresAt: { less_than: nowOf(req).toISOString() } },
    sort: 'expiresAt',
    limit: SLICE,
    pagination: false,
    select: { id: true },
    req,
  })
  if (docs.length === 0) return false
  await req.payload.db.deleteMany({ collection, where: { id: { in: docs.map(({ id }) => id) } }, req })
  return docs.length === SLICE
}

/** Throws away what has expired, a slice at a time, so that no other writer waits for all of it. */
export async function removeExpired(loop: Loop): Promise<void> {
  for (const collection of EXPIRING) {
    while (!loop.isStopped() && (await removeSlice(loop, collection)));
  }
}
