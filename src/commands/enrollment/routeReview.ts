import type { PayloadRequest } from 'payload'

import { askProvince } from '../../domain/province.ts'
import { chooseReviewRoute, wordsOfReasons } from '../../domain/review.ts'
import { zh } from '../../i18n/zh.ts'
import { findEntry } from '../../registry.ts'
import type { Row } from '../../store.ts'
import { nowOf } from '../../world.ts'
import { SYSTEM } from '../../actor.ts'
import { applyMove } from '../../moves.ts'
import { eligibilityOf } from '../../eligible.ts'
import type { EnrollmentCase } from '../../case.ts'
import { fixFee } from './fixFee.ts'
import { loadForm } from '../../form.ts'
import { provinceFactsOf, valuesOf } from '../../provinceFacts.ts'

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
  const { outcome: eligibility, unchecked } = await eligibilityOf(req, found, form)
  const { route, reasons } = chooseReviewRoute({ ...facts, eligibility }, values, [decision])
  if (route === 'automatic') {
    const passed = await applyMove(req, found, { action: 'pass', actor: SYSTEM, patch: { reviewRoute: route } })
    return fixFee(req, { ...found, enrollment: passed })
  }
  const why = wordsOfReasons(reasons, unchecked)
  const patch = { reviewRoute: route, routeReasons: why.join('\n') }
  return applyMove(req, found, { action: 'route', actor: SYSTEM, patch, reasons: why, note: zh.routes[route] })
}
