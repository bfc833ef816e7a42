/** The seam of message channels. A message is to one person; a notice (public) is something else. */
export const MESSAGE_KINDS = [
  'account_created',
  'verification_done',
  'photo_approved',
  'photo_rejected',
  'enrollment_confirmed',
  'review_approved',
  'fee_waived',
  'review_returned',
  'review_rejected',
  'payment_settled',
  'enrollment_lapsed',
] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

/** How a message reaches a person. */
export const REACHES = ['email', 'phone'] as const
export type Reach = (typeof REACHES)[number]

/**
 * Which kind goes which way. Mail tells of everything; the phone rings only for what asks something of the candidate,
 * has a deadline, or ends the enrollment well or badly.
 */
export const REACHES_OF = {
  account_created: ['email'],
  verification_done: ['email', 'phone'],
  photo_approved: ['email'],
  photo_rejected: ['email', 'phone'],
  enrollment_confirmed: ['email'],
  review_approved: ['email', 'phone'],
  fee_waived: ['email', 'phone'],
  review_returned: ['email', 'phone'],
  review_rejected: ['email', 'phone'],
  payment_settled: ['email', 'phone'],
  enrollment_lapsed: ['email', 'phone'],
} as const satisfies Record<MessageKind, readonly Reach[]>

/** The kinds that need a text short enough for a phone. */
export type PhoneKind = {
  [K in MessageKind]: 'phone' extends (typeof REACHES_OF)[K][number] ? K : never
}[MessageKind]

/** The longest text a phone shows as one message, in code points. */
export const PHONE_TEXT_MAX = 70

/** @returns true when this kind goes to phones, and so has a short text. */
export function goesByPhone(kind: MessageKind): kind is PhoneKind {
  return (REACHES_OF[kind] as readonly Reach[]).includes('phone')
}

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
  /** `both`: it takes letters and keeps the phone too; a phone alone is given the short texts */
  readonly reaches: Reach | 'both'
  /** Throws when not handed over; it is tried again later with the same id. */
  send(message: OutgoingMessage): Promise<void>
}

/** How a channel says a kind: a whole letter, a short text, or not at all. */
export function wordingFor({ reaches }: Pick<Channel, 'reaches'>, kind: MessageKind): 'letter' | 'short' | null {
  const wanted: readonly Reach[] = REACHES_OF[kind]
  if (reaches !== 'phone' && wanted.includes('email')) return 'letter'
  return reaches !== 'email' && wanted.includes('phone') ? 'short' : null
}

/** The addresses a channel is given: none that it has no use for. */
export function addressesFor(
  { reaches }: Pick<Channel, 'reaches'>,
  { email, phone }: { readonly email: string; readonly phone: string },
): OutgoingMessage['to'] {
  if (reaches === 'both') return { email, phone }
  return reaches === 'email' ? { email } : { phone }
}
