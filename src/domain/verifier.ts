import { ID_TYPES } from './codes/idTypes.ts'
import type { VerificationState } from './enrollment.ts'

/** The seam of verification sources (identity, education, degree): what is asked of one person. */
export interface IdentityQuestion {
  readonly subject: 'identity'
  readonly idType: string
  readonly idNumber: string
  readonly name: string
}

export interface CertificateQuestion {
  readonly subject: 'education' | 'degree'
  readonly idNumber: string
  readonly name: string
  readonly certificateNumber: string
  readonly school: string
  readonly major: string
  /** code of GB/T 4658 (education) or GB/T 6864 (degree) */
  readonly level: string
}

export type VerificationQuestion = IdentityQuestion | CertificateQuestion

/** What a question is about, without the person: by this alone a source says whether it answers. */
export type VerificationTopic = Pick<IdentityQuestion, 'subject' | 'idType'> | Pick<CertificateQuestion, 'subject'>

/** Every topic there is: identity by each type of document, education, degree. */
export const VERIFICATION_TOPICS: readonly VerificationTopic[] = [
  ...ID_TYPES.map(({ code }) => ({ subject: 'identity', idType: code }) as const),
  { subject: 'education' },
  { subject: 'degree' },
]

/** `reason` is a key of the i18n table `verificationReasons`. */
export interface VerificationAnswer {
  readonly state: Exclude<VerificationState, 'pending'>
  readonly reason?: VerificationReason
}

export const VERIFICATION_REASONS = [
  'name_differs',
  'number_unknown',
  'certificate_unknown',
  'certificate_of_other_person',
  'school_differs',
  'level_differs',
  'major_differs',
  'bracketed_name',
  'not_covered',
  'source_unavailable',
] as const
export type VerificationReason = (typeof VERIFICATION_REASONS)[number]

export interface Verifier {
  readonly code: string
  readonly label: { readonly zh: string; readonly en: string }
  readonly isStandIn: boolean
  /**
   * Whether this source answers such questions; the same answer every time. Of two sources that claim one topic
   * neither is asked: the platform does not boot.
   */
  covers(topic: VerificationTopic): boolean
  /** Throws on an outage: the caller keeps `pending` and asks again; it never passes by timeout. */
  verify(question: VerificationQuestion): Promise<VerificationAnswer>
}

/** @returns the one source that answers such questions, or null: a person has to look */
export function findVerifier(verifiers: readonly Verifier[], topic: VerificationTopic): Verifier | null {
  return verifiers.find((verifier) => verifier.covers(topic)) ?? null
}

const nameOf = (topic: VerificationTopic): string =>
  topic.subject === 'identity' ? `identity of ${topic.idType}` : topic.subject

/** @returns a sentence naming two sources and the topic they both claim, or null */
export function findClash(verifiers: readonly Verifier[]): string | null {
  for (const topic of VERIFICATION_TOPICS) {
    const [first, second] = verifiers.filter((verifier) => verifier.covers(topic))
    if (first && second) return `The verifiers "${first.code}" and "${second.code}" both claim ${nameOf(topic)}.`
  }
  return null
}

/** Worst first: one failed record fails the facet, one that a person must look at sends it there. */
const WORST_FIRST: readonly VerificationState[] = ['failed', 'pending', 'manual', 'unavailable', 'passed']

/** @returns the state of a facet made of several records; nothing to check counts as `manual`. */
export function combineVerifications(states: readonly VerificationState[]): VerificationState {
  return WORST_FIRST.find((state) => states.includes(state)) ?? 'manual'
}
