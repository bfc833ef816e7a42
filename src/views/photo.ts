import type { PayloadRequest } from 'payload'

import { shownPhotoReason } from '../domain/codes/photoReasons.ts'
import { Refusal } from '../domain/errors.ts'
import type { OwnPhoto } from '../domain/photoLife.ts'
import { photoAfter } from '../domain/photoLife.ts'
import { dictionaryOf } from '../i18n/sentence.ts'
import type { Row } from '../store.ts'
import { findRow } from '../store.ts'
import { languageOfRequest, worldOf } from '../world.ts'
import { answersWith } from '../door/endpoint.ts'
import { read } from '../door/read.ts'
import { candidateIdOf } from '../door/who.ts'
import { photoView } from '../schemas/photo.ts'

/** The photo a candidate has now: the newest upload, whatever was decided about it. */
export function findCurrentPhoto(req: PayloadRequest, candidate: string): Promise<Row<'photos'> | null> {
  return findRow(req, 'photos', { currentKey: { equals: candidate } })
}

/** The JPEG bytes of a photo. */
export function jpegOf(req: PayloadRequest, photo: Row<'photos'>): Buffer {
  return Buffer.from(worldOf(req.payload).vault.open(photo.jpeg, `photos.jpeg.${photo.id}`), 'base64')
}

/** The JPEG bytes of a candidate's photo for its owner and for the desk, or null. */
export async function findJpeg(req: PayloadRequest, candidate: string): Promise<Buffer | null> {
  const photo = await findCurrentPhoto(req, candidate)
  return photo ? jpegOf(req, photo) : null
}

/** The JPEG bytes for papers, or null: a photo that nobody approved stands on none. */
export async function findApprovedJpeg(req: PayloadRequest, candidate: string): Promise<Buffer | null> {
  const photo = await findCurrentPhoto(req, candidate)
  return photo?.state === 'approved' ? jpegOf(req, photo) : null
}

/** What a candidate is told of the own photo. */
export async function ownPhotoOf(req: PayloadRequest, candidate: string): Promise<OwnPhoto> {
  const language = languageOfRequest(req)
  const photo = await findCurrentPhoto(req, candidate)
  const state = photo?.state ?? 'none'
  return {
    state,
    label: dictionaryOf(language).photos[state],
    reason: photo?.reason ? shownPhotoReason(photo.reason, photo.reasonText, language) : null,
    canUpload: photoAfter(state, 'upload') !== null,
  }
}

/** A portrait as a picture. @throws Refusal NOT_FOUND */
export function pictureOf(jpeg: Buffer | null): Response {
  if (!jpeg) throw new Refusal('NOT_FOUND')
  const headers = { 'Content-Type': 'image/jpeg', 'Cache-Control': 'private, no-store' }
  return new Response(new Uint8Array(jpeg), { headers })
}

/** The state of the candidate's own portrait. */
export const myPhotoDoor = read({
  path: '/mine',
  who: 'candidate',
  about: 'Whether there is a portrait, and whether it was accepted.',
  answer: photoView,
  refusals: [],
  run: ({ req }) => ownPhotoOf(req, candidateIdOf(req)),
})

/** The candidate's own portrait. */
export const myPictureDoor = read({
  path: '/mine/image',
  who: 'candidate',
  about: 'The portrait itself.',
  answer: answersWith('image/jpeg'),
  refusals: ['NOT_FOUND'],
  run: async ({ req }) => pictureOf(await findJpeg(req, candidateIdOf(req))),
})
