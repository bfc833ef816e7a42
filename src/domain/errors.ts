/** What a fact of a refusal may be. */
interface FactTypes {
  readonly text: string
  readonly number: number
  /** ISO 8601 UTC */
  readonly instant: string
  /** a value of a table that i18n names, such as a state */
  readonly word: string
  readonly list: readonly string[]
}

/** `text?`: may be absent, so no sentence uses it. */
export type FactKind = keyof FactTypes | `${keyof FactTypes}?`

/** One row of the table of refusals: its HTTP status, and the facts its sentences are filled with. */
export interface RefusalRow {
  readonly status: number
  readonly facts?: Readonly<Record<string, FactKind>>
}

/**
 * Every refusal the platform can give. The sentences stand in i18n, in two languages; a test keeps table, sentences and
 * docs/errors.md equal. Facts never hold personal data.
 */
export const REFUSALS = {
  // who is asking
  NOT_LOGGED_IN: { status: 401 },
  LOGIN_FAILED: { status: 401 },
  ACCOUNT_LOCKED: { status: 429, facts: { minutes: 'number' } },
  NOT_ALLOWED: { status: 403 },
  FOREIGN_ORIGIN: { status: 403 },
  NOT_FOUND: { status: 404 },
  TOO_MANY_REQUESTS: { status: 429, facts: { seconds: 'number' } },
  TOO_BUSY: { status: 503, facts: { seconds: 'number' } },
  NO_SPACE: { status: 507 },
  REHEARSAL_ONLY: { status: 403 },
  // the shape of what was sent
  BAD_REQUEST: { status: 400, facts: { reason: 'text' } },
  BODY_TOO_LARGE: { status: 413, facts: { limit: 'text' } },
  METHOD_NOT_ALLOWED: { status: 405 },
  WRONG_CONTENT_TYPE: { status: 415, facts: { expected: 'text' } },
  FORM_INVALID: { status: 400, facts: { count: 'number' } },
  FIELD_REQUIRED: { status: 400 },
  FIELD_TOO_LONG: { status: 400, facts: { max: 'number', found: 'number' } },
  FIELD_INVALID: { status: 400 },
  CAPTCHA_FAILED: { status: 400 },
  CAPTCHA_USED: { status: 400 },
  IDEMPOTENCY_KEY_REUSED: { status: 409 },
  // account
  USERNAME_INVALID: { status: 400 },
  USERNAME_TAKEN: { status: 409 },
  PASSWORD_WEAK: { status: 400 },
  PASSWORD_MISMATCH: { status: 400 },
  NAME_INVALID: { status: 400 },
  ID_NUMBER_INVALID: { status: 400, facts: { cause: 'text' } },
  ID_NUMBER_OF_OTHER_TYPE: { status: 400, facts: { other: 'text', otherType: 'text' } },
  ID_NUMBER_OLD: { status: 400 },
  PHONE_INVALID: { status: 400 },
  PHONE_TAKEN: { status: 409 },
  EMAIL_INVALID: { status: 400 },
  YEAR_MONTH_INVALID: { status: 400 },
  EDUCATION_REQUIRED: { status: 400 },
  SECOND_ENTRY_DIFFERS: { status: 400 },
  PERSON_ALREADY_REGISTERED: { status: 409 },
  ID_NUMBER_EXISTS: { status: 409 },
  AGREEMENT_NOT_ACCEPTED: { status: 400, facts: { title: 'text' } },
  AGREEMENT_OUTDATED: { status: 409, facts: { title: 'text' } },
  // photo
  PHOTO_UNREADABLE: { status: 400 },
  PHOTO_TOO_SMALL: {
    status: 400,
    facts: { minWidth: 'number', minHeight: 'number', width: 'number', height: 'number' },
  },
  PHOTO_TOO_LARGE: { status: 413, facts: { limit: 'text' } },
  PHOTO_WRONG_FORMAT: { status: 415, facts: { expected: 'text' } },
  PHOTO_WRONG_SHAPE: { status: 400, facts: { width: 'number', height: 'number' } },
  PHOTO_LIGHT: { status: 400 },
  PHOTO_ALREADY_UPLOADED: { status: 409, facts: { photo: 'word' } },
  PHOTO_MISSING: { status: 409 },
  PHOTO_PENDING: { status: 409 },
  PHOTO_REJECTED: { status: 409 },
  PHOTO_DECIDED: { status: 409, facts: { photo: 'word' } },
  PHOTO_REASON_REQUIRED: { status: 400 },
  // enrollment
  IDENTITY_FAILED: { status: 409, facts: { reason: 'word' } },
  EDUCATION_FAILED: { status: 409, facts: { reason: 'word' } },
  ALREADY_ENROLLED: { status: 409, facts: { enrollment: 'text?' } },
  EXAM_NOT_OPEN_YET: { status: 409, facts: { opensAt: 'instant', closesAt: 'instant' } },
  EXAM_CLOSED: { status: 409, facts: { opensAt: 'instant', closesAt: 'instant' } },
  MOVE_NOT_LEGAL: { status: 409, facts: { state: 'word', action: 'word' } },
  REVISION_CHANGED: { status: 409 },
  LEVEL_UNKNOWN: { status: 400 },
  SPECIALTY_UNKNOWN: { status: 400 },
  SUBJECTS_WRONG: { status: 400, facts: { level: 'text', allowed: 'list' } },
  REVIEW_POINT_UNKNOWN: { status: 400 },
  PROVINCE_UNKNOWN: { status: 400 },
  EXAM_UNKNOWN: { status: 400 },
  CONDITIONS_UNMET: { status: 409, facts: { count: 'number' } },
  CONDITION_EDUCATION: { status: 409, facts: { needed: 'text', found: 'text', rule: 'text' } },
  CONDITION_DEGREE: { status: 409, facts: { needed: 'text', found: 'text', rule: 'text' } },
  CONDITION_MAJOR: { status: 409, facts: { needed: 'text', found: 'text', rule: 'text' } },
  CONDITION_YEARS_RELEVANT: { status: 409, facts: { needed: 'number', found: 'number', rule: 'text' } },
  CONDITION_YEARS_TOTAL: { status: 409, facts: { needed: 'number', found: 'number', rule: 'text' } },
  PLEDGE_UNANSWERED: { status: 400 },
  DIGEST_CHANGED: { status: 409 },
  CHANGE_NOT_ALLOWED: { status: 409, facts: { province: 'text', changeRule: 'word', office: 'text', phone: 'text' } },
  REVIEW_REASON_REQUIRED: { status: 400 },
  RETURN_ITEMS_REQUIRED: { status: 400 },
  RETURN_DUE_IN_PAST: { status: 400 },
  RESUBMIT_OVERDUE: { status: 409, facts: { dueAt: 'instant' } },
  // money
  PAYMENT_NOT_OPEN_YET: { status: 409, facts: { opensAt: 'instant', closesAt: 'instant' } },
  PAYMENT_CLOSED: { status: 409, facts: { opensAt: 'instant', closesAt: 'instant' } },
  PAYMENT_IN_PROGRESS: { status: 409, facts: { number: 'text?' } },
  RECEIPT_USED: { status: 409 },
  CHANNEL_NOT_ALLOWED: { status: 409 },
  GATEWAY_UNAVAILABLE: { status: 503 },
  NOT_PAID: { status: 409 },
  // documents, ticket, score
  DOCUMENT_NOT_READY: { status: 409, facts: { document: 'word' } },
  TICKET_NOT_OPEN: { status: 409, facts: { opensAt: 'instant', closesAt: 'instant' } },
  TICKET_NOT_ARRANGED: { status: 409 },
  SCORES_NOT_PUBLISHED: { status: 409 },
  LOOKUP_NOTHING: { status: 404 },
  // provinces
  PROVINCE_REFUSED: { status: 409, facts: { clause: 'text', used: 'text', required: 'text' } },
} as const satisfies Record<string, RefusalRow>

