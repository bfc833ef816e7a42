import type { PayloadRequest } from 'payload'

import { findMoveRefusals, mayAct } from '../../src/domain/guards.ts'
import type { OfficeAction, ReviewCase } from '../../src/domain/reviewCase.ts'
import { dictionaryOf } from '../../src/i18n/sentence.ts'
import type { Row } from '../../src/store.ts'
import { findRows } from '../../src/store.ts'
import { languageOfRequest, nowOf } from '../../src/world.ts'
import type { Actor } from '../enrollment/actor.ts'
import type { EnrollmentCase } from '../enrollment/facts.ts'
import { factsOf } from '../enrollment/facts.ts'
import { viewOf } from '../enrollment/view.ts'
import { declaredThings, formValues } from './declared.ts'
import { lookAt } from './look.ts'

const DECISIONS = ['approve', 'return', 'reject'] as const

/** What this office may do now: the table and its guards, asked as the command asks them. */
function actionsFor(req: PayloadRequest, found: EnrollmentCase, { kind }: Actor): OfficeAction[] {
  const facts = factsOf(found)
  const now = nowOf(req)
  const decisions = DECISIONS.filter((one) => mayAct(kind, one) && findMoveRefusals(one, facts, now).length === 0)
  const takesMoney = kind === 'provincial_admin' && found.province.paymentChannels.includes('onsite')
  const isPayable = found.enrollment.state === 'approved' && findMoveRefusals('pay', facts, now).length === 0
  return takesMoney && isPayable ? [...decisions, 'settle-onsite'] : decisions
}

async function findSignedAt(req: PayloadRequest, { id, pledge }: Row<'enrollments'>): Promise<string | null> {
  if (pledge !== 'signed') return null
  const [last] = await findRows(req, 'pledges', { where: { enrollment: { equals: id } }, sort: '-signedAt', limit: 1 })
  return last?.signedAt ?? null
}

/**
 * Everything the review desk shows of one enrollment. The look is recorded.
 * @throws Refusal NOT_LOGGED_IN, NOT_FOUND
 */
export async function reviewCaseOf(req: PayloadRequest, id: string): Promise<ReviewCase> {
  const { found, actor } = await lookAt(req, id, 'look_case')
  const { enrollment, candidate, exam, province } = found
  const language = languageOfRequest(req)
  const view = await viewOf(req, found)
  return {
    id,
    revision: enrollment.revision,
    state: enrollment.state,
    stateLabel: view.stateLabel,
    now: nowOf(req).toISOString(),
    candidate: { id: candidate.id, name: candidate.name },
    exam: `${exam.year} 年${exam.name}`,
    province: province.name,
    choice: [view.level, view.specialty, view.subjects.join('、')].filter(Boolean).join(' · '),
    confirmedAt: enrollment.confirmedAt ?? null,
    route: enrollment.reviewRoute ? dictionaryOf(language).routes[enrollment.reviewRoute] : null,
    causes: (enrollment.routeReasons ?? '').split('\n').filter(Boolean),
    facets: view.facets,
    pledgeSignedAt: await findSignedAt(req, enrollment),
    photo: candidate.photo === 'none' ? null : `/api/enrollments/${id}/photo`,
    declared: await declaredThings(req, found),
    form: await formValues(req, found),
    timeline: view.timeline,
    feeInFen: enrollment.feeInFen ?? null,
    actions: actionsFor(req, found, actor),
  }
}
