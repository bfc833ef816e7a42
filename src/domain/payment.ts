import type { State } from './enrollment.ts'
import type { Window } from './window.ts'
import { phaseOf } from './window.ts'

/** Why money that arrived does not simply settle: each opens a case with an owner and a due time. */
export const CASE_REASONS = ['amount_over', 'amount_under', 'duplicate', 'late', 'ended', 'unmatched'] as const
export type CaseReason = (typeof CASE_REASONS)[number]

/** An order is one fixed quote: open until its money is there, cancelled when the enrollment changes again. */
export const ORDER_STATES = ['open', 'settled', 'cancelled'] as const
export type OrderState = (typeof ORDER_STATES)[number]

/** What the judgement looks at: money the gateway confirmed, and the order and enrollment it belongs to. */
export interface SettlementFacts {
  readonly amountDueInFen: number
  readonly orderState: OrderState
  readonly enrollmentState: State
  readonly paymentWindow: Window
  /** what the gateway says it took */
  readonly amountInFen: number
  /** when the bank took it */
  readonly paidAt: Date
}

export type SettlementVerdict = { readonly kind: 'settles' } | { readonly kind: 'case'; readonly reason: CaseReason }

/** What an enrollment in each state does with exact money. */
const MONEY_IN_STATE = {
  approved: 'settles',
  paying: 'settles',
  lapsed: 'settles if taken inside the window',
  paid: 'duplicate',
  draft: 'ended',
  saved: 'ended',
  verifying: 'ended',
  in_review: 'ended',
  returned: 'ended',
  rejected: 'ended',
  withdrawn: 'ended',
  voided: 'ended',
} as const satisfies Record<State, string>

function reasonOf(facts: SettlementFacts): CaseReason | null {
  const { orderState, enrollmentState, paymentWindow, paidAt, amountInFen, amountDueInFen } = facts
  const outcome = MONEY_IN_STATE[enrollmentState]
  if (orderState === 'settled' || outcome === 'duplicate') return 'duplicate'
  if (orderState === 'cancelled' || outcome === 'ended') return 'ended'
  if (enrollmentState === 'lapsed' && phaseOf(paymentWindow, paidAt) !== 'open') return 'late'
  if (amountInFen === amountDueInFen) return null
  return amountInFen > amountDueInFen ? 'amount_over' : 'amount_under'
}

/**
 * Whether confirmed money moves its enrollment to `paid`. The money itself is always recorded; `unmatched` is for the
 * caller, who found no attempt. Source: docs/enrollment.md, Money.
 */
export function judgeSettlement(facts: SettlementFacts): SettlementVerdict {
  const reason = reasonOf(facts)
  return reason === null ? { kind: 'settles' } : { kind: 'case', reason }
}

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const CHECK_DELAYS_MS = [10 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR] as const

/** How long to wait before the gateway is asked again, after so many looks; from the seventh on every six hours. */
export function nextCheckDelayMs(tries: number): number {
  const index = Math.min(Math.max(0, Math.trunc(tries)), CHECK_DELAYS_MS.length - 1)
  return CHECK_DELAYS_MS[index] ?? 6 * HOUR
}
