import type { EnrollmentCase } from './case.ts'
import type { EnrollmentFacts, ProvinceValues } from './domain/provincePolicy.ts'
import type { Row } from './store.ts'

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
export function provinceFactsOf(
  { enrollment, candidate, exam }: EnrollmentCase,
  form: Row<'enrollment-forms'>,
): EnrollmentFacts {
  return {
    examCode: exam.code,
    level: form.level ?? '',
    specialty: form.specialty ?? '',
    subjects: form.subjects ?? [],
    isExemptLevel: exam.levels.find(({ code }) => code === form.level)?.isExempt ?? false,
    pledge: enrollment.pledge,
    identity: candidate.identity,
    education: candidate.education,
    integrity: 'clear',
    idType: candidate.idType,
  }
}
