import { createHash, randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'
import sharp from 'sharp'

import { Refusal } from '../domain/errors.ts'
import { checkPhoto, PHOTO } from '../domain/photo.ts'
import { changeRow, findRow, insertRow } from '../store.ts'
import { nowOf, worldOf } from '../world.ts'

const MAX_PIXELS = 40_000_000
const FORMATS = ['jpeg', 'png']

/**
 * Reads an uploaded picture and makes the portrait out of it: 295 × 413, sRGB baseline JPEG, turned upright, with no
 * metadata left. Slow, so it runs before the transaction.
 * @throws Refusal PHOTO_UNREADABLE, PHOTO_WRONG_FORMAT, and what checkPhoto finds
 */
export async function preparePhoto(bytes: Uint8Array): Promise<Buffer> {
  const options = { limitInputPixels: MAX_PIXELS, failOn: 'error' as const }
  const unreadable = (cause: unknown): never => {
    throw new Refusal('PHOTO_UNREADABLE', {}, [], { cause })
  }
  const meta = await sharp(bytes, options).metadata().catch(unreadable)
  if (!FORMATS.includes(meta.format)) throw new Refusal('PHOTO_WRONG_FORMAT', { expected: PHOTO.types.join(', ') })
  const { data, info } = await sharp(bytes, options)
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(unreadable)
  const { problems } = checkPhoto({ width: info.width, height: info.height, data })
  const [first] = problems
  if (first) throw Refusal.of(first, problems)
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } })
    .removeAlpha()
    .resize(PHOTO.width, PHOTO.height, { fit: 'cover' })
    .jpeg({ quality: 90, progressive: false })
    .toBuffer()
}

/** Stores the portrait of a candidate who has none; afterwards only the office can open a replacement (C2). */
export async function storePhoto(req: PayloadRequest, jpeg: Buffer): Promise<{ state: string; reason: null }> {
  if (req.user?.collection !== 'candidates') throw new Refusal('NOT_LOGGED_IN')
  const candidate = String(req.user.id)
  if (await findRow(req, 'photos', { candidate: { equals: candidate } })) throw new Refusal('PHOTO_ALREADY_UPLOADED')
  const id = randomUUID()
  await insertRow(req, 'photos', {
    id,
    candidate,
    state: 'approved',
    jpeg: worldOf(req.payload).vault.seal(jpeg.toString('base64'), `photos.jpeg.${id}`),
    sha256: createHash('sha256').update(jpeg).digest('hex'),
    uploadedAt: nowOf(req).toISOString(),
  })
  await changeRow(req, 'candidates', { id: { equals: candidate } }, { photo: 'approved' })
  return { state: 'approved', reason: null }
}
