import type { PayloadRequest } from 'payload'

import { checkForm, normaliseForm } from '../../domain/enrollmentForm.ts'
import { Refusal } from '../../domain/errors.ts'
import { problemOf } from '../../domain/finding.ts'
import { askProvince } from '../../domain/province.ts'
import { findEntry } from '../../registry.ts'
import type { Row } from '../../store.ts'
import { findRows } from '../../store.ts'
import { nowOf } from '../../world.ts'
import type { Body } from '../../door/body.ts'
import { applyMove } from '../../moves.ts'
import { eligibilityOf } from '../../eligible.ts'
import { examShapeOf } from '../../examShape.ts'
import type { EnrollmentCase } from '../../case.ts'
import { findOwnCase, isRepeated } from '../../findCase.ts'
import { loadForm, writeForm } from '../../form.ts'
import { signPledge } from './signPledge.ts'
import { provinceFactsOf, valuesOf } from '../../provinceFacts.ts'

const PLEDGE_ANSWERS = { sign: 'signed', decline: 'declined' } as const

function pledgeOf(answer: unknown): 'signed' | 'declined' {
  if (answer === 'sign' || answer === 'decline') return PLEDGE_ANSWERS[answer]
  throw new Refusal('PLEDGE_UNANSWERED', {}, [{ field: 'pledge', code: 'PLEDGE_UNANSWERED' }])
}

async function refuseWrongForm(req: PayloadRequest, { exam, province }: EnrollmentCase, given: unknown): Promise<void> {
  const points = await findRows(req, 'review-points', { where: { province: { equals: province.id } }, limit: 500 })
  const reviewPointIds = points.map(({ id }) => id)
  const problems = checkForm(given, examShapeOf(exam), { reviewPointIds, now: nowOf(req) })
  if (problems.length > 0) throw new Refusal('FORM_INVALID', { count: problems.length }, problems)
}

/** Every unmet condition with the rule, what was found and what is needed (D6). */
async function refuseUnmet(req: PayloadRequest, found: EnrollmentCase, form: Row<'enrollment-forms'>): Promise<void> {
  const { outcome, findings } = await eligibilityOf(req, found, form)
  if (outcome !== 'unmet') return
  const problems = findings.map((finding) => problemOf('level', finding))
  throw new Refusal('CONDITIONS_UNMET', { count: problems.length }, problems)
}

function refuseByProvince(req: PayloadRequest, found: EnrollmentCase, form: Row<'enrollment-forms'>): void {
  const policy = findEntry(req.payload.config, 'provinces', found.province.prefix)
  if (!policy) throw new Error(`No province is registered for ${found.province.prefix}.`)
  const facts = provinceFactsOf(found, form)
  const decision = askProvince(policy, 'beforeConfirm', { facts, now: nowOf(req), values: valuesOf(found.province) })
  if (!decision) return
  throw new Refusal('PROVINCE_REFUSED', {
    clause: decision.clause.zh,
    used: decision.used,
    required: decision.required,
  })
}

/**
 * `save` 保存: a valid form, conditions met, the pledge answered in person. Form, pledge and move are one transaction.
 * @throws Refusal FORM_INVALID, CONDITIONS_UNMET, PROVINCE_REFUSED, PLEDGE_UNANSWERED and the guards' refusals
 */
export async function save(req: PayloadRequest, id: string, body: Body): Promise<Row<'enrollments'>> {
  const { found, actor } = await findOwnCase(req, id)
  if (isRepeated(found.enrollment, 'save')) return found.enrollment
  await refuseWrongForm(req, found, body.form)
  const pledge = pledgeOf(body.pledge)
  const answers = normaliseForm(body.form, nowOf(req))
  await writeForm(req, await loadForm(req, id), answers)
  const form = await loadForm(req, id)
  await refuseUnmet(req, found, form)
  refuseByProvince(req, { ...found, enrollment: { ...found.enrollment, pledge } }, form)
  if (pledge === 'signed') await signPledge(req, found)
  const { reviewPoint, level, specialty } = answers
  const patch = { pledge, reviewPoint, level, specialty, policyVersion: found.province.policyVersion }
  return applyMove(req, found, { action: 'save', actor, patch })
}
