/**
 * The life of one enrollment: states, moves, who may move, facets and the steps a candidate sees.
 * Server, page and docs all read these tables; nothing else knows a state.
 */

export const STATES = [
  'draft',
  'saved',
  'verifying',
  'in_review',
  'returned',
  'rejected',
  'approved',
  'paying',
  'paid',
  'withdrawn',
  'lapsed',
  'voided',
] as const
export type State = (typeof STATES)[number]

/** Who moves: candidate, reviewer, provincial admin, central staff, the system itself. */
export const ACTOR_KINDS = ['candidate', 'reviewer', 'provincial_admin', 'central', 'system'] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

/**
 * Rows are states, columns are actions. A move not written here does not exist.
 * `extend` leads back to the state before the lapse, which the ledger knows; its cell names the marker `before`.
 */
export const MOVES = {
  draft: { save: 'saved', withdraw: 'withdrawn', lapse: 'lapsed', void: 'voided' },
  saved: { edit: 'draft', confirm: 'verifying', withdraw: 'withdrawn', lapse: 'lapsed', void: 'voided' },
  verifying: {
    pass: 'approved',
    route: 'in_review',
    unconfirm: 'saved',
    withdraw: 'withdrawn',
    lapse: 'lapsed',
    void: 'voided',
  },
  in_review: {
    approve: 'approved',
    return: 'returned',
    reject: 'rejected',
    unconfirm: 'saved',
    withdraw: 'withdrawn',
    lapse: 'lapsed',
    void: 'voided',
  },
  returned: { resubmit: 'in_review', unconfirm: 'saved', withdraw: 'withdrawn', lapse: 'lapsed', void: 'voided' },
  rejected: { edit: 'draft', withdraw: 'withdrawn', void: 'voided' },
  approved: {
    pay: 'paying',
    waive: 'paid',
    settle: 'paid',
    unconfirm: 'saved',
    withdraw: 'withdrawn',
    lapse: 'lapsed',
    void: 'voided',
  },
  paying: { attemptClosed: 'approved', settle: 'paid', void: 'voided' },
  paid: { void: 'voided' },
  withdrawn: {},
  lapsed: { settle: 'paid', extend: 'before', void: 'voided' },
  voided: {},
} as const satisfies Record<State, Record<string, State | 'before'>>

type CellOf<S extends State> = keyof (typeof MOVES)[S]
/** Every action of the table, and `start`, which makes the row. */
export type Action = { [S in State]: CellOf<S> }[State] | 'start'

/** Who may take an action at all; scope (own row, own province) and guards come on top. */
export const ACTORS = {
  start: ['candidate'],
  save: ['candidate'],
  edit: ['candidate'],
  confirm: ['candidate'],
  pass: ['system'],
  route: ['system'],
  approve: ['reviewer', 'provincial_admin'],
  return: ['reviewer', 'provincial_admin'],
  reject: ['reviewer', 'provincial_admin'],
  resubmit: ['candidate'],
  unconfirm: ['candidate'],
  pay: ['candidate', 'provincial_admin'],
  attemptClosed: ['system'],
  settle: ['system', 'provincial_admin'],
  waive: ['system', 'provincial_admin'],
  withdraw: ['candidate'],
  lapse: ['system'],
  extend: ['central', 'provincial_admin'],
  void: ['central', 'provincial_admin'],
} as const satisfies Record<Action, readonly ActorKind[]>

export const ACTIONS = Object.keys(ACTORS) as Action[]

/** @returns the state an action leads to, or null where the table has no such move. */
export function targetOf(from: State, action: Action): State | 'before' | null {
  const row: Partial<Record<string, State | 'before'>> = MOVES[from]
  return row[action] ?? null
}

/** @returns true when the action would lead to the state the enrollment already has: such a command is a no-op. */
export function isAlreadyThere(state: State, action: Action): boolean {
  return STATES.some((from) => from !== state && targetOf(from, action) === state) && targetOf(state, action) === null
}

/** States in which the enrollment holds the person's one place for this exam. */
export const ENDED_STATES = ['withdrawn', 'lapsed', 'voided'] as const satisfies readonly State[]
export function isActive(state: State): boolean {
  return !(ENDED_STATES as readonly State[]).includes(state)
}

/**
 * The unique key of "one active enrollment per person and exam": `exam:person` while active, made distinct by the
 * enrollment's own id once it has ended (null is not unique-safe on every database).
 */
export function activeKeyOf(row: { id: string; exam: string; candidate: string; state: State }): string {
  const place = `${row.exam}:${row.candidate}`
  return isActive(row.state) ? place : `${place}:${row.id}`
}

export const PLEDGE_STATES = ['unsigned', 'signed', 'declined', 'withdrawn', 'not_applicable'] as const
export type PledgeState = (typeof PLEDGE_STATES)[number]

export const VERIFICATION_STATES = ['pending', 'passed', 'failed', 'manual', 'unavailable'] as const
export type VerificationState = (typeof VERIFICATION_STATES)[number]

export const PHOTO_STATES = ['none', 'pending', 'approved', 'rejected'] as const
export type PhotoState = (typeof PHOTO_STATES)[number]

export const REVIEW_ROUTES = ['automatic', 'online', 'onsite'] as const
export type ReviewRoute = (typeof REVIEW_ROUTES)[number]

/** Until when a candidate may take a confirmation back; one value per province (enrollment.md, decision 3). */
export const CHANGE_RULES = ['never_after_confirm', 'until_review', 'until_payment'] as const
export type ChangeRule = (typeof CHANGE_RULES)[number]

/** What a candidate sees as progress. A step is done once the enrollment has passed every state of it. */
export const STEPS = ['fill', 'pledge', 'confirm', 'review', 'pay', 'ticket'] as const
export type Step = (typeof STEPS)[number]

/** The step each state stands at; null where the line has ended. */
export const STEP_OF_STATE = {
  draft: 'fill',
  saved: 'confirm',
  verifying: 'review',
  in_review: 'review',
  returned: 'review',
  rejected: 'review',
  approved: 'pay',
  paying: 'pay',
  paid: 'ticket',
  withdrawn: null,
  lapsed: null,
  voided: null,
} as const satisfies Record<State, Step | null>
