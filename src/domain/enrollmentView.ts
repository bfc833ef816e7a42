/**
 * What a candidate is told about one enrollment: the answer of `GET /api/enrollments/:id/view` and of every command.
 * Server and page import the same types; the page draws itself from them and knows no state and no rule of its own.
 * Instants are ISO 8601 UTC strings, money is integer fen, sentences are in the language of the request.
 */
import type { Action, PhotoState, PledgeState, State, Step, VerificationState } from './enrollment.ts'
import type { Facts, RefusalCode } from './errors.ts'
import type { AttemptState, Gateway, PaymentAnswer } from './gateway.ts'

/** One phone line of an office; `hours` is plain text such as `工作日 8:30–17:30`. */
export interface OfficePhone {
  readonly label: string
  readonly number: string
  readonly hours?: string | null
}

/** A refusal as it crosses the wire: its code, the sentence to show and the facts that filled it. */
export interface RefusalView {
  readonly code: RefusalCode
  readonly sentence: string
  readonly facts: Facts
}

/** One thing wrong with one field, ready to show; `field` is a path such as `educations.0.school`. */
export interface ProblemView extends RefusalView {
  readonly field: string
}

/** The body of every refused request. */
export interface RefusalBody extends RefusalView {
  readonly problems?: readonly ProblemView[]
}

/** A step of the progress line. */
export interface StepView {
  readonly key: Step
  readonly label: string
  readonly status: 'done' | 'current' | 'todo'
}

/** One candidate action of the move table: allowed now, or why not. At most one is primary. */
export interface ActionView {
  readonly action: Action
  readonly label: string
  readonly allowed: boolean
  readonly primary: boolean
  readonly refusals: readonly RefusalView[]
}

/** The one next thing; `action` is null where the candidate can only wait. `dueAt` is exclusive. */
export interface NextView {
  readonly action: Action | null
  readonly sentence: string
  readonly dueAt: string | null
}

/** One line of the history, in plain words: when, what, by whom. */
export interface TimelineEntry {
  readonly at: string
  readonly sentence: string
  readonly by: string
  readonly note?: string | null
  readonly reasons?: readonly string[]
}

/** A facet's state and its name on screen. */
export interface FacetView<S extends string = string> {
  readonly state: S
  readonly label: string
}

/** Everything beside the main line that a confirmation or review looks at. */
export interface FacetsView {
  readonly identity: FacetView<VerificationState>
  readonly education: FacetView<VerificationState>
  readonly photo: FacetView<PhotoState>
  readonly pledge: FacetView<PledgeState>
}

/** The fee quote of one enrollment. */
export interface FeeView {
  readonly totalInFen: number
  readonly lines: readonly { readonly label: string; readonly amountInFen: number }[]
}

/** A way to pay that province and platform offer. */
export interface GatewayView {
  readonly code: string
  readonly label: string
}

/** The latest try to pay. */
export interface AttemptView {
  readonly state: AttemptState
  readonly merchantOrderNumber: string
  readonly gateway: string
  readonly gatewayLabel: string
  /** at a counter nothing opens: the candidate goes there */
  readonly kind: Gateway['kind']
  /** the cashier to go on paying at, while it is open; else null */
  readonly redirectTo: string | null
  /** when that cashier closes, exclusive; null with `redirectTo` */
  readonly closesAt: string | null
  /** what the gateway said when it was last asked, in words, and when; null before the first answer */
  readonly look: { readonly answer: PaymentAnswer; readonly label: string; readonly at: string } | null
}

export const DOCUMENT_KINDS = ['registration-form', 'pledge', 'ticket'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** A PDF the candidate may fetch, or the sentence why it is not there yet. */
export interface DocumentView {
  readonly kind: DocumentKind
  readonly label: string
  readonly href: string
  readonly available: boolean
  readonly reason?: string | null
}

/** One enrollment as its candidate sees it. */
export interface EnrollmentView {
  readonly id: string
  readonly state: State
  readonly stateLabel: string
  readonly revision: number
  readonly exam: { readonly id: string; readonly name: string; readonly year: number }
  readonly province: {
    readonly id: string
    readonly code: string
    readonly name: string
    readonly office: string
    readonly phones: readonly OfficePhone[]
  }
  readonly level: string | null
  readonly specialty: string | null
  readonly subjects: readonly string[]
  readonly steps: readonly StepView[]
  readonly next: NextView
  readonly actions: readonly ActionView[]
  readonly timeline: readonly TimelineEntry[]
  readonly facets: FacetsView
  readonly fee: FeeView | null
  readonly gateways: readonly GatewayView[]
  readonly attempt: AttemptView | null
  readonly documents: readonly DocumentView[]
}

/** One line of `GET /api/enrollments/mine`. */
export interface EnrollmentLine {
  readonly id: string
  readonly exam: { readonly id: string; readonly name: string; readonly year: number }
  readonly province: { readonly id: string; readonly name: string }
  readonly state: State
  readonly stateLabel: string
  readonly next: NextView
}

/** The lines of the second confirmation, in their order. */
export const CONFIRMATION_LINES = [
  'exam',
  'province',
  'idType',
  'idNumber',
  'name',
  'level',
  'specialty',
  'subjects',
] as const
export type ConfirmationLine = (typeof CONFIRMATION_LINES)[number]

/** What the second confirmation shows; `digest` proves that the server would show the same now. */
export interface ConfirmationView {
  readonly lines: readonly { readonly label: string; readonly value: string }[]
  readonly digest: string
}

/** The answer of `POST /api/enrollments/:id/pay`; `redirectTo` is the cashier, null where there is nowhere to go. */
export interface PaymentStart {
  readonly view: EnrollmentView
  readonly redirectTo: string | null
}
