/** The texts a candidate accepts: two at registration, two at the start of an enrollment, one when saving. */
export const AGREEMENT_KINDS = ['agreement', 'registration_notice', 'pledge_notice', 'exam_notice', 'pledge'] as const
export type AgreementKind = (typeof AGREEMENT_KINDS)[number]

/** Which texts must be accepted, in which order, on which occasion. */
export const ACCEPTED_AT = {
  registration: ['agreement', 'registration_notice'],
  enrollment: ['pledge_notice', 'exam_notice'],
} as const satisfies Record<string, readonly AgreementKind[]>
