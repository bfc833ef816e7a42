import type { VerificationState } from './enrollment.ts'

/** The seam of verification sources (identity, education, degree). */
export const VERIFICATION_SUBJECTS = ['identity', 'education', 'degree'] as const
export type VerificationSubject = (typeof VERIFICATION_SUBJECTS)[number]

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
  /** which subjects this source answers */
  readonly subjects: readonly VerificationSubject[]
  /** Throws on an outage: the caller keeps `pending` and asks again; it never passes by timeout. */
  verify(question: IdentityQuestion | CertificateQuestion): Promise<VerificationAnswer>
}
