import { randomUUID } from 'node:crypto'

import type { CollectionAfterChangeHook } from 'payload'

import { moveUnderWay } from '../../src/moves.ts'
import type { Row } from '../../src/store.ts'
import { insertRow } from '../../src/store.ts'
import { nowOf } from '../../src/world.ts'

/** The ledger row of a move, in its transaction; the unique (enrollment, revision) is the lock. */
export const recordMove: CollectionAfterChangeHook<Row<'enrollments'>> = async ({ data, doc, previousDoc, req }) => {
  const { id, revision, state } = data as Row<'enrollments'>
  const before = previousDoc as Partial<Row<'enrollments'>>
  const made = revision === before.revision ? undefined : moveUnderWay(req, { id, revision })
  if (!made) return doc
  const { action, actor, note, reasons } = made.move
  await insertRow(req, 'enrollment-events', {
    id: randomUUID(),
    ...{ enrollment: id, revision, action, from: before.state ?? null, to: state },
    ...{ actorKind: actor.kind, actor: actor.id, actorLabel: actor.label },
    note: note ?? null,
    reasons: reasons?.join('\n') ?? null,
    at: nowOf(req).toISOString(),
  })
  return doc
}
