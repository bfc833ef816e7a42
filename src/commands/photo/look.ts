import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { findPhotoOfOffice } from '../../photoOffice.ts'
import type { Row } from '../../store.ts'
import { idOf, insertRow } from '../../store.ts'
import { nowOf } from '../../world.ts'

/**
 * A photo for the eyes of an office. Each look is a row of the audit trail, written in the same transaction: what could not
 * be recorded was not shown.
 * @throws Refusal NOT_LOGGED_IN, NOT_FOUND
 */
export async function lookAtPhoto(req: PayloadRequest, id: string): Promise<Row<'photos'>> {
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
