import { z } from 'zod'

import { STATES } from '../domain/enrollment.ts'
import { OFFICE_ACTIONS } from '../domain/reviewCase.ts'
import { facetsView, timelineEntry } from './enrollment.ts'
import { fen, instant, lang, named, text, uuid } from './parts.ts'

/** The query of the review queue; `after` is the `next` of the page before. */
export const queueQuery = z.strictObject({ after: text(80), limit: text(4), exam: text(36), lang })

/** One page of the review queue. */
export const reviewQueue = named(
  'ReviewQueue',
  z.strictObject({
    items: z.array(
      z.strictObject({
        id: uuid,
        name: z.string(),
        exam: z.string(),
        province: z.string(),
        reviewPoint: z.string().nullable(),
        route: z.string(),
        confirmedAt: instant,
      }),
    ),
    next: z.string().nullable(),
    total: z.int(),
  }),
)

const declaredValue = z.strictObject({ label: z.string(), value: z.string(), differs: z.boolean().optional() })

const declaredThing = z.strictObject({
  key: z.string(),
  title: z.string(),
  values: z.array(declaredValue),
  verification: z.strictObject({ state: z.string(), label: z.string(), reason: z.string().nullable() }),
})

/** Everything the review desk shows of one enrollment. */
export const reviewCase = named(
  'ReviewCase',
  z.strictObject({
    id: uuid,
    revision: z.int(),
    state: z.enum(STATES),
    stateLabel: z.string(),
    now: instant,
    candidate: z.strictObject({ id: uuid, name: z.string() }),
    exam: z.string(),
    province: z.string(),
    choice: z.string(),
    confirmedAt: instant.nullable(),
    route: z.string().nullable(),
    causes: z.array(z.string()),
    facets: facetsView,
    pledgeSignedAt: instant.nullable(),
    photo: z.string().nullable(),
    declared: z.array(declaredThing),
    form: z.array(declaredValue),
    timeline: z.array(timelineEntry),
    feeInFen: fen.nullable(),
    actions: z.array(z.enum(OFFICE_ACTIONS)),
    /** where the office may take money; named with the receipt when there are several */
    counters: z.array(z.strictObject({ code: z.string(), label: z.string() })),
  }),
)

const reasonLine = z.strictObject({ reason: text(40), text: text(2000) })
const revision = z.int().optional()

/** The bodies of the decisions; each carries the revision that was on the screen. */
export const decisionBodies = {
  approve: z.strictObject({ revision, note: text(2000) }),
  return: z.strictObject({ revision, items: z.array(reasonLine).max(20).optional(), dueAt: text(40) }),
  reject: z.strictObject({ revision, reasons: z.array(reasonLine).max(20).optional() }),
}

/** The body of money taken at the counter. */
export const receiptBody = z.strictObject({ receiptNumber: text(100), gateway: text(40) })

/** The body of an arrangement of seats; without a province, the office's own. */
export const arrangeBody = z.strictObject({ province: text(64) })

/** How many seats were arranged now, and how many there are. */
export const arranged = z.strictObject({ arranged: z.int(), total: z.int() })
