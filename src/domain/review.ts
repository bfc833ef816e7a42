/** Which way a confirmed enrollment is reviewed (manual 2.2.5): automatic, online by the office, or on site. */
import type { EligibilityOutcome } from './eligibility.ts'
import type { ReviewRoute } from './enrollment.ts'
import { REVIEW_ROUTES } from './enrollment.ts'
import type { Decision, EnrollmentFacts, ProvinceValues } from './provincePolicy.ts'
import { englishOfUnchecked } from './unchecked.ts'

/** Why a person has to look, in the words the reviewer reads. */
export const REVIEW_CAUSES = {
  province: { zh: '本地区规定须人工核验', en: 'The province reviews every enrollment' },
  identity: { zh: '身份信息未通过自动核验', en: 'Identity not verified automatically' },
  education: { zh: '学历学位信息未通过自动核验', en: 'Education not verified automatically' },
  pledge: { zh: '未采用告知承诺制', en: 'Pledge not signed' },
  integrity: { zh: '在诚信档案库记录期内', en: 'Within a record period of the integrity archive' },
  exempt_level: { zh: '报考免试级别', en: 'Level with exempt subjects' },
  eligibility: { zh: '部分报考条件须人工核实', en: 'Some conditions need a person to check' },
  province_rule: { zh: '本地区另有规定', en: 'A rule of the province' },
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>
export type ReviewCause = keyof typeof REVIEW_CAUSES

/** What the choice looks at. */
export type ReviewFacts = Pick<EnrollmentFacts, 'identity' | 'education' | 'pledge' | 'integrity' | 'isExemptLevel'> & {
  readonly eligibility: EligibilityOutcome
}

/** One reason for a route; `decision` is there where a province's own rule gave it. */
export interface ReviewReason {
  readonly cause: ReviewCause
  readonly route: ReviewRoute
  readonly decision?: Decision<ReviewRoute>
}

/** The route and every reason for leaving the automatic one, the strictest first. */
export interface ReviewChoice {
  readonly route: ReviewRoute
  readonly reasons: readonly ReviewReason[]
}

/** What asks for a person at least online, whatever the province says. */
const FLAGS = {
  identity: ({ identity }) => identity !== 'passed',
  education: ({ education }) => education !== 'passed',
  pledge: ({ pledge }) => pledge !== 'signed',
  integrity: ({ integrity }) => integrity === 'recorded',
  exempt_level: ({ isExemptLevel }) => isExemptLevel,
  eligibility: ({ eligibility }) => eligibility !== 'met',
} as const satisfies Partial<Record<ReviewCause, (facts: ReviewFacts) => boolean>>

const strictness = (route: ReviewRoute) => REVIEW_ROUTES.indexOf(route)

/**
 * The strictest of what the facts, the province's value and its rules ask for: automatic < online < onsite.
 * @param decisions what the province's rules answered; null where a rule has nothing to say
 */
export function chooseReviewRoute(
  facts: ReviewFacts,
  values: Pick<ProvinceValues, 'reviewRoute'>,
  decisions: readonly (Decision<ReviewRoute> | null)[],
): ReviewChoice {
  const causes = (Object.keys(FLAGS) as (keyof typeof FLAGS)[]).filter((cause) => FLAGS[cause](facts))
  const all: ReviewReason[] = [
    { cause: 'province', route: values.reviewRoute },
    ...causes.map((cause) => ({ cause, route: 'online' }) as const),
    ...decisions.flatMap((decision) =>
      decision ? ({ cause: 'province_rule', route: decision.value, decision } as const) : [],
    ),
  ]
  const reasons = all
    .filter(({ route }) => route !== 'automatic')
    .sort((a, b) => strictness(b.route) - strictness(a.route))
  return { route: reasons[0]?.route ?? 'automatic', reasons }
}

/** The reasons of a route in the words the reviewer reads: a province's clause, or the cause; of conditions, what is open. */
export function wordsOfReasons(reasons: readonly ReviewReason[], open: readonly string[]): string[] {
  return reasons.flatMap(({ cause, decision }) => {
    if (decision) return [decision.clause.zh]
    if (cause !== 'eligibility' || open.length === 0) return [REVIEW_CAUSES[cause].zh]
    return [...open]
  })
}

/**
 * A reason of a route as it was written down, in English. A province's clause is a text of law and stays as it is, and so does
 * whatever a person wrote.
 */
export function englishOfReason(line: string): string {
  const cause = Object.values(REVIEW_CAUSES).find(({ zh }) => zh === line)
  return cause?.en ?? englishOfUnchecked(line) ?? line
}
