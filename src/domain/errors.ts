/**
 * Every refusal the platform can give, with its HTTP status. The sentences stand in i18n, in two languages;
 * a test keeps table, sentences and docs/errors.md equal. Facts never hold personal data.
 */
export const REFUSALS = {
  // who is asking
  NOT_LOGGED_IN: 401,
  LOGIN_FAILED: 401,
  ACCOUNT_LOCKED: 429,
  NOT_ALLOWED: 403,
  FOREIGN_ORIGIN: 403,
  NOT_FOUND: 404,
  TOO_MANY_REQUESTS: 429,
  TOO_BUSY: 503,
  REHEARSAL_ONLY: 403,
  // the shape of what was sent
  BAD_REQUEST: 400,
  BODY_TOO_LARGE: 413,
  METHOD_NOT_ALLOWED: 405,
  WRONG_CONTENT_TYPE: 415,
  FORM_INVALID: 400,
  FIELD_REQUIRED: 400,
  FIELD_TOO_LONG: 400,
  FIELD_INVALID: 400,
  CAPTCHA_FAILED: 400,
  CAPTCHA_USED: 400,
  IDEMPOTENCY_KEY_REUSED: 409,
  // account
  USERNAME_INVALID: 400,
  USERNAME_TAKEN: 409,
  PASSWORD_WEAK: 400,
  PASSWORD_MISMATCH: 400,
  NAME_INVALID: 400,
  ID_NUMBER_INVALID: 400,
  ID_NUMBER_OF_OTHER_TYPE: 400,
  ID_NUMBER_OLD: 400,
  PHONE_INVALID: 400,
  PHONE_TAKEN: 409,
  EMAIL_INVALID: 400,
  YEAR_MONTH_INVALID: 400,
  EDUCATION_REQUIRED: 400,
  SECOND_ENTRY_DIFFERS: 400,
  PERSON_ALREADY_REGISTERED: 409,
  ID_NUMBER_EXISTS: 409,
  AGREEMENT_NOT_ACCEPTED: 400,
  AGREEMENT_OUTDATED: 409,
  // photo
  PHOTO_UNREADABLE: 400,
  PHOTO_TOO_SMALL: 400,
  PHOTO_TOO_LARGE: 413,
  PHOTO_WRONG_FORMAT: 415,
  PHOTO_WRONG_SHAPE: 400,
  PHOTO_LIGHT: 400,
  PHOTO_ALREADY_UPLOADED: 409,
  PHOTO_MISSING: 409,
  // enrollment
  IDENTITY_FAILED: 409,
  EDUCATION_FAILED: 409,
  ALREADY_ENROLLED: 409,
  EXAM_NOT_OPEN_YET: 409,
  EXAM_CLOSED: 409,
  MOVE_NOT_LEGAL: 409,
  REVISION_CHANGED: 409,
  LEVEL_UNKNOWN: 400,
  SPECIALTY_UNKNOWN: 400,
  SUBJECTS_WRONG: 400,
  REVIEW_POINT_UNKNOWN: 400,
  PROVINCE_UNKNOWN: 400,
  EXAM_UNKNOWN: 400,
  CONDITIONS_UNMET: 409,
  CONDITION_EDUCATION: 409,
  CONDITION_DEGREE: 409,
  CONDITION_MAJOR: 409,
  CONDITION_YEARS_RELEVANT: 409,
  CONDITION_YEARS_TOTAL: 409,
  PLEDGE_UNANSWERED: 400,
  PHOTO_NOT_APPROVED: 409,
  DIGEST_CHANGED: 409,
  CHANGE_NOT_ALLOWED: 409,
  REVIEW_REASON_REQUIRED: 400,
  RETURN_ITEMS_REQUIRED: 400,
  RETURN_DUE_IN_PAST: 400,
  RESUBMIT_OVERDUE: 409,
  // money
  PAYMENT_NOT_OPEN_YET: 409,
  PAYMENT_CLOSED: 409,
  PAYMENT_IN_PROGRESS: 409,
  RECEIPT_USED: 409,
  CHANNEL_NOT_ALLOWED: 409,
  GATEWAY_UNAVAILABLE: 503,
  NOT_PAID: 409,
  // documents, ticket, score
  DOCUMENT_NOT_READY: 409,
  TICKET_NOT_OPEN: 409,
  TICKET_NOT_ARRANGED: 409,
  SCORES_NOT_PUBLISHED: 409,
  LOOKUP_NOTHING: 404,
  // provinces
  PROVINCE_REFUSED: 409,
} as const satisfies Record<string, number>

export type RefusalCode = keyof typeof REFUSALS

/** Values that fill a sentence. Instants are ISO 8601 UTC; money is fen. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** One thing wrong with one field; `field` is a path such as `educations.0.school`. */
export interface Problem {
  readonly field: string
  readonly code: RefusalCode
  readonly facts?: Facts
}

/** An expected no. Pure rules return a code or problems; hooks and endpoints throw this; one place answers it. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  constructor(
    readonly code: RefusalCode,
    readonly facts: Facts = {},
    readonly problems: readonly Problem[] = [],
    options?: ErrorOptions,
  ) {
    super(code, options)
    this.status = REFUSALS[code]
  }
}
