import type { PayloadRequest } from 'payload'

import type { Action, State } from '../domain/enrollment.ts'
import { ACTIONS, ACTORS, MOVES, STEP_OF_STATE, STEPS } from '../domain/enrollment.ts'
import type { ActionView, EnrollmentView, FeeView, NextView, StepView } from '../domain/enrollmentView.ts'
import type { Finding } from '../domain/finding.ts'
import { findMoveRefusals } from '../domain/guards.ts'
import type { Language } from '../i18n/fill.ts'
import { dictionaryOf, sentenceOf } from '../i18n/sentence.ts'
import type { Row } from '../store.ts'
import { findRows } from '../store.ts'
import { languageOfRequest, nowOf } from '../world.ts'
import { attemptOf } from './attempt.ts'
import { documentsOf } from './documents/available.ts'
import { choiceOf } from './confirmation.ts'
import { gatewaysOf } from './gateways.ts'
import { timelineEntryOf } from './timeline.ts'
import type { EnrollmentCase } from '../case.ts'
import { factsOf } from '../caseFacts.ts'
import { read } from '../door/read.ts'
import { findCase, findOwnCase } from '../findCase.ts'
import { enrollmentView } from '../schemas/enrollment.ts'

const EVENTS_SHOWN = 100

/** The candidate's actions in the order in which one of them is the next thing to do. */
const CANDIDATE_ACTIONS = ACTIONS.filter(
  (action) => action !== 'start' && (ACTORS[action] as readonly string[]).includes('candidate'),
)

/** The action that leads on from a state, if it is the candidate's to take. */
const FORWARD = {
  draft: 'save',
  saved: 'confirm',
  returned: 'resubmit',
  rejected: 'edit',
  approved: 'pay',
} as const satisfies Partial<Record<State, Action>>

function forwardOf(state: State): Action | null {
  return (FORWARD as Partial<Record<State, Action>>)[state] ?? null
}

function stepsOf(state: State, pledge: string, language: Language): StepView[] {
  const { steps } = dictionaryOf(language)
  const at = STEP_OF_STATE[state]
  const current = at === null ? -1 : STEPS.indexOf(at)
  return STEPS.map((key, index) => {
    const isDone = index < current || (key === 'pledge' && index < current && pledge !== 'unsigned')
    return { key, label: steps[key], status: isDone ? 'done' : index === current ? 'current' : 'todo' }
  })
}

function actionsOf(found: EnrollmentCase, now: Date, language: Language): ActionView[] {
  const facts = factsOf(found)
  const { state } = found.enrollment
  const view = ({ code, facts: filled = {} }: Finding) => ({
    code,
    facts: filled,
    sentence: sentenceOf(code, filled, language),
  })
  return CANDIDATE_ACTIONS.map((action) => {
    const refusals = findMoveRefusals(action, facts, now).map(view)
    const allowed = refusals.length === 0
    return {
      action,
      label: dictionaryOf(language).actions[action],
      allowed,
      primary: allowed && action === forwardOf(state),
      refusals,
    }
  })
}

/** The one next thing of an enrollment. */
export function nextOf(enrollment: Row<'enrollments'>, language: Language): NextView {
  return {
    action: forwardOf(enrollment.state),
    sentence: dictionaryOf(language).next[enrollment.state],
    dueAt: enrollment.dueAt ?? null,
  }
}

/** Before a fee was fixed there is no order to read. */
async function feeOf({ enrollment, order }: EnrollmentCase): Promise<FeeView | null> {
  const isFixed = enrollment.feeInFen !== null && enrollment.feeInFen !== undefined
  const found = isFixed ? await order() : null
  if (!found) return null
  const lines = (found.lines ?? []).map(({ label, amountInFen }) => ({ label, amountInFen }))
  return { totalInFen: found.amountInFen, lines }
}

/** A draft shows what its form holds so far; afterwards the line of the enrollment says it. */
async function chosenOf(found: EnrollmentCase) {
  const { enrollment, form } = found
  const isDraft = enrollment.state === 'draft'
  const { level, specialty, subjects } = isDraft ? await form() : enrollment
  const numbers = Array.isArray(subjects) ? subjects.join(',') : (subjects ?? null)
  const chosen = choiceOf({ ...found, enrollment: { ...enrollment, level, specialty, subjects: numbers } })
  const subjectNames = chosen.subjects.map(({ name }) => name)
  return { level: chosen.level || null, specialty: chosen.specialty || null, subjects: subjectNames }
}

function eventsOf(req: PayloadRequest, enrollment: string): Promise<Row<'enrollment-events'>[]> {
  return findRows(req, 'enrollment-events', {
    where: { enrollment: { equals: enrollment } },
    sort: '-revision',
    limit: EVENTS_SHOWN,
  })
}

/** Who never went to pay has no tries to read. */
async function attemptsOf({ attempts }: EnrollmentCase, events: readonly Row<'enrollment-events'>[]) {
  return events.some(({ action }) => action === 'pay') ? attempts() : []
}

/** One enrollment as its candidate is shown it; every command answers with it. */
export async function viewOf(req: PayloadRequest, found: EnrollmentCase): Promise<EnrollmentView> {
  const { enrollment, candidate, exam, province } = found
  const { id, state } = enrollment
  const language = languageOfRequest(req)
  const words = dictionaryOf(language)
  const now = nowOf(req)
  const isPayable = 'pay' in MOVES[state]
  const events = await eventsOf(req, id)
  return {
    id,
    state,
    stateLabel: words.states[state],
    revision: enrollment.revision,
    exam: { id: exam.id, name: exam.name, year: exam.year },
    province: {
      id: province.id,
      code: province.code,
      name: province.name,
      office: province.office,
      phones: (province.phones ?? []).map(({ label, number, hours }) => ({ label, number, hours: hours ?? null })),
    },
    ...(await chosenOf(found)),
    steps: stepsOf(state, enrollment.pledge, language),
    next: nextOf(enrollment, language),
    actions: actionsOf(found, now, language),
    timeline: events.map((event) => timelineEntryOf(event, language)),
    facets: {
      identity: { state: candidate.identity, label: words.verifications[candidate.identity] },
      education: { state: candidate.education, label: words.verifications[candidate.education] },
      photo: { state: candidate.photo, label: words.photos[candidate.photo] },
      pledge: { state: enrollment.pledge, label: words.pledges[enrollment.pledge] },
    },
    fee: await feeOf(found),
    gateways: isPayable ? gatewaysOf(req, province).map(({ code, label }) => ({ code, label: label[language] })) : [],
    attempt: attemptOf(req, await attemptsOf(found, events), language),
    documents: await documentsOf(req, found, language),
  }
}

/** The same by its id, as it stands now. @throws Refusal NOT_FOUND for another's */
export async function ownViewOf(req: PayloadRequest, id: string): Promise<EnrollmentView> {
  return viewOf(req, (await findOwnCase(req, id)).found)
}

/** One enrollment with everything its page shows. */
export const enrollmentDoor = read({
  path: '/:id/view',
  who: 'candidate',
  about: 'One enrollment: state, what may be done now and why not, history, fee, papers.',
  answer: enrollmentView,
  refusals: ['NOT_FOUND'],
  run: async ({ req, id }) => viewOf(req, (await findCase(req, id)).found),
})
