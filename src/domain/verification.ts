import type { VerificationState } from './enrollment.ts'

/** Worst first: one failed record fails the facet, one that a person must look at sends it there. */
const WORST_FIRST: readonly VerificationState[] = ['failed', 'pending', 'manual', 'unavailable', 'passed']

/** @returns the state of a facet made of several records; nothing to check counts as `manual`. */
export function combineVerifications(states: readonly VerificationState[]): VerificationState {
  return WORST_FIRST.find((state) => states.includes(state)) ?? 'manual'
}

const DELAYS_MS = [30_000, 2 * 60_000, 10 * 60_000, 60 * 60_000] as const

/** @param tries how often a source was asked, from 1 @returns when to ask again should it not answer, in ms */
export function nextVerificationDelayMs(tries: number): number {
  return DELAYS_MS[Math.min(Math.max(tries, 1), DELAYS_MS.length) - 1] ?? DELAYS_MS[0]
}
