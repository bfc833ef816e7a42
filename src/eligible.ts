import type { PayloadRequest } from 'payload'

import type { EligibilityVerdict } from './domain/eligibility.ts'
import { judgeEligibility } from './domain/eligibility.ts'
import type { Row } from './store.ts'
import { findRows } from './store.ts'
import type { EnrollmentCase } from './case.ts'

/** Judges the conditions of the chosen level on what the candidate declares. */
export async function eligibilityOf(
  req: PayloadRequest,
  { candidate, exam }: EnrollmentCase,
  form: Row<'enrollment-forms'>,
): Promise<EligibilityVerdict> {
  const own = { where: { candidate: { equals: candidate.id } }, limit: 20 }
  const educations = await findRows(req, 'education-records', own)
  const degrees = await findRows(req, 'degree-records', own)
  const options = (exam.conditions ?? []).filter(({ level }) => level === form.level)
  const years = { yearsRelevant: form.yearsRelevant ?? null, yearsTotal: form.yearsTotal ?? null }
  return judgeEligibility({ educations, degrees, ...years }, options)
}
