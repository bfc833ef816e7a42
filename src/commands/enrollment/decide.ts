import type { PayloadRequest } from 'payload'

import { Refusal } from '../../domain/errors.ts'
import type { Row } from '../../store.ts'
import { findRow } from '../../store.ts'
import { nowOf } from '../../world.ts'
import { queueMessage } from '../../message.ts'
import { applyMove } from '../../moves.ts'
import { fixFee } from './fixFee.ts'
import type { FoundCase } from '../../findCase.ts'
import { findCase } from '../../findCase.ts'

export const DECISIONS = ['approve', 'return', 'reject'] as const
export type Decision = (typeof DECISIONS)[number]

type Input = Readonly<Record<string, unknown>>

const MESSAGE_OF = {
  approve: 'review_approved',
  return: 'review_returned',
  reject: 'review_rejected',
} as const satisfies Record<Decision, string>

/** Lines of `{ reason, text }`, each with a text. */
function linesOf(given: unknown): string[] {
  if (!Array.isArray(given)) return []
  return given.slice(0, 20).flatMap((line: unknown) => {
    const { reason, text } = (typeof line === 'object' && line !== null ? line : {}) as Record<string, unknown>
    if (typeof text !== 'string' || text.trim() === '') return []
    return [typeof reason === 'string' && reason ? `[${reason}] ${text.trim()}` : text.trim()].map((t) =>
      t.slice(0, 500),
    )
  })
}

function returnDueOf(given: unknown, now: Date): Date {
  const dueAt = typeof given === 'string' ? new Date(given) : new Date(Number.NaN)
  if (Number.isNaN(dueAt.getTime()) || dueAt <= now) throw new Refusal('RETURN_DUE_IN_PAST')
  return dueAt
}

/** What each decision must carry (enrollment.md): a return its items and due time, a reject its reasons. */
function readDecision(decision: Decision, input: Input, now: Date) {
  if (decision === 'approve') return { note: typeof input.note === 'string' ? input.note.slice(0, 500) : undefined }
  const reasons = linesOf(decision === 'return' ? input.items : input.reasons)
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
): Promise<Row<'enrollments'>> {
  const { decision, input } = order
  const place = await findCase(req, id)
  const { found, actor } = place
  if (actor.kind === 'candidate') throw new Refusal('NOT_ALLOWED')
  const read = readDecision(decision, input, nowOf(req))
  if (input.revision !== found.enrollment.revision) {
    if (await isOwnRepeat(req, place, { decision, revision: Number(input.revision) })) return found.enrollment
    throw new Refusal('REVISION_CHANGED')
  }
  const moved = await applyMove(req, found, { action: decision, actor, ...read })
  await queueMessage(req, {
    candidate: found.candidate.id,
    kind: MESSAGE_OF[decision],
    key: `${id}:${moved.revision}`,
    facts: { exam: found.exam.name, province: found.province.shortName },
  })
  return decision === 'approve' ? fixFee(req, { ...found, enrollment: moved }) : moved
}
