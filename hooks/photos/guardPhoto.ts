import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { Refusal } from '../../src/domain/errors.ts'
import { photoAfter } from '../../src/domain/photoLife.ts'
import { photoDecisions } from '../../src/declared.ts'
import type { Row } from '../../src/store.ts'
import { findRow, idOf } from '../../src/store.ts'
import { isSame } from '../../src/storeHooks.ts'

type Photo = Row<'photos'>

/** What was uploaded stays what it was. */
const UPLOADED = ['candidate', 'jpeg', 'sha256', 'uploadedAt'] as const
const JUDGED = ['state', 'reason', 'reasonText', 'decidedBy', 'decidedAt'] as const

/** A photo is the candidate's own, one at a time, and waits for a person. */
async function guardUpload(req: PayloadRequest, data: Partial<Photo>): Promise<Partial<Photo>> {
  const candidate = idOf(data.candidate)
  if (req.user?.collection !== 'candidates' || req.user.id !== candidate) throw new Refusal('NOT_ALLOWED')
  const standing = await findRow(req, 'photos', { currentKey: { equals: data.currentKey } })
  if (standing) throw new Refusal('PHOTO_ALREADY_UPLOADED', { photo: standing.state })
  return { ...data, state: 'pending', decidedBy: null, decidedAt: null, reason: null, reasonText: null }
}

/**
 * The guard of every write of a photo: uploaded by the candidate in person, judged by a declared decision alone.
 * @throws Refusal NOT_ALLOWED, PHOTO_ALREADY_UPLOADED, PHOTO_DECIDED
 */
export const guardPhoto: CollectionBeforeChangeHook<Photo> = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return guardUpload(req, data)
  const photo = originalDoc as Photo
  const differs = (name: keyof Photo) => name in data && !isSame(data[name], photo[name])
  if (UPLOADED.some(differs)) throw new Refusal('NOT_ALLOWED')
  const decision = photoDecisions.take(req, photo.id)
  if (!decision) {
    // a refused photo that another one replaces gives up its place; nothing else changes without a decision
    const isReplaced = !JUDGED.some(differs) && (photo.state === 'rejected' || !differs('currentKey'))
    if (!isReplaced) throw new Refusal('NOT_ALLOWED')
    return data
  }
  if (photoAfter(photo.state, decision) !== data.state) throw new Refusal('PHOTO_DECIDED', { photo: photo.state })
  return data
}
