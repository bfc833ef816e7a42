import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { isPhotoReason, shownPhotoReason } from '../../domain/codes/photoReasons.ts'
import { Refusal } from '../../domain/errors.ts'
import type { PhotoDecided, PhotoDecision } from '../../domain/photoLife.ts'
import { PHOTO_DECISIONS, photoAfter } from '../../domain/photoLife.ts'
import { command } from '../../door/command.ts'
import { queueMessage } from '../../message.ts'
import { photoDecisions } from '../../declared.ts'
import { findPhotoOfOffice } from '../../photoOffice.ts'
import { photoDecided, photoDecisionBodies } from '../../schemas/photo.ts'
import type { Row } from '../../store.ts'
import { changeRow, idOf, insertRow } from '../../store.ts'
import { nowOf } from '../../world.ts'

/** A decision as it was asked for; a refusal carries its reason. */
export interface PhotoOrder {
  readonly decision: PhotoDecision
  readonly input: Readonly<Record<string, unknown>>
}

/** What a decision writes about why. */
type Why = Pick<Row<'photos'>, 'reason' | 'reasonText'>

const MAX_TEXT = 200
const DONE = { approve: '照片审核通过', reject: '照片审核不通过' } as const
const MESSAGES = { approve: 'photo_approved', reject: 'photo_rejected' } as const

/** @throws Refusal PHOTO_REASON_REQUIRED for a refusal without a known reason */
function whyOf({ decision, input }: PhotoOrder): Why {
  if (decision === 'approve') return { reason: null, reasonText: null }
  const { reason } = input
  const text = typeof input.text === 'string' ? input.text.trim() : ''
  if (!isPhotoReason(reason, text)) throw new Refusal('PHOTO_REASON_REQUIRED')
  return { reason: reason as NonNullable<Why['reason']>, reasonText: [...text].slice(0, MAX_TEXT).join('') || null }
}

/** Trail and message of a decision, in its transaction. */
async function tell(req: PayloadRequest, photo: Row<'photos'>, decision: PhotoDecision): Promise<void> {
  const candidate = idOf(photo.candidate)
  const reason = photo.reason ? shownPhotoReason(photo.reason, photo.reasonText) : ''
  await insertRow(req, 'audit-events', {
    id: randomUUID(),
    at: nowOf(req).toISOString(),
    staff: String(req.user?.id),
    action: `${decision}_photo`,
    subject: `photos/${photo.id}`,
    candidate,
    detail: [DONE[decision], reason].filter(Boolean).join('：'),
  })
  const facts = { reason }
  await queueMessage(req, { candidate, kind: MESSAGES[decision], key: `${photo.id}:${photo.state}`, facts })
}

/**
 * A person approves or refuses a photo: the one place where its state changes after the upload. Row, the candidate's facet,
 * trail and message are one transaction; of two decisions at once the first holds.
 * @throws Refusal NOT_LOGGED_IN, NOT_FOUND, PHOTO_REASON_REQUIRED, PHOTO_DECIDED
 */
export async function decidePhoto(req: PayloadRequest, id: string, order: PhotoOrder): Promise<PhotoDecided> {
  const { decision } = order
  const photo = await findPhotoOfOffice(req, id)
  const candidate = idOf(photo.candidate)
  const why = whyOf(order)
  const state = photo.currentKey === candidate ? photoAfter(photo.state, decision) : null
  if (state === null) {
    const isOwnRepeat =
      photo.decidedBy && idOf(photo.decidedBy) === req.user?.id && (photo.reason ?? null) === why.reason
    if (isOwnRepeat) return { id, state: photo.state }
    throw new Refusal('PHOTO_DECIDED', { photo: photo.state })
  }
  const decided = { state, ...why, decidedBy: String(req.user?.id), decidedAt: nowOf(req).toISOString() }
  photoDecisions.put(req, id, decision)
  const changed = await changeRow(req, 'photos', photo, decided)
  if (!changed) throw new Refusal('PHOTO_DECIDED', { photo: photo.state })
  await tell(req, changed, decision)
  return { id, state }
}

const DOORS = {
  approve: { about: 'Approves a photo.', refusals: [] },
  reject: {
    about: 'Refuses a photo with its reason; the candidate may send another.',
    refusals: ['PHOTO_REASON_REQUIRED'],
  },
} as const

/** One door a decision about a photo. */
export const photoDecisionDoors = PHOTO_DECISIONS.map((decision) =>
  command({
    path: `/:id/${decision}`,
    who: 'staff',
    about: DOORS[decision].about,
    body: photoDecisionBodies[decision],
    answer: photoDecided,
    refusals: ['PHOTO_DECIDED', ...DOORS[decision].refusals],
    run: async ({ req, id, body }) => ({ body: await decidePhoto(req, id, { decision, input: body }) }),
  }),
)