export type RefusalCode = keyof typeof REFUSALS

/** Values that fill a sentence. Instants are ISO 8601 UTC; money is fen. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

/** Of a refusal that declares none: any name is one too many. */
type NoFacts = { readonly none?: never }
type Tables = typeof REFUSALS
type CodeWithFacts = { [C in RefusalCode]: Tables[C] extends { readonly facts: object } ? C : never }[RefusalCode]
type Given<F> = {
  readonly [K in keyof F as F[K] extends keyof FactTypes ? K : never]: FactTypes[F[K] & keyof FactTypes]
} & {
  readonly [K in keyof F as F[K] extends `${string}?` ? K : never]?: F[K] extends `${infer T extends keyof FactTypes}?`
    ? FactTypes[T]
    : never
}

/** The facts that one refusal declares. */
export type FactsOf<C extends RefusalCode> = C extends CodeWithFacts ? Given<Tables[C]['facts']> : NoFacts

/** A refusal of one code as plain data. */
export type FindingOf<C extends RefusalCode> = C extends RefusalCode
  ? object extends FactsOf<C>
    ? { readonly code: C; readonly facts?: FactsOf<C> }
    : { readonly code: C; readonly facts: FactsOf<C> }
  : never

/** One thing wrong with one field; `field` is a path such as `educations.0.school`. */
export type Problem = { readonly field: string } & FindingOf<RefusalCode>

