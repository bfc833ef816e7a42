import type { PayloadRequest } from 'payload'

import type { EnrollmentCase } from '../../case.ts'
import { REVIEW_REASONS } from '../../domain/codes/reviewReasons.ts'
import { Refusal } from '../../domain/errors.ts'
import { findRow } from '../../store.ts'
import { nowOf } from '../../world.ts'
import { applyMove } from '../../moves.ts'
import type { FoundCase } from '../../findCase.ts'
import { findCase } from '../../findCase.ts'
import { followUp } from './followUp.ts'
import { command } from '../../door/command.ts'
import type { RefusalCode } from '../../domain/errors.ts'
import { moved } from '../../schemas/enrollment.ts'
import { movedOf } from '../movedOf.ts'
import { decisionBodies } from '../../schemas/review.ts'

export const DECISIONS = ['approve', 'return', 'reject'] as const
export type Decision = (typeof DECISIONS)[number]

const MAX_LINES = 20
const MAX_LINE = 500

type Input = Readonly<Record<string, unknown>>

/** A reason is a code of the table, with a text of its own. @throws Refusal FORM_INVALID at the line's field */
function lineOf(line: unknown, field: string): string[] {
  const { reason, text } = (typeof line === 'object' && line !== null ? line : {}) as Record<string, unknown>
  if (typeof text !== 'string' || text.trim() === '') return []
  const known = REVIEW_REASONS.find(({ code }) => code === reason)
  if (!known && reason)
    throw new Refusal('FORM_INVALID', { count: 1 }, [{ field: `${field}.reason`, code: 'FIELD_INVALID' }])
  const whole = known ? `[${known.code}] ${text.trim()}` : text.trim()
  return [whole.slice(0, MAX_LINE)]
}

/** Lines of `{ reason, text }`, each with a text. */
function linesOf(given: unknown, field: 'items' | 'reasons'): string[] {
  if (!Array.isArray(given)) return []
  return given.slice(0, MAX_LINES).flatMap((line: unknown, index) => lineOf(line, `${field}.${index}`))
}

function returnDueOf(given: unknown, now: Date): Date {
  const dueAt = typeof given === 'string' ? new Date(given) : new Date(Number.NaN)
  if (Number.isNaN(dueAt.getTime()) || dueAt <= now) throw new Refusal('RETURN_DUE_IN_PAST')
  return dueAt
}

/** What each decision must carry (enrollment.md): a return its items and due time, a reject its reasons. */
function readDecision(decision: Decision, input: Input, now: Date) {
  if (decision === 'approve') return { note: typeof input.note === 'string' ? input.note.slice(0, 500) : undefined }
  const field = decision === 'return' ? 'items' : 'reasons'
  const reasons = linesOf(input[field], field)
  if (reasons.length === 0)
    throw new Refusal(decision === 'return' ? 'RETURN_ITEMS_REQUIRED' : 'REVIEW_REASON_REQUIRED')
  return decision === 'return' ? { reasons, returnDueAt: returnDueOf(input.dueAt, now) } : { reasons }
}

/** A decision that arrives twice: the same person already made it on the revision that was read. */
async function isOwnRepeat(
  req: PayloadRequest,
  { found, actor }: FoundCase,
  made: { readonly decision: Decision; readonly revision: number },
): Promise<boolean> {
  const event = await findRow(req, 'enrollment-events', {
    and: [{ enrollment: { equals: found.enrollment.id } }, { revision: { equals: made.revision + 1 } }],
  })
  return event?.actor === actor.id && event.action === made.decision
}

/**
 * A reviewer decides on the revision that was on the screen; a case that has changed since is never decided unseen.
 * @throws Refusal REVISION_CHANGED, MOVE_NOT_LEGAL, and what the decision lacks
 */
export async function decide(
  req: PayloadRequest,
  id: string,
  order: { decision: Decision; input: Input },
): Promise<EnrollmentCase> {
  const { decision, input } = order
  const place = await findCase(req, id)
  const { found, actor } = place
  if (actor.kind === 'candidate') throw new Refusal('NOT_ALLOWED')
  const read = readDecision(decision, input, nowOf(req))
  if (input.revision !== found.enrollment.revision) {
    if (await isOwnRepeat(req, place, { decision, revision: Number(input.revision) })) return found
    throw new Refusal('REVISION_CHANGED')
  }
  return followUp(req, await applyMove(req, found, { action: decision, actor, ...read }))
}

const DOORS: Readonly<Record<Decision, { readonly about: string; readonly refusals: readonly RefusalCode[] }>> = {
  approve: { about: 'Approves an enrollment on the revision that was read.', refusals: [] },
  return: {
    about: 'Returns an enrollment for correction, with its reasons and a due time.',
    refusals: ['RETURN_ITEMS_REQUIRED', 'RETURN_DUE_IN_PAST'],
  },
  reject: { about: 'Rejects an enrollment with its reasons.', refusals: ['REVIEW_REASON_REQUIRED'] },
}

/** One door a decision. */
export const decisionDoors = DECISIONS.map((decision) =>
  command({
    path: `/:id/${decision}`,
    who: 'staff',
    about: DOORS[decision].about,
    action: decision,
    body: decisionBodies[decision],
    answer: moved,
    refusals: ['NOT_ALLOWED', 'MOVE_NOT_LEGAL', 'REVISION_CHANGED', ...DOORS[decision].refusals],
    run: async ({ req, id, body }) => ({
      subject: id,
      body: movedOf(await decide(req, id, { decision, input: body })),
    }),
    again: async ({ req }, enrollment) => ({ body: movedOf((await findCase(req, enrollment)).found) }),
  }),
)
