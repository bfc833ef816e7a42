/**
 * The life of a photo: nobody has one at first, an uploaded one waits for a person, and a person approves or refuses it.
 * What the rules of photo.ts can measure says nothing about whose face it is, so no photo is ever approved by a machine.
 */
import type { PhotoState } from './enrollment.ts'
import type { RefusalCode } from './errors.ts'

/** What a person may decide about a photo. */
export const PHOTO_DECISIONS = ['approve', 'reject'] as const
export type PhotoDecision = (typeof PHOTO_DECISIONS)[number]

/**
 * Rows are states, columns are actions: `upload` is the candidate's, the others are the office's. An approved photo can
 * still be refused, so that the office can open a replacement (decision C2); a refused one is never judged again.
 */
export const PHOTO_MOVES = {
  none: { upload: 'pending' },
  pending: { approve: 'approved', reject: 'rejected' },
  approved: { reject: 'rejected' },
  rejected: { upload: 'pending' },
} as const satisfies Record<PhotoState, Partial<Record<PhotoDecision | 'upload', PhotoState>>>

/** @returns where an action leads from here, or null where there is no such move. */
export function photoAfter(state: PhotoState, action: PhotoDecision | 'upload'): PhotoState | null {
  const row: Partial<Record<PhotoDecision | 'upload', PhotoState>> = PHOTO_MOVES[state]
  return row[action] ?? null
}

/** Why a photo in this state does not let an enrollment on; an approved one does. */
export const PHOTO_REFUSALS = {
  none: 'PHOTO_MISSING',
  pending: 'PHOTO_PENDING',
  approved: null,
  rejected: 'PHOTO_REJECTED',
} as const satisfies Record<PhotoState, RefusalCode | null>

/** The unique key of "one current photo a candidate": made distinct by the photo's id once another took its place. */
export function currentKeyOf(photo: {
  readonly id: string
  readonly candidate: string
  readonly isCurrent: boolean
}): string {
  return photo.isCurrent ? photo.candidate : `${photo.candidate}:${photo.id}`
}

/** One photo in the queue of whoever looks; the name is masked, and each look at the picture is recorded. */
export interface PhotoItem {
  readonly id: string
  readonly name: string
  readonly uploadedAt: string
}

/** A page of the photo queue, oldest upload first; `next` is the cursor of the page after it, null at the end. */
export interface PhotoQueue {
  readonly items: readonly PhotoItem[]
  readonly next: string | null
}

/** The answer to a decision about a photo. */
export interface PhotoDecided {
  readonly id: string
  readonly state: PhotoState
}

/** A candidate's own photo: its state in words, why it was refused, and whether another may be sent. */
export interface OwnPhoto {
  readonly state: PhotoState
  readonly label: string
  readonly reason: string | null
  readonly canUpload: boolean
}
