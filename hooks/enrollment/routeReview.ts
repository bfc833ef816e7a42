import type { PayloadRequest } from 'payload'

import { askProvince } from '../../src/domain/province.ts'
import type { EnrollmentFacts, ProvinceValues } from '../../src/domain/provincePolicy.ts'
import { chooseReviewRoute, REVIEW_CAUSES } from '../../src/domain/review.ts'
import { zh } from '../../src/i18n/zh.ts'
import { findEntry } from '../../src/registry.ts'
import type { Row } from '../../src/store.ts'
import { nowOf } from '../../src/world.ts'
import { SYSTEM } from './actor.ts'
import { applyMove } from './applyMove.ts'
import { eligibilityOf } from './eligible.ts'
import type { EnrollmentCase } from './facts.ts'
import { fixFee } from './fixFee.ts'
import { loadForm } from './form.ts'

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

/**
 * Sends a confirmed enrollment on its way: `pass` where nothing needs a person, else `route` with the reasons.
 * While a source has not answered it stays `verifying`; the jobs come back to it.
 */
export async function routeReview(req: PayloadRequest, found: EnrollmentCase): Promise<Row<'enrollments'>> {
  const { enrollment, candidate, province } = found
  if (candidate.identity === 'pending' || candidate.education === 'pending') return enrollment
  const form = await loadForm(req, enrollment.id)
  const facts = provinceFactsOf(found, form)
  const policy = findEntry(req.payload.config, 'provinces', province.prefix)
  if (!policy) throw new Error(`No province is registered for ${province.prefix}.`)
  const values = valuesOf(province)
  const decision = askProvince(policy, 'reviewRoute', { facts, now: nowOf(req), values })
  const { outcome: eligibility } = await eligibilityOf(req, found, form)
  const { route, reasons } = chooseReviewRoute({ ...facts, eligibility }, values, [decision])
  if (route === 'automatic') {
    const passed = await applyMove(req, found, { action: 'pass', actor: SYSTEM, patch: { reviewRoute: route } })
    return fixFee(req, { ...found, enrollment: passed })
  }
  const why = reasons.map(({ cause, decision: rule }) => rule?.clause.zh ?? REVIEW_CAUSES[cause].zh)
  const patch = { reviewRoute: route, routeReasons: why.join('\n') }
  return applyMove(req, found, { action: 'route', actor: SYSTEM, patch, reasons: why, note: zh.routes[route] })
}
