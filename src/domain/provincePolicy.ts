import type { ChangeRule, PledgeState, ReviewRoute, VerificationState } from './enrollment.ts'

/** The seam of provinces: values first, options second, pure functions only where values can't say it. */

export interface LegalBasis {
  readonly title: string
  readonly number?: string
  readonly url?: string
}

/** Values a provincial admin edits in the panel; the plugin's `defaults` fill them on first start. */
export interface ProvinceValues {
  readonly changeRule: ChangeRule
  readonly reviewRoute: ReviewRoute
  readonly paymentChannels: readonly ('online' | 'onsite')[]
  /** fee per subject in fen, by the paper's type */
  readonly feeInFen: { readonly objective: number; readonly subjective: number }
}

/** What a rule may look at. Frozen; holds no personal data. */
export interface EnrollmentFacts {
  readonly examCode: string
  readonly level: string
  readonly specialty: string
  readonly subjects: readonly number[]
  readonly isExemptLevel: boolean
  readonly pledge: PledgeState
  readonly identity: VerificationState
  readonly education: VerificationState
  readonly integrity: 'clear' | 'recorded'
  readonly idType: string
}

/** Every decision says why: the rule, its clause, the value found, the value needed, and what would help. */
export interface Decision<T> {
  readonly value: T
  readonly ruleId: string
  readonly clause: { readonly zh: string; readonly en: string }
  readonly used: string
  readonly required: string
}

/** The names of the facts, as a rule says which it reads. */
export const FACT_NAMES = [
  'examCode',
  'level',
  'specialty',
  'subjects',
  'isExemptLevel',
  'pledge',
  'identity',
  'education',
  'integrity',
  'idType',
] as const satisfies readonly (keyof EnrollmentFacts)[]
export type FactName = (typeof FACT_NAMES)[number]

/** One rule of a province. It is handed the facts that it names, and reading another one is a fault. */
export interface ProvinceRule<T> {
  readonly reads: readonly FactName[]
  readonly decide: (facts: EnrollmentFacts, now: Date, values: ProvinceValues) => Decision<T> | null
}

/**
 * Writes a rule: its facts are typed by what it says it reads.
 * @param reads at least one fact; what depends on none is a value
 */
export function rule<F extends FactName, T>(
  reads: readonly F[],
  decide: (facts: Pick<EnrollmentFacts, F>, now: Date, values: ProvinceValues) => Decision<T> | null,
): ProvinceRule<T> {
  return { reads, decide }
}

export interface ProvincePolicy {
  /** two-digit GB/T 2260 prefix, or '66' for 新疆兵团 */
  readonly prefix: string
  readonly slug: string
  readonly version: string
  readonly sdk: string
  readonly legalBasis: readonly LegalBasis[]
  readonly defaults: ProvinceValues
  readonly rules: {
    /** May only be stricter than the values: automatic < online < onsite. */
    readonly reviewRoute?: ProvinceRule<ReviewRoute>
    /** A refusal before confirmation; null lets it pass. */
    readonly beforeConfirm?: ProvinceRule<'refuse'>
  }
}
