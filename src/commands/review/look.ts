import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { Refusal } from '../../domain/errors.ts'
import { insertRow } from '../../store.ts'
import { nowOf, worldOf } from '../../world.ts'
import type { FoundCase } from '../../findCase.ts'
import { findCase } from '../../findCase.ts'
import { answersWith } from '../../door/endpoint.ts'
import { read } from '../../door/read.ts'
import { reviewCase } from '../../schemas/review.ts'
import { findJpeg, pictureOf } from '../../views/photo.ts'
import { reviewCaseOf } from '../../views/review/case.ts'

/** What was looked at, as the audit trail keeps it: code and plain words. */
const LOOKS = {
  look_case: '查看报名核验资料',
  look_photo: '查看照片',
} as const

/**
 * An enrollment for the eyes of its office. Each look is a row of the audit trail, written in the same transaction: what
 * could not be recorded was not shown.
 * @throws Refusal NOT_LOGGED_IN; NOT_FOUND for candidates and for other offices, so that ids tell nothing
 */
export async function lookAt(req: PayloadRequest, id: string, action: keyof typeof LOOKS): Promise<FoundCase> {
  const place = await findCase(req, id)
  if (place.actor.kind === 'candidate') throw new Refusal('NOT_FOUND')
  await insertRow(req, 'audit-events', {
    id: randomUUID(),
    at: nowOf(req).toISOString(),
    staff: String(req.user?.id),
    action,
    subject: `enrollments/${id}`,
    candidate: place.found.candidate.id,
    detail: LOOKS[action],
  })
  return place
}

/** One case for the eyes of its office. */
export const caseDoor = read({
  path: '/:id/case',
  who: 'staff',
  about: 'Everything the review desk shows of one enrollment; the look is recorded.',
  answer: reviewCase,
  refusals: [],
  run: ({ req, id }) =>
    worldOf(req.payload).inTransaction(req, async () => reviewCaseOf(req, await lookAt(req, id, 'look_case'))),
})

/** The portrait of a case. */
export const casePictureDoor = read({
  path: '/:id/photo',
  who: 'staff',
  about: 'The portrait of an enrollment; the look is recorded.',
  answer: answersWith('image/jpeg'),
  refusals: [],
  run: async ({ req, id }) => {
    const jpeg = await worldOf(req.payload).inTransaction(req, async () => {
      const { found } = await lookAt(req, id, 'look_photo')
      return findJpeg(req, found.candidate.id)
    })
    return pictureOf(jpeg)
  },
})
