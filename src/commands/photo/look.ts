import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { answersWith } from '../../door/endpoint.ts'
import { read } from '../../door/read.ts'
import { findPhotoOfOffice } from '../../photoOffice.ts'
import type { Row } from '../../store.ts'
import { idOf, insertRow } from '../../store.ts'
import { jpegOf, pictureOf } from '../../views/photo.ts'
import { nowOf, worldOf } from '../../world.ts'

/**
 * A photo for the eyes of an office. Each look is a row of the audit trail, written in the same transaction: what could not
 * be recorded was not shown.
 * @throws Refusal NOT_LOGGED_IN, NOT_FOUND
 */
async function lookAtPhoto(req: PayloadRequest, id: string): Promise<Row<'photos'>> {
  const photo = await findPhotoOfOffice(req, id)
  await insertRow(req, 'audit-events', {
    id: randomUUID(),
    at: nowOf(req).toISOString(),
    staff: String(req.user?.id),
    action: 'look_photo',
    subject: `photos/${id}`,
    candidate: idOf(photo.candidate),
    detail: '查看照片',
  })
  return photo
}

/** One photo for the eyes of its office. */
export const photoPictureDoor = read({
  path: '/:id/image',
  who: 'staff',
  about: 'One photo that waits or was judged; the look is recorded.',
  answer: answersWith('image/jpeg'),
  refusals: ['NOT_FOUND'],
  run: async ({ req, id }) => {
    const photo = await worldOf(req.payload).inTransaction(req, () => lookAtPhoto(req, id))
    return pictureOf(jpegOf(req, photo))
  },
})
