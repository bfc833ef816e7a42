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
