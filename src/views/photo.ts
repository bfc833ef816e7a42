import type { PayloadRequest } from 'payload'

import { findRow } from '../store.ts'
import { worldOf } from '../world.ts'

/** The portrait's JPEG bytes, or null. */
export async function findPhoto(req: PayloadRequest, candidate: string): Promise<Buffer | null> {
  const photo = await findRow(req, 'photos', { candidate: { equals: candidate } })
  if (!photo) return null
  return Buffer.from(worldOf(req.payload).vault.open(photo.jpeg, `photos.jpeg.${photo.id}`), 'base64')
}
