import type { PayloadRequest } from 'payload'

import type { EnrollmentCase } from '../../src/case.ts'
import { checkForm } from '../../src/domain/enrollmentForm.ts'
import { Refusal } from '../../src/domain/errors.ts'
import { problemOf } from '../../src/domain/finding.ts'
import { eligibilityOf } from '../../src/caseFacts.ts'
import { wordsOfUnchecked } from '../../src/domain/unchecked.ts'
import { examShapeOf } from '../../src/examShape.ts'
import { answersOf } from '../../src/form.ts'
import type { Row } from '../../src/store.ts'
import { findRow, rowOf } from '../../src/store.ts'
import { nowOf } from '../../src/world.ts'

type Enrollment = Partial<Row<'enrollments'>>

/** The stored form is right for exam and province. @throws Refusal FORM_INVALID with its problems */
async function requireForm(req: PayloadRequest, { exam, province, form }: EnrollmentCase): Promise<void> {
  const stored = await form()
  const point = stored.reviewPoint ? await rowOf(req, 'review-points', stored.reviewPoint) : null
  const reviewPointIds = point && point.province === province.id ? [point.id] : []
  const problems = checkForm(answersOf(stored), examShapeOf(exam), { reviewPointIds, now: nowOf(req) })
  if (problems.length > 0) throw new Refusal('FORM_INVALID', { count: problems.length }, problems)
}

/**
 * The pledge is answered, and a signed one is there for this very revision.
 * @throws Refusal PLEDGE_UNANSWERED
 */
async function requirePledge(
  req: PayloadRequest,
  { enrollment }: EnrollmentCase,
  pledge: Enrollment['pledge'],
): Promise<Enrollment['pledge']> {
  const key = `${enrollment.id}:${enrollment.revision}`
  const isAnswered =
    pledge === 'declined' ||
    pledge === 'not_applicable' ||
    (pledge === 'signed' && (await findRow(req, 'pledges', { key: { equals: key } })) !== null)
  if (!isAnswered) throw new Refusal('PLEDGE_UNANSWERED', {}, [{ field: 'pledge', code: 'PLEDGE_UNANSWERED' }])
  return pledge
}

/**
 * What `save` writes: the choice of the stored form, what the conditions came to, and the answer to the pledge.
 * @throws Refusal FORM_INVALID, CONDITIONS_UNMET with every unmet condition (D6), PLEDGE_UNANSWERED
 */
export async function savedBy(
  req: PayloadRequest,
  found: EnrollmentCase,
  { given }: { readonly given: Enrollment },
): Promise<Enrollment> {
  await requireForm(req, found)
  const verdict = await eligibilityOf(found)
  if (verdict.outcome === 'unmet') {
    const problems = verdict.findings.map((finding) => problemOf('level', finding))
    throw new Refusal('CONDITIONS_UNMET', { count: problems.length }, problems)
  }
  const { reviewPoint, level, specialty, subjects } = answersOf(await found.form())
  return {
    ...{ reviewPoint, level, specialty },
    subjects: subjects.join(','),
    eligibility: verdict.outcome,
    eligibilityNote: verdict.unchecked.map(wordsOfUnchecked).join('\n') || null,
    pledge: await requirePledge(req, found, given.pledge),
    policyVersion: found.province.policyVersion,
  }
}
