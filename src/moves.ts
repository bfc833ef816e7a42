import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { Action, State } from './domain/enrollment.ts'
import { activeKeyOf, targetOf } from './domain/enrollment.ts'
import { Refusal } from './domain/errors.ts'
import { deadlineOf, findMoveRefusals, mayAct } from './domain/guards.ts'
import type { Row } from './store.ts'
import { changeRow, findRow, idOf, insertRow } from './store.ts'
import { nowOf } from './world.ts'
import type { Actor } from './actor.ts'
import type { EnrollmentCase } from './case.ts'
import { factsOf } from './case.ts'

/** One move: who does what, and what is written with it. */
export interface Move {
  readonly action: Action
  readonly actor: Actor
  readonly patch?: Partial<Omit<Row<'enrollments'>, 'id' | 'state' | 'revision' | 'createdAt' | 'updatedAt'>>
  readonly note?: string
  readonly reasons?: readonly string[]
  /** the end of a returned enrollment's correction time */
  readonly returnDueAt?: Date
}

async function stateBefore(req: PayloadRequest, enrollment: Row<'enrollments'>): Promise<State> {
  const event = await findRow(req, 'enrollment-events', {
    and: [{ enrollment: { equals: enrollment.id } }, { revision: { equals: enrollment.revision } }],
  })
  if (!event?.from) throw new Error('The ledger of a lapsed enrollment has no state before.')
  return event.from
}

async function record(
  req: PayloadRequest,
  event: Omit<Row<'enrollment-events'>, 'id' | 'at' | 'createdAt' | 'updatedAt'>,
) {
  await insertRow(req, 'enrollment-events', { ...event, id: randomUUID(), at: nowOf(req).toISOString() })
}

/** The first ledger row: the enrollment is there. */
export async function recordStart(req: PayloadRequest, enrollment: Row<'enrollments'>, actor: Actor): Promise<void> {
  await record(req, {
    enrollment: enrollment.id,
    revision: enrollment.revision,
    action: 'start',
    to: enrollment.state,
    actorKind: actor.kind,
    actor: actor.id,
    actorLabel: actor.label,
  })
}

/**
 * Makes one move of the table: asks the guards, changes the row if its revision is still the one that was read, and
 * writes the ledger row, all in the transaction that `req` carries. The unique (enrollment, revision) is the lock.
 * @throws Refusal NOT_ALLOWED, MOVE_NOT_LEGAL, a guard's refusal, or REVISION_CHANGED
 */
export async function applyMove(req: PayloadRequest, found: EnrollmentCase, move: Move): Promise<Row<'enrollments'>> {
  const { enrollment } = found
  const { action, actor } = move
  if (!mayAct(actor.kind, action)) throw new Refusal('NOT_ALLOWED')
  const facts = factsOf(found)
  const [first] = findMoveRefusals(action, facts, nowOf(req))
  if (first) throw Refusal.of(first)
  const target = targetOf(enrollment.state, action)
  const state = target === 'before' ? await stateBefore(req, enrollment) : (target as State)
  const due = deadlineOf(state, { ...facts, returnDueAt: move.returnDueAt ?? null })
  const revision = enrollment.revision + 1
  const changed = await changeRow(
    req,
    'enrollments',
    { and: [{ id: { equals: enrollment.id } }, { revision: { equals: enrollment.revision } }] },
    {
      ...move.patch,
      state,
      revision,
      activeKey: activeKeyOf({
        id: enrollment.id,
        exam: idOf(enrollment.exam),
        candidate: idOf(enrollment.candidate),
        state,
      }),
      dueAt: due,
    },
  )
  if (!changed) throw new Refusal('REVISION_CHANGED')
  await record(req, {
    enrollment: enrollment.id,
    revision,
    action,
    from: enrollment.state,
    to: state,
    actorKind: actor.kind,
    actor: actor.id,
    actorLabel: actor.label,
    note: move.note ?? null,
    reasons: move.reasons?.join('\n') ?? null,
  })
  return changed
}
