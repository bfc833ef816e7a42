import type { Action, State } from '../../src/domain/enrollment.ts'
import {
  ACTIONS,
  ACTORS,
  CHANGE_RULES,
  isActive,
  MOVES,
  PHOTO_STATES,
  PLEDGE_STATES,
  REVIEW_ROUTES,
  STATES,
  STEP_OF_STATE,
  STEPS,
  targetOf,
  VERIFICATION_STATES,
} from '../../src/domain/enrollment.ts'
import { GUARDS } from '../../src/domain/guards.ts'
import { en } from '../../src/i18n/en.ts'
import { zh } from '../../src/i18n/zh.ts'
import { pageOf, tableOf, wordsOf } from './markdown.ts'

const stateLabel = (state: State): string => `\`${state}\` ${zh.states[state]}`
const targetLabel = (target: State | 'before'): string =>
  target === 'before' ? 'the state before' : stateLabel(target)

function statesTable(): string {
  const rows = STATES.map((state) => {
    const step = STEP_OF_STATE[state]
    return [
      stateLabel(state),
      en.states[state],
      step ? zh.steps[step] : '—',
      isActive(state) ? 'yes' : 'no',
      en.next[state],
    ]
  })
  return tableOf(['state', 'English', 'step', 'holds the place', 'what the candidate is told'], rows)
}

/** `start` makes the row; every other action leads from the states that list it. */
function waysOf(action: Action): string {
  if (action === 'start') return `— → ${stateLabel('draft')}`
  const byTarget = new Map<State | 'before', State[]>()
  for (const from of STATES) {
    const to = targetOf(from, action)
    if (to) byTarget.set(to, [...(byTarget.get(to) ?? []), from])
  }
  return [...byTarget]
    .map(([to, from]) => `${from.map((state) => `\`${state}\``).join(', ')} → ${targetLabel(to)}`)
    .join('<br>')
}

function movesTable(): string {
  const guards: Partial<Record<Action, Readonly<Record<string, unknown>>>> = GUARDS
  const rows = ACTIONS.map((action) => [
    `\`${action}\` ${zh.actions[action]}`,
    waysOf(action),
    ACTORS[action].map((actor) => en.actors[actor]).join(', '),
    Object.keys(guards[action] ?? {})
      .map(wordsOf)
      .join('; ') || '—',
  ])
  return tableOf(['action', 'from → to', 'who', 'guards, all of them'], rows)
}

/** What can happen to any enrollment would hide the line. */
const ASIDE = ['lapse', 'withdraw', 'void', 'extend', 'unconfirm']

function diagram(): string {
  const arrows = STATES.filter(isActive).flatMap((from) =>
    Object.entries(MOVES[from])
      .filter(([action]) => !ASIDE.includes(action))
      .map(([action, to]) => `  ${from} --> ${to}: ${action}`),
  )
  return ['```mermaid', 'stateDiagram-v2', '  [*] --> draft: start', ...arrows, '```'].join('\n')
}

function facetsTable(): string {
  const labels = (values: readonly string[], words: Readonly<Record<string, string>>) =>
    values.map((value) => `\`${value}\` ${words[value]}`).join(' · ')
  return tableOf(
    ['facet', 'values'],
    [
      ['pledge', labels(PLEDGE_STATES, zh.pledges)],
      ['identity, education', labels(VERIFICATION_STATES, zh.verifications)],
      ['photo', labels(PHOTO_STATES, zh.photos)],
      ['review route', labels(REVIEW_ROUTES, zh.routes)],
      ['change rule of the province', labels(CHANGE_RULES, zh.changeRules)],
    ],
  )
}

/** docs/enrollment.md: the life of one enrollment, as the tables of domain/ say it. */
export function enrollmentPage(): string {
  return pageOf('The life of an enrollment', [
    'One main line; verification, photo and pledge are facets beside it, money is records of its own. The state is moved by one function alone (`src/moves.ts`), which asks these tables and writes the ledger.',
    '## States',
    statesTable(),
    `The steps a candidate sees: ${STEPS.map((step) => `${zh.steps[step]} (${en.steps[step]})`).join(' → ')}.`,
    '## The line',
    diagram(),
    `Left out of the picture: ${ASIDE.map((action) => `\`${action}\``).join(', ')}; the table has them all.`,
    '## Moves',
    movesTable(),
    'A guard that does not hold answers with a code of [errors.md](errors.md). The guards stand in `src/domain/guards.ts`; what a command checks besides (the form, the conditions of the exam, a captcha) stands in its hook.',
    '## Facets',
    facetsTable(),
  ])
}