/** Of several codes: the facts of all of them, so that whichever it turns out to be has its own. */
type FactsOfAll<C extends RefusalCode> = [C & CodeWithFacts] extends [never]
  ? NoFacts
  : (C extends CodeWithFacts ? (facts: FactsOf<C>) => void : never) extends (facts: infer All) => void
    ? All
    : never

type Rest<F> = object extends F
  ? [facts?: F, problems?: readonly Problem[], options?: ErrorOptions]
  : [facts: F, problems?: readonly Problem[], options?: ErrorOptions]

function fits(kind: FactKind, value: unknown): boolean {
  if (value === undefined || value === null) return kind.endsWith('?')
  if (kind.startsWith('list')) return Array.isArray(value)
  return typeof value === (kind.startsWith('number') ? 'number' : 'string')
}

/** @returns the name of a fact that is missing, of another kind, or not declared; null when all are as the table says. */
export function findWrongFact(code: RefusalCode, facts: Facts): string | null {
  const declared: Readonly<Record<string, FactKind>> = (REFUSALS[code] as RefusalRow).facts ?? {}
  const names = [...Object.keys(declared), ...Object.keys(facts)]
  return names.find((name) => !declared[name] || !fits(declared[name], facts[name])) ?? null
}

class RefusalError extends Error {
  static checksFacts = true
  override readonly name = 'Refusal'
  readonly status: number
  constructor(
    readonly code: RefusalCode,
    readonly facts: Facts = {},
    readonly problems: readonly Problem[] = [],
    options?: ErrorOptions,
  ) {
    super(code, options)
    const wrong = RefusalError.checksFacts ? findWrongFact(code, facts) : null
    if (wrong) throw new Error(`${code} is refused with a wrong fact: ${wrong}.`)
    this.status = REFUSALS[code].status
  }

  static of({ code, facts }: FindingOf<RefusalCode>, problems?: readonly Problem[]): RefusalError {
    return new RefusalError(code, facts, problems)
  }

  static within(error: unknown): RefusalError | undefined {
    for (let one = error; one instanceof Error; one = one.cause) if (one instanceof RefusalError) return one
    return undefined
  }
}

/** An expected no. Pure rules return a code or problems; hooks and endpoints throw this; one place answers it. */
export type Refusal = RefusalError

interface RefusalClass {
  new <C extends RefusalCode>(code: C, ...rest: Rest<FactsOfAll<C>>): Refusal
  /** What a rule found, as it is. */
  of(finding: FindingOf<RefusalCode>, problems?: readonly Problem[]): Refusal
  /** The refusal that an error is, or was made from: what carries a statement to the database wraps what the database says. */
  within(error: unknown): Refusal | undefined
  /** Whether a wrong fact is a fault; production says the sentence all the same. */
  checksFacts: boolean
}

/** Makes a refusal: a code that declares facts does not compile without them. */
export const Refusal: RefusalClass = RefusalError as RefusalClass
