import type { RefusalCode } from './errors.ts'
import type { Finding } from './finding.ts'

/** A half-open time window `[opensAt, closesAt)`: at `closesAt` it is closed. */
export interface Window {
  /** ISO 8601 UTC */
  readonly opensAt: string
  /** ISO 8601 UTC, exclusive */
  readonly closesAt: string
}

export type WindowPhase = 'before' | 'open' | 'after'

/** @returns where an instant stands to a window. */
export function phaseOf({ opensAt, closesAt }: Window, now: Date): WindowPhase {
  if (now.getTime() < new Date(opensAt).getTime()) return 'before'
  return now.getTime() < new Date(closesAt).getTime() ? 'open' : 'after'
}

/** The windows of an exam, with the refusals before and after each. */
export const WINDOW_REFUSALS = {
  registration: { before: 'EXAM_NOT_OPEN_YET', after: 'EXAM_CLOSED' },
  payment: { before: 'PAYMENT_NOT_OPEN_YET', after: 'PAYMENT_CLOSED' },
  ticket: { before: 'TICKET_NOT_OPEN', after: 'TICKET_NOT_OPEN' },
} as const satisfies Record<string, Record<'before' | 'after', RefusalCode>>
export type WindowKind = keyof typeof WINDOW_REFUSALS

/** @returns why the window is not open at `now`, or null while it is. */
export function findWindowRefusal(kind: WindowKind, { opensAt, closesAt }: Window, now: Date): Finding | null {
  const phase = phaseOf({ opensAt, closesAt }, now)
  return phase === 'open' ? null : { code: WINDOW_REFUSALS[kind][phase], facts: { opensAt, closesAt } }
}
