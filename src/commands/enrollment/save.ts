import type { PayloadRequest } from 'payload'

import type { EnrollmentCase } from '../../case.ts'
import { withForm } from '../../case.ts'
import { checkForm, normaliseForm } from '../../domain/enrollmentForm.ts'
import { Refusal } from '../../domain/errors.ts'
import type { Body } from '../../door/body.ts'
import { examShapeOf } from '../../examShape.ts'
import { findOwnCase, isRepeated } from '../../findCase.ts'
import { writeForm } from '../../form.ts'
import { applyMove } from '../../moves.ts'
import { findRows } from '../../store.ts'
import { nowOf } from '../../world.ts'
import { signPledge } from './signPledge.ts'
import { command } from '../../door/command.ts'
import { enrollmentView, saveBody } from '../../schemas/enrollment.ts'
import { ownViewOf, viewOf } from '../../views/enrollment.ts'

const MOST_POINTS = 500
const PLEDGE_ANSWERS = { sign: 'signed', decline: 'declined' } as const

function pledgeOf(answer: unknown): 'signed' | 'declined' {
  if (answer === 'sign' || answer === 'decline') return PLEDGE_ANSWERS[answer]
  throw new Refusal('PLEDGE_UNANSWERED', {}, [{ field: 'pledge', code: 'PLEDGE_UNANSWERED' }])
}

/** Judges what was typed before it is brought into its stored spelling: a wrong type has its own sentence. */
async function refuseWrongForm(req: PayloadRequest, { exam, province }: EnrollmentCase, given: unknown): Promise<void> {
  const own = { province: { equals: province.id } }
  const points = await findRows(req, 'review-points', { where: own, limit: MOST_POINTS })
  const reviewPointIds = points.map(({ id }) => id)
  const problems = checkForm(given, examShapeOf(exam), { reviewPointIds, now: nowOf(req) })
  if (problems.length > 0) throw new Refusal('FORM_INVALID', { count: problems.length }, problems)
}

/**
 * `save` 保存: form, pledge and move in one transaction; conditions and pledge are judged by the guards of the collection
 * (hooks/enrollments/savedBy.ts).
 * @throws Refusal FORM_INVALID, CONDITIONS_UNMET, PLEDGE_UNANSWERED and the guards' refusals
 */
export async function save(req: PayloadRequest, id: string, body: Body): Promise<EnrollmentCase> {
  const { found, actor } = await findOwnCase(req, id)
  if (isRepeated(found.enrollment, 'save')) return found
  await refuseWrongForm(req, found, body.form)
  const pledge = pledgeOf(body.pledge)
  const form = await writeForm(req, await found.form(), normaliseForm(body.form, nowOf(req)))
  if (pledge === 'signed') await signPledge(req, found)
  return applyMove(req, withForm(found, form), { action: 'save', actor, patch: { pledge } })
}

/** Saves the whole form with the pledge's answer. */
export const saveDoor = command({
  path: '/:id/save',
  who: 'candidate',
  about: 'Saves the whole form and the answer to the pledge.',
  action: 'save',
  body: saveBody,
  captcha: true,
  answer: enrollmentView,
  refusals: ['NOT_FOUND', 'MOVE_NOT_LEGAL', 'PLEDGE_UNANSWERED', 'CONDITIONS_UNMET', 'EXAM_CLOSED'],
  run: async ({ req, id, body }) => ({ subject: id, body: await viewOf(req, await save(req, id, body)) }),
  again: async ({ req }, enrollment) => ({ body: await ownViewOf(req, enrollment) }),
})
