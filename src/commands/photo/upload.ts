import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'
import sharp from 'sharp'

import { command } from '../../door/command.ts'
import { RATES } from '../../door/rates.ts'
import { candidateIdOf } from '../../door/who.ts'
import { Refusal } from '../../domain/errors.ts'
import { checkPhoto, PHOTO } from '../../domain/photo.ts'
import type { OwnPhoto } from '../../domain/photoLife.ts'
import { currentKeyOf, photoAfter } from '../../domain/photoLife.ts'
import { photoView } from '../../schemas/photo.ts'
import type { Row } from '../../store.ts'
import { changeRow, insertRow } from '../../store.ts'
import { findCurrentPhoto, ownPhotoOf } from '../../views/photo.ts'
import { nowOf, worldOf } from '../../world.ts'

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

/**
 * Whoever has no photo, or a refused one, may send one.
 * @returns the refused one that is replaced, or null
 * @throws Refusal PHOTO_ALREADY_UPLOADED
 */
async function findReplaced(req: PayloadRequest, candidate: string): Promise<Row<'photos'> | null> {
  const current = await findCurrentPhoto(req, candidate)
  const state = current?.state ?? 'none'
  if (photoAfter(state, 'upload') === null) throw new Refusal('PHOTO_ALREADY_UPLOADED', { photo: state })
  return current
}

/** Stores a portrait; it waits for a person. The refused one before it stays as it was judged (C2). */
export async function storePhoto(req: PayloadRequest, jpeg: Buffer): Promise<OwnPhoto> {
  const candidate = candidateIdOf(req)
  const replaced = await findReplaced(req, candidate)
  if (replaced) {
    const currentKey = currentKeyOf({ id: replaced.id, candidate, isCurrent: false })
    await changeRow(req, 'photos', replaced, { currentKey })
  }
  const id = randomUUID()
  await insertRow(req, 'photos', {
    id,
    candidate,
    currentKey: currentKeyOf({ id, candidate, isCurrent: true }),
    state: 'pending',
    jpeg: worldOf(req.payload).vault.seal(jpeg.toString('base64'), `photos.jpeg.${id}`),
    sha256: worldOf(req.payload).vault.blindIndex('photos.jpeg', jpeg.toString('base64')),
    uploadedAt: nowOf(req).toISOString(),
  })
  return ownPhotoOf(req, candidate)
}

/** Takes the portrait. */
export const uploadPhotoDoor = command({
  path: '/',
  who: 'candidate',
  about: 'Takes the portrait, once, and again after a refusal: JPEG or PNG, at most 2 MB; it is cut to 295 × 413.',
  rate: RATES.upload,
  bytes: {
    kind: 'bytes',
    types: ['image/jpeg', 'image/png'],
    maxBytes: PHOTO.maxBytes,
    tooLarge: 'PHOTO_TOO_LARGE',
    wrongType: 'PHOTO_WRONG_FORMAT',
  },
  answer: photoView,
  status: 201,
  refusals: ['PHOTO_ALREADY_UPLOADED', 'PHOTO_UNREADABLE', 'PHOTO_TOO_SMALL', 'PHOTO_WRONG_SHAPE', 'PHOTO_LIGHT'],
  prepare: async ({ req, bytes }) => {
    await findReplaced(req, candidateIdOf(req))
    return preparePhoto(bytes)
  },
  run: async ({ req }, jpeg) => {
    const candidate = candidateIdOf(req)
    return { subject: candidate, body: await storePhoto(req, jpeg) }
  },
  again: async ({ req }, candidate) => ({ body: await ownPhotoOf(req, candidate) }),
})
