/** The seam of payment gateways. Amounts are integer fen; instants are Dates. */

/** What a gateway says of one attempt when asked. `unknown` means: ask again later, never assume. */
export const ATTEMPT_STATES = ['created', 'submitted', 'succeeded', 'failed', 'closed', 'unknown'] as const
export type AttemptState = (typeof ATTEMPT_STATES)[number]

/** States in which money may still arrive. */
export const LIVE_ATTEMPT_STATES = ['created', 'submitted', 'unknown'] as const satisfies readonly AttemptState[]

export interface PaymentRequest {
  /** our own number for this attempt, unique per gateway, ≤ 32 ASCII characters */
  readonly merchantOrderNumber: string
  readonly amountInFen: number
  /** shown by the bank; holds no personal data */
  readonly subject: string
  /** same-origin path to come back to */
  readonly returnPath: string
  /** exclusive: from then on the gateway takes nothing under this number */
  readonly expiresAt: Date
}

export interface PaymentStart {
  /** where the candidate's browser goes next; null when nothing has to be opened (on-site) */
  readonly redirectTo: string | null
  /** the gateway's own number of this attempt, stored with it; null where it has none */
  readonly reference: string | null
}

/** Which payment is meant. A gateway finds it by either number: a crash after `start` may have lost the reference. */
export interface PaymentKey {
  readonly merchantOrderNumber: string
  readonly reference: string | null
}

/** What a gateway can say of a payment: `pending` waits for the payer, `unknown` means that it can't say now. */
export const PAYMENT_ANSWERS = ['succeeded', 'failed', 'closed', 'pending', 'unknown'] as const
export type PaymentAnswer = (typeof PAYMENT_ANSWERS)[number]

/** A fresh look at the gateway, a verified callback, or a line of its statement. */
export interface PaymentReport {
  readonly merchantOrderNumber: string
  readonly state: PaymentAnswer
  /** the gateway's own number of the money; present when succeeded */
  readonly transactionNumber?: string
  readonly amountInFen?: number
  /** when the bank took the money */
  readonly paidAt?: Date
}

/** What came in at the callback's door, untouched: signatures are over the bytes, some banks sign the query. */
export interface RawCallback {
  readonly method: string
  readonly headers: Headers
  readonly query: URLSearchParams
  readonly bytes: Uint8Array
}

/** What the bank gets back once the report is settled, in its own manners: `success` as text, XML, JSON. */
export interface CallbackAnswer {
  readonly status: number
  readonly contentType: string
  readonly body: string
}

/** A genuine callback. `report` is null where it says nothing of a payment (a refund's notice, a test of the line). */
export interface GenuineCallback {
  readonly report: PaymentReport | null
  readonly answer: CallbackAnswer
}

export interface RefundRequest extends PaymentKey {
  /** our own number of this refund, unique per gateway, ≤ 32 ASCII characters */
  readonly refundNumber: string
  /** the gateway's number of the money that goes back */
  readonly transactionNumber: string
  /** > 0; all refunds of one payment are at most what was paid */
  readonly amountInFen: number
  /** shown by the bank; holds no personal data */
  readonly reason: string
}

/** `refused`: the gateway will never do it (more than was paid, too old); `unknown`: ask again with the same number. */
export interface RefundReport {
  readonly refundNumber: string
  readonly state: 'done' | 'in_transit' | 'refused' | 'unknown'
  /** the gateway's own number of the refund; present when done or in transit */
  readonly transactionNumber?: string
  readonly amountInFen?: number
  readonly refundedAt?: Date
}

/** Said by a gateway that can't do this at all: people do it, and the caller opens a task for them. */
export interface Unsupported {
  readonly state: 'unsupported'
}
export const UNSUPPORTED: Unsupported = { state: 'unsupported' }

export interface Gateway {
  /** stored with each attempt; never changes */
  readonly code: string
  readonly label: { readonly zh: string; readonly en: string }
  readonly kind: 'online' | 'onsite'
  /** a stand-in is refused in production */
  readonly isStandIn: boolean
  /** Called outside any transaction. Repeating it with the same number must not take money twice. */
  start(request: PaymentRequest): Promise<PaymentStart>
  /** A fresh look; throws only on a fault, never to say no. */
  query(payment: PaymentKey): Promise<PaymentReport>
  /**
   * Sees to it that this payment takes no money from now on, and says what stands: `closed`, or `succeeded` when the money
   * was taken before, or `pending` where the gateway can't close it yet. Repeating it changes nothing. Throws on a fault.
   */
  close(payment: PaymentKey): Promise<PaymentReport>
  /** Verifies and reads a callback; null when it is not genuine. */
  callback(raw: RawCallback): Promise<GenuineCallback | null>
  /** Gives money back. The same number again refunds nothing more and answers what stands. Throws on a fault. */
  refund(request: RefundRequest): Promise<RefundReport | Unsupported>
  /** Every payment taken at or after an instant, oldest first, also such as we never heard of; page by page inside. */
  statement(since: Date): AsyncIterable<PaymentReport> | Unsupported
}
