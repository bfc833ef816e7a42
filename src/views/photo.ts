import type { PayloadRequest } from 'payload'

import { shownPhotoReason } from '../domain/codes/photoReasons.ts'
import { Refusal } from '../domain/errors.ts'
import type { OwnPhoto } from '../domain/photoLife.ts'
import { photoAfter } from '../domain/photoLife.ts'
import { dictionaryOf } from '../i18n/sentence.ts'
import type { Row } from '../store.ts'
import { findRow } from '../store.ts'
import { languageOfRequest, worldOf } from '../world.ts'

/** The candidate who asks. @throws Refusal NOT_LOGGED_IN */
export function ownIdOf(req: PayloadRequest): string {
  if (req.user?.collection !== 'candidates') throw new Refusal('NOT_LOGGED_IN')
  return String(req.user.id)
}

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
