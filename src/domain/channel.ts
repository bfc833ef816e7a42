/** The seam of message channels. A message is to one person; a notice (public) is something else. */
export const MESSAGE_KINDS = [
  'account_created',
  'verification_done',
  'photo_approved',
  'photo_rejected',
  'enrollment_confirmed',
  'review_approved',
  'review_returned',
  'review_rejected',
  'payment_settled',
  'enrollment_lapsed',
] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

export interface OutgoingMessage {
  /** the same for every try of one message: a receiver can drop the second */
  readonly id: string
  readonly to: { readonly email?: string; readonly phone?: string }
  readonly subject: string
  readonly text: string
}

export interface Channel {
  readonly code: string
  readonly label: { readonly zh: string; readonly en: string }
  readonly isStandIn: boolean
  readonly reaches: 'email' | 'phone' | 'both'
  /** Throws when not handed over; it is tried again later with the same id. */
  send(message: OutgoingMessage): Promise<void>
}
