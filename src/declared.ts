/**
 * What a write is made from, said beside the request just before it and taken by the guard of its collection: a source's
 * answers, a bank's report, a person's decision, what was typed a second time. A write without it is refused.
 */
import { beside } from './beside.ts'
import type { PhotoState } from './domain/enrollment.ts'
import type { FeeQuote } from './domain/fees.ts'
import type { PaymentReport } from './domain/gateway.ts'
import type { PhotoDecision } from './domain/photoLife.ts'
import type { VerificationAnswer } from './domain/verifier.ts'

/** What the sources said of one person: of the identity, and of each record by its id. */
export interface VerificationAnswers {
  readonly identity: VerificationAnswer
  readonly educations: ReadonlyMap<string, VerificationAnswer>
  readonly degrees: ReadonlyMap<string, VerificationAnswer>
}

/** How a person came to register; every value may be anything. */
export interface Registration {
  /** name, type and number as they were typed again */
  readonly again?: unknown
  /** ids of the accepted texts by kind */
  readonly accepted?: unknown
  /** the warning that the number is known already was read (B7) */
  readonly acknowledgedIdNumber?: boolean
}

/** by the id of the person or record that is written */
export const verifications = beside<VerificationAnswers>()
/** by the candidate's id */
export const registrations = beside<Registration>()
/** by the photo's id */
export const photoDecisions = beside<PhotoDecision>()
/** by the candidate's id: the state of the photo that the facet follows */
export const photoFacets = beside<PhotoState>()
/** by the enrollment's id: the quote an order is made of */
export const quotes = beside<FeeQuote>()
/** by the attempt's id: what the gateway said */
export const reports = beside<PaymentReport>()
