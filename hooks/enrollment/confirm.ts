import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { ID_TYPES } from '../../src/domain/codes/idTypes.ts'
import type { ConfirmationView } from '../../src/domain/enrollmentView.ts'
import { Refusal } from '../../src/domain/errors.ts'
import type { Row } from '../../src/store.ts'
import { nowOf } from '../../src/world.ts'
import { queueMessage } from '../message.ts'
import { applyMove } from './applyMove.ts'
import type { EnrollmentCase } from './facts.ts'
import { findOwnCase, isRepeated } from './find.ts'
import { loadForm } from './form.ts'
import { routeReview } from './routeReview.ts'

function linesOf(
  { candidate, exam, province }: EnrollmentCase,
  form: Row<'enrollment-forms'>,
): ConfirmationView['lines'] {
  const level = exam.levels.find(({ code }) => code === form.level)?.name ?? ''
  const specialty = exam.specialties.find(({ code }) => code === form.specialty)?.name ?? ''
  const subjects = exam.subjects.filter(({ number }) => form.subjects?.includes(number)).map(({ name }) => name)
  return [
    { label: '考试', value: `${exam.year} 年${exam.name}` },
    { label: '报考地区', value: province.name },
    { label: '证件类型', value: ID_TYPES.find(({ code }) => code === candidate.idType)?.zh ?? candidate.idType },
    { label: '证件号码', value: candidate.idNumberMasked ?? '' },
    { label: '姓名', value: candidate.name },
    { label: '档案号', value: '您是新考生,无档案号!' },
    { label: '级别', value: level },
    { label: '专业', value: specialty },
    { label: '科目', value: subjects.join('、') },
  ]
}

/** The lines of the second confirmation, with the digest that proves what was shown. */
export async function confirmationOf(req: PayloadRequest, found: EnrollmentCase): Promise<ConfirmationView> {
  const lines = linesOf(found, await loadForm(req, found.enrollment.id))
  const shown = JSON.stringify([found.enrollment.id, found.enrollment.revision, lines])
  return { lines, digest: createHash('sha256').update(shown).digest('hex') }
}

/**
 * `confirm` 报名信息确认, then at once the way of review, in one transaction: no confirmed enrollment is ever between queues.
 * @throws Refusal DIGEST_CHANGED and the guards' refusals
 */
export async function confirm(req: PayloadRequest, id: string, digest: unknown): Promise<Row<'enrollments'>> {
  const { found, actor } = await findOwnCase(req, id)
  const { enrollment, candidate, exam, province } = found
  if (isRepeated(enrollment, 'confirm') || enrollment.state === 'in_review' || enrollment.state === 'approved')
    return enrollment
  if (enrollment.state === 'saved' && digest !== (await confirmationOf(req, found)).digest)
    throw new Refusal('DIGEST_CHANGED')
  const confirmedAt = nowOf(req).toISOString()
  const confirmed = await applyMove(req, found, { action: 'confirm', actor, patch: { confirmedAt } })
  await queueMessage(req, {
    candidate: candidate.id,
    kind: 'enrollment_confirmed',
    key: `${id}:${confirmed.revision}`,
    facts: { exam: exam.name, province: province.shortName },
  })
  return routeReview(req, { ...found, enrollment: confirmed })
}
