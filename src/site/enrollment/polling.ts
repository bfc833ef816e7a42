import type { EnrollmentView } from '../../domain/enrollmentView.ts'
import { LIVE_ATTEMPT_STATES } from '../../domain/gateway.ts'

const MONEY_MS = 5_000
const DECISION_MS = 20_000

/** @returns true while money may still arrive for this enrollment. */
export function isMoneyUnderWay({ attempt }: EnrollmentView): boolean {
  return attempt !== null && (LIVE_ATTEMPT_STATES as readonly string[]).includes(attempt.state)
}

/** @returns how often to look again: soon for money, slowly while somebody else decides, else never. */
export function pollMs(view: EnrollmentView): number | false {
  if (isMoneyUnderWay(view)) return MONEY_MS
  const isWaiting = view.next.action === null && view.actions.some(({ allowed }) => allowed)
  return isWaiting ? DECISION_MS : false
}
