import { z } from 'zod'

import { PHOTO_STATES } from '../domain/enrollment.ts'
import { instant, lang, named, text, uuid } from './parts.ts'

/** A candidate's own photo; domain/photoLife.ts has the same type. */
export const photoView = named(
  'PhotoView',
  z.strictObject({
    state: z.enum(PHOTO_STATES),
    label: z.string(),
    reason: z.string().nullable(),
    canUpload: z.boolean(),
  }),
)

/** The query of the photo queue; `after` is the `next` of the page before. */
export const photoQueueQuery = z.strictObject({ after: text(80), limit: text(4), lang })

/** One page of the photos that wait. */
export const photoQueue = named(
  'PhotoQueue',
  z.strictObject({
    items: z.array(z.strictObject({ id: uuid, name: z.string(), uploadedAt: instant })),
    next: z.string().nullable(),
  }),
)

/** The bodies of the decisions about a photo; a refusal carries its reason. */
export const photoDecisionBodies = {
  approve: z.strictObject({}),
  reject: z.strictObject({ reason: text(40), text: text(2000) }),
}

/** What a decision about a photo is answered with. */
export const photoDecided = z.strictObject({ id: uuid, state: z.enum(PHOTO_STATES) })
