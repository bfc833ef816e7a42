import type { PayloadRequest } from 'payload'

import { findMoveRefusals, mayAct } from '../../domain/guards.ts'
import type { OfficeAction, ReviewCase } from '../../domain/reviewCase.ts'
import { dictionaryOf } from '../../i18n/sentence.ts'
import type { Row } from '../../store.ts'
import { findRows } from '../../store.ts'
import { languageOfRequest, nowOf } from '../../world.ts'
import type { Actor } from '../../actor.ts'
import type { EnrollmentCase } from '../../case.ts'
import { factsOf } from '../../caseFacts.ts'
import { viewOf } from '../enrollment.ts'
import { countersOf } from '../gateways.ts'
import { declaredThings, formValues } from './declared.ts'
import type { FoundCase } from '../../findCase.ts'

const DECISIONS = ['approve', 'return', 'reject'] as const

/** What this office may do now: the table and its guards, asked as the command asks them. */
function actionsFor(req: PayloadRequest, found: EnrollmentCase, { kind }: Actor): OfficeAction[] {
  const facts = factsOf(found)
  const now = nowOf(req)
  const decisions = DECISIONS.filter((one) => mayAct(kind, one) && findMoveRefusals(one, facts, now).length === 0)
  const takesMoney = kind === 'provincial_admin' && countersOf(req, found.province).length > 0
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
export async function reviewCaseOf(req: PayloadRequest, { found, actor }: FoundCase): Promise<ReviewCase> {
  const { enrollment, candidate, exam, province } = found
  const { id } = enrollment
  const language = languageOfRequest(req)
  const view = await viewOf(req, found)
  const actions = actionsFor(req, found, actor)
  const counters = actions.includes('settle-onsite') ? countersOf(req, province) : []
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
    actions,
    counters: counters.map(({ code, label }) => ({ code, label: label[language] })),
  }
}
