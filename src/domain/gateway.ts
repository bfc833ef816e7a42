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
  readonly expiresAt: Date
}

export interface PaymentStart {
  /** where the candidate's browser goes next; null when nothing has to be opened (on-site) */
  readonly redirectTo: string | null
}

/** A fresh look at the gateway, or a verified callback. */
export interface PaymentReport {
  readonly merchantOrderNumber: string
  readonly state: 'succeeded' | 'failed' | 'closed' | 'pending' | 'unknown'
  /** the gateway's own number of the money; present when succeeded */
  readonly transactionNumber?: string
  readonly amountInFen?: number
  /** when the bank took the money */
  readonly paidAt?: Date
}

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
  query(merchantOrderNumber: string): Promise<PaymentReport>
  /** Verifies and reads a callback; null when it is not genuine. */
  readCallback(callback: { headers: Headers; body: string }): Promise<PaymentReport | null>
}
