import type { Action, ActorKind, ChangeRule, PhotoState, State, VerificationState } from './enrollment.ts'
import { ACTORS, targetOf } from './enrollment.ts'
import type { Finding } from './finding.ts'
import { PHOTO_REFUSALS } from './photoLife.ts'
import type { Decision } from './provincePolicy.ts'
import type { Window } from './window.ts'
import { findWindowRefusal } from './window.ts'

/** What the guards of a move look at, read in the transaction of the move. Holds no personal data. */
export interface MoveFacts {
  readonly state: State
  readonly registration: Window
  readonly payment: Window
  readonly identity: VerificationState
  readonly identityReason: string
  readonly education: VerificationState
  readonly educationReason: string
  readonly photo: PhotoState
  readonly changeRule: ChangeRule
  readonly province: string
  readonly office: string
  readonly phone: string
  /** the merchant order number of an attempt that may still bring money, or null */
  readonly liveAttempt: string | null
  /** until when a returned enrollment may be corrected, or null */
  readonly returnDueAt: Date | null
  /** what the province's own rule says against a confirmation, or null */
  readonly askProvince: (now: Date) => Decision<'refuse'> | null
}

/** A named condition of a move: null lets it pass. */
type Guard = (facts: MoveFacts, now: Date) => Finding | null

const registrationOpen: Guard = (facts, now) => findWindowRefusal('registration', facts.registration, now)
const paymentOpen: Guard = (facts, now) => findWindowRefusal('payment', facts.payment, now)
const identityNotFailed: Guard = ({ identity, identityReason }) =>
  identity === 'failed' ? { code: 'IDENTITY_FAILED', facts: { reason: identityReason } } : null
const educationNotFailed: Guard = ({ education, educationReason }) =>
  education === 'failed' ? { code: 'EDUCATION_FAILED', facts: { reason: educationReason } } : null
const photoApproved: Guard = ({ photo }) => {
  const code = PHOTO_REFUSALS[photo]
  return code && { code }
}
const photoSent: Guard = (facts, now) => (facts.photo === 'pending' ? null : photoApproved(facts, now))
const noLiveAttempt: Guard = ({ liveAttempt }) =>
  liveAttempt ? { code: 'PAYMENT_IN_PROGRESS', facts: { number: liveAttempt } } : null
const returnNotOverdue: Guard = ({ returnDueAt }, now) =>
  returnDueAt && now >= returnDueAt ? { code: 'RESUBMIT_OVERDUE', facts: { dueAt: returnDueAt.toISOString() } } : null

/** States in which each change rule still lets a candidate take the confirmation back (3.3.1). */
const CHANGEABLE = {
  never_after_confirm: [],
  until_review: ['verifying', 'in_review', 'returned'],
  until_payment: ['verifying', 'in_review', 'returned', 'approved'],
} as const satisfies Record<ChangeRule, readonly State[]>

const changeAllowed: Guard = ({ changeRule, state, province, office, phone }) =>
  (CHANGEABLE[changeRule] as readonly State[]).includes(state)
    ? null
    : { code: 'CHANGE_NOT_ALLOWED', facts: { province, changeRule, office, phone } }

const provinceAllows: Guard = ({ askProvince }, now) => {
  const decision = askProvince(now)
  if (!decision) return null
  const { clause, used, required } = decision
  return { code: 'PROVINCE_REFUSED', facts: { clause: clause.zh, used, required } }
}

/** What must hold for each move, all of it. Source: the move table's guards (docs/enrollment.md). */
export const GUARDS = {
  save: { registrationOpen },
  edit: { registrationOpen },
  confirm: { registrationOpen, identityNotFailed, educationNotFailed, photoApproved, provinceAllows },
  approve: { photoApproved },
  resubmit: { returnNotOverdue, photoSent },
  unconfirm: { registrationOpen, changeAllowed, noLiveAttempt },
  pay: { paymentOpen, noLiveAttempt },
  withdraw: { noLiveAttempt },
  lapse: { noLiveAttempt },
  attemptClosed: { noLiveAttempt },
} as const satisfies Partial<Record<Action, Readonly<Record<string, Guard>>>>

/**
 * Why an action is not possible now; empty when it is. The button and the 409 ask this one function.
 * The table comes first: where there is no such move, the guards are not asked.
 */
export function findMoveRefusals(action: Action, facts: MoveFacts, now: Date): readonly Finding[] {
  if (targetOf(facts.state, action) === null) return [{ code: 'MOVE_NOT_LEGAL', facts: { state: facts.state, action } }]
  const guards: Readonly<Record<string, Guard>> =
    (GUARDS as Partial<Record<Action, Record<string, Guard>>>)[action] ?? {}
  return Object.values(guards).flatMap((guard) => guard(facts, now) ?? [])
}

/** @returns true when this kind of actor may take the action at all. */
export function mayAct(kind: ActorKind, action: Action): boolean {
  return (ACTORS[action] as readonly ActorKind[]).includes(kind)
}

/** What a wait for office or source may give back of the time to pay, at most. Example, not policy. */
const PAYMENT_GRACE_MS = 3 * 24 * 3_600_000

/**
 * Until when an enrollment that is approved at `now` may be paid, where the window alone would leave less than the wait
 * since its confirmation: an office that is late takes nobody's time to pay (enrollment.md, decision 15).
 * @returns ISO 8601 UTC, exclusive; null where the window is enough
 */
export function payUntilOf(payment: Window, { confirmedAt, now }: { confirmedAt: Date; now: Date }): string | null {
  const givenBack = Math.min(PAYMENT_GRACE_MS, now.getTime() - confirmedAt.getTime())
  const left = new Date(payment.closesAt).getTime() - now.getTime()
  return left < givenBack ? new Date(now.getTime() + givenBack).toISOString() : null
}

/** The payment window of one enrollment: the exam's, or longer where it was given longer. */
export function paymentWindowOf(payment: Window, payUntil: string | null): Window {
  const isLonger = payUntil !== null && new Date(payUntil) > new Date(payment.closesAt)
  return isLonger ? { ...payment, closesAt: payUntil } : payment
}

/** When an enrollment that stays where it is lapses: the end of the window its state depends on. */
export function deadlineOf(
  state: State,
  facts: Pick<MoveFacts, 'registration' | 'payment' | 'returnDueAt'>,
): string | null {
  switch (state) {
    case 'draft':
    case 'saved':
    case 'rejected':
      return facts.registration.closesAt
    case 'returned':
      return facts.returnDueAt?.toISOString() ?? null
    case 'approved':
      return facts.payment.closesAt
    default:
      return null
  }
}
