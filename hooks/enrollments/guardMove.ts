import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { actorFor, SYSTEM } from '../../src/actor.ts'
import type { Actor } from '../../src/actor.ts'
import { loadCase } from '../../src/case.ts'
import type { EnrollmentCase } from '../../src/case.ts'
import { factsOf } from '../../src/caseFacts.ts'
import { activeKeyOf, targetOf } from '../../src/domain/enrollment.ts'
import type { State } from '../../src/domain/enrollment.ts'
import { Refusal } from '../../src/domain/errors.ts'
import { deadlineOf, findMoveRefusals, mayAct, paymentWindowOf } from '../../src/domain/guards.ts'
import { ENROLLMENT_FIELDS } from '../../src/domain/moveFields.ts'
import type { Move } from '../../src/moves.ts'
import { keepUnderWay, takeDeclared } from '../../src/moves.ts'
import type { Row } from '../../src/store.ts'
import { findRow, idOf } from '../../src/store.ts'
import { isSame } from '../../src/storeHooks.ts'
import { nowOf } from '../../src/world.ts'
import { derivedBy } from './derived.ts'
import { guardStart } from './guardStart.ts'
import { seenRevision } from './refuseBulk.ts'

type Enrollment = Row<'enrollments'>

/** Without a move the platform's own fields stay as they are. @throws Refusal NOT_ALLOWED */
function refuseUndeclared(data: Partial<Enrollment>, row: Enrollment): Partial<Enrollment> {
  const differs = ENROLLMENT_FIELDS.some((name) => name in data && !isSame(data[name], row[name]))
  if (differs) throw new Refusal('NOT_ALLOWED')
  return data
}

/**
 * Who moves is who asks, in scope; inside a person's request the system may follow with its own moves.
 * @throws Refusal NOT_FOUND out of scope, NOT_ALLOWED
 */
export async function requireActor(
  req: PayloadRequest,
  { enrollment, province }: Pick<EnrollmentCase, 'enrollment' | 'province'>,
  { action, actor }: Move,
): Promise<void> {
  const isHonest = (asker: Actor) => asker.kind === actor.kind && asker.id === actor.id
  if (actor.kind !== SYSTEM.kind && !(req.user && isHonest(await actorFor(req, enrollment, province)))) {
    throw new Refusal('NOT_ALLOWED')
  }
  if (!mayAct(actor.kind, action)) throw new Refusal('NOT_ALLOWED')
}

async function stateBefore(req: PayloadRequest, { id, revision }: Enrollment): Promise<State> {
  const event = await findRow(req, 'enrollment-events', {
    and: [{ enrollment: { equals: id } }, { revision: { equals: revision } }],
  })
  if (!event?.from) throw new Error('The ledger of a lapsed enrollment has no state before.')
  return event.from
}

/** The row a move leads to: nothing of the platform's own is taken from what was given but the answer to the pledge. */
async function movedRow(
  req: PayloadRequest,
  found: EnrollmentCase,
  { data, move }: { data: Partial<Enrollment>; move: Move },
): Promise<Partial<Enrollment>> {
  const { enrollment } = found
  const { id, revision, exam, candidate } = enrollment
  const own = Object.fromEntries(ENROLLMENT_FIELDS.map((name) => [name, enrollment[name] ?? null]))
  const derived = await derivedBy(req, found, { move, given: data })
  const target = targetOf(enrollment.state, move.action)
  const state = target === 'before' ? await stateBefore(req, enrollment) : (target as State)
  const { registration, payment } = factsOf(found)
  const due = { registration, payment: paymentWindowOf(payment, derived.payUntil ?? null) }
  return {
    ...data,
    ...(own as Partial<Enrollment>),
    ...derived,
    state,
    revision: revision + 1,
    activeKey: activeKeyOf({ id, exam: idOf(exam), candidate: idOf(candidate), state }),
    dueAt: deadlineOf(state, { ...due, returnDueAt: move.returnDueAt ?? null }),
  }
}

/**
 * The guard of every write of an enrollment, whoever makes it: a new one is a start; a change of the platform's own fields
 * is a declared move of the table, by who may make it, with every guard of the table fulfilled.
 * @throws Refusal NOT_ALLOWED, NOT_FOUND, REVISION_CHANGED, MOVE_NOT_LEGAL and those of the guards
 */
export const guardMove: CollectionBeforeChangeHook<Enrollment> = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return guardStart(req, data as Partial<Enrollment> & { id: string })
  const row = originalDoc as Enrollment
  const seen = seenRevision.take(req, row.id)
  if (seen !== undefined && seen !== row.revision) throw new Refusal('REVISION_CHANGED')
  const declared = takeDeclared(req, row)
  if (!declared) return refuseUndeclared(data, row)
  const { move } = declared
  const found = declared.found ?? (await loadCase(req, row))
  await requireActor(req, found, move)
  const [first] = findMoveRefusals(move.action, factsOf(found), nowOf(req))
  if (first) throw Refusal.of(first)
  const moved = await movedRow(req, found, { data, move })
  keepUnderWay(req, { id: row.id, revision: row.revision + 1 }, { move, found })
  return moved
}
