import type { VerificationState } from './enrollment.ts'

/** Worst first: one failed record fails the facet, one that a person must look at sends it there. */
const WORST_FIRST: readonly VerificationState[] = ['failed', 'pending', 'manual', 'unavailable', 'passed']

/** @returns the state of a facet made of several records; nothing to check counts as `manual`. */
export function combineVerifications(states: readonly VerificationState[]): VerificationState {
  return WORST_FIRST.find((state) => states.includes(state)) ?? 'manual'
}
