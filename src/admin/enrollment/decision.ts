import { instantOfClock } from '../../domain/calendar.ts'
import { DECISION } from '../words.ts'

export type Decision = 'approve' | 'return' | 'reject'

/** One reason as it is typed. */
export interface ReasonLine {
  readonly key: number
  readonly reason: string
  readonly text: string
}

/** A decision as it is typed; `dueAt` is the value of a `datetime-local` field that means Beijing time. */
export interface DecisionDraft {
  readonly note: string
  readonly lines: readonly ReasonLine[]
  readonly dueAt: string
}

/** What is still missing of a decision, or null. The server checks again. */
export function findMissing(decision: Decision, { lines, dueAt }: DecisionDraft): string | null {
  if (decision === 'approve') return null
  if (lines.every(({ text }) => text.trim() === '')) return DECISION.needText
  return decision === 'return' && !instantOfClock(dueAt) ? DECISION.needDue : null
}

/** The body of the decision's command: the revision that was on the screen goes with it. */
export function bodyOfDecision(decision: Decision, draft: DecisionDraft, revision: number): Record<string, unknown> {
  const note = draft.note.trim()
  if (decision === 'approve') return note ? { revision, note } : { revision }
  const lines = draft.lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ reason, text }) => ({ reason, text: text.trim() }))
  if (decision === 'reject') return { revision, reasons: lines }
  return { revision, items: lines, dueAt: instantOfClock(draft.dueAt)?.toISOString() }
}
