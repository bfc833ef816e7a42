import type { PayloadRequest } from 'payload'

import type { EnrollmentCase } from '../../src/case.ts'
import { factsOf, quoteOf, reviewChoiceOf, routeReasonsOf } from '../../src/caseFacts.ts'
import type { Action } from '../../src/domain/enrollment.ts'
import { Refusal } from '../../src/domain/errors.ts'
import { payUntilOf } from '../../src/domain/guards.ts'
import type { Move } from '../../src/moves.ts'
import type { Row } from '../../src/store.ts'
import { nowOf } from '../../src/world.ts'
import { savedBy } from './savedBy.ts'

type Fields = Partial<Row<'enrollments'>>

/** What one move writes of an enrollment beside state, revision, key and deadline; refuses what it needs and lacks. */
interface Deriving {
  readonly move: Move
  readonly given: Fields
}
type Derive = (req: PayloadRequest, found: EnrollmentCase, deriving: Deriving) => Fields | Promise<Fields>

const notLegal = ({ enrollment }: EnrollmentCase, action: Action) =>
  new Refusal('MOVE_NOT_LEGAL', { state: enrollment.state, action })

const confirmed: Derive = (req) => ({ confirmedAt: nowOf(req).toISOString() })

const unconfirmed: Derive = () => ({
  reviewRoute: null,
  routeReasons: null,
  confirmedAt: null,
  feeInFen: null,
  payUntil: null,
})

/** The fee by the subjects that were saved, and the time to pay it. */
const approval = (req: PayloadRequest, found: EnrollmentCase): Fields => {
  const now = nowOf(req)
  const confirmedAt = new Date(found.enrollment.confirmedAt ?? now)
  return { feeInFen: quoteOf(found).totalInFen, payUntil: payUntilOf(factsOf(found).payment, { confirmedAt, now }) }
}

const approved: Derive = approval

/** Nothing passes by itself that a person has to look at. */
const passed: Derive = (req, found) => {
  if (reviewChoiceOf(found, nowOf(req)).route !== 'automatic') throw notLegal(found, 'pass')
  return { reviewRoute: 'automatic', ...approval(req, found) }
}

const routed: Derive = (req, found) => {
  const choice = reviewChoiceOf(found, nowOf(req))
  if (choice.route === 'automatic') throw notLegal(found, 'route')
  return { reviewRoute: choice.route, routeReasons: routeReasonsOf(found, choice).join('\n') }
}

/** The system waives nothing but nothing; an office says why. */
const waived: Derive = (_req, { enrollment }, { move }) => {
  const isFree = enrollment.feeInFen === 0
  if (move.actor.kind === 'system' ? !isFree : !move.note) throw new Refusal('NOT_ALLOWED')
  return {}
}

/** Nobody is `paid` whose order is not settled in full. @throws Refusal NOT_PAID */
async function requireMoney({ enrollment, order }: EnrollmentCase): Promise<void> {
  const found = await order()
  const isSettled = found?.state === 'settled' && found.amountInFen === enrollment.feeInFen
  if (!isSettled) throw new Refusal('NOT_PAID')
}

const settled: Derive = async (_req, found) => {
  await requireMoney(found)
  return {}
}

const DERIVED: Partial<Record<Action, Derive>> = {
  save: savedBy,
  confirm: confirmed,
  unconfirm: unconfirmed,
  pass: passed,
  route: routed,
  approve: approved,
  waive: waived,
  settle: settled,
}

/** What a move writes of its own. @throws Refusal that says what it lacks */
export async function derivedBy(req: PayloadRequest, found: EnrollmentCase, deriving: Deriving): Promise<Fields> {
  return (await DERIVED[deriving.move.action]?.(req, found, deriving)) ?? {}
}
