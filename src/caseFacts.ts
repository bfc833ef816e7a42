import type { EnrollmentCase } from './case.ts'
import { subjectsOf } from './case.ts'
import type { EligibilityVerdict } from './domain/eligibility.ts'
import { judgeEligibility } from './domain/eligibility.ts'
import type { FeeQuote } from './domain/fees.ts'
import { quoteFee } from './domain/fees.ts'
import type { MoveFacts } from './domain/guards.ts'
import { paymentWindowOf } from './domain/guards.ts'
import { askProvince } from './domain/province.ts'
import type { EnrollmentFacts, ProvinceValues } from './domain/provincePolicy.ts'
import type { ReviewChoice } from './domain/review.ts'
import { chooseReviewRoute, wordsOfReasons } from './domain/review.ts'
import { examShapeOf } from './examShape.ts'
import type { Row } from './store.ts'

/** The registration and payment windows of an enrollment as the rules read them. */
export function windowsOf({
  exam,
  enrollment,
}: Pick<EnrollmentCase, 'exam' | 'enrollment'>): Pick<MoveFacts, 'registration' | 'payment'> {
  return {
    registration: { opensAt: exam.registrationOpensAt, closesAt: exam.registrationClosesAt },
    payment: paymentWindowOf(
      { opensAt: exam.paymentOpensAt, closesAt: exam.paymentClosesAt },
      enrollment.payUntil ?? null,
    ),
  }
}

/** The province's values as a policy reads them. */
export function valuesOf(province: Row<'provinces'>): ProvinceValues {
  const { changeRule, reviewRoute, paymentChannels, objectiveFeeInFen, subjectiveFeeInFen } = province
  return {
    changeRule,
    reviewRoute,
    paymentChannels,
    feeInFen: { objective: objectiveFeeInFen, subjective: subjectiveFeeInFen },
  }
}

/** What a province's rule may look at. */
export function provinceFactsOf({ enrollment, candidate, exam }: EnrollmentCase): EnrollmentFacts {
  return {
    examCode: exam.code,
    level: enrollment.level ?? '',
    specialty: enrollment.specialty ?? '',
    subjects: subjectsOf(enrollment),
    isExemptLevel: exam.levels.find(({ code }) => code === enrollment.level)?.isExempt ?? false,
    pledge: enrollment.pledge,
    identity: candidate.identity,
    education: candidate.education,
    integrity: 'clear',
    idType: candidate.idType,
  }
}

/** The facts the guards ask for. */
export function factsOf(found: EnrollmentCase): MoveFacts {
  const { enrollment, candidate, province, policy, liveAttempt } = found
  return {
    state: enrollment.state,
    ...windowsOf(found),
    identity: candidate.identity,
    identityReason: candidate.identityReason ?? '',
    education: candidate.education,
    educationReason: candidate.educationReason ?? '',
    photo: candidate.photo,
    changeRule: province.changeRule,
    province: province.name,
    office: province.office,
    phone: province.phones?.[0]?.number ?? '',
    liveAttempt: liveAttempt?.merchantOrderNumber ?? null,
    returnDueAt: enrollment.state === 'returned' && enrollment.dueAt ? new Date(enrollment.dueAt) : null,
    askProvince: (now) =>
      askProvince(policy, 'beforeConfirm', { facts: provinceFactsOf(found), now, values: valuesOf(province) }),
  }
}

/** Which way a confirmed enrollment is reviewed, and why. */
export function reviewChoiceOf(found: EnrollmentCase, now: Date): ReviewChoice {
  const facts = provinceFactsOf(found)
  const values = valuesOf(found.province)
  const decision = askProvince(found.policy, 'reviewRoute', { facts, now, values })
  const eligibility = found.enrollment.eligibility ?? 'manual'
  return chooseReviewRoute({ ...facts, eligibility }, values, [decision])
}

/** Why a person looks, in the words the reviewer reads; a line each. */
export function routeReasonsOf({ enrollment }: EnrollmentCase, { reasons }: ReviewChoice): string[] {
  return wordsOfReasons(reasons, (enrollment.eligibilityNote ?? '').split('\n').filter(Boolean))
}

/** What an enrollment costs, by the subjects that were saved. */
export function quoteOf({ exam, enrollment, province }: EnrollmentCase): FeeQuote {
  return quoteFee(examShapeOf(exam), subjectsOf(enrollment), province)
}

/** Judges the conditions of the chosen level on what the candidate declares. */
export async function eligibilityOf({ exam, form, records }: EnrollmentCase): Promise<EligibilityVerdict> {
  const { level, yearsRelevant, yearsTotal } = await form()
  const options = (exam.conditions ?? []).filter((condition) => condition.level === level)
  const years = { yearsRelevant: yearsRelevant ?? null, yearsTotal: yearsTotal ?? null }
  return judgeEligibility({ ...(await records()), ...years }, options)
}
