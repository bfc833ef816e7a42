import { randomUUID } from 'node:crypto'

import type { CollectionAfterChangeHook } from 'payload'

import { recordAcceptances } from '../../src/agreements.ts'
import { begunForms } from '../../src/form.ts'
import { moveUnderWay } from '../../src/moves.ts'
import type { Row } from '../../src/store.ts'
import { idOf, insertRow } from '../../src/store.ts'

/** What begins with an enrollment: its empty form, and which notices were accepted for it. */
export const followStart: CollectionAfterChangeHook<Row<'enrollments'>> = async ({ data, doc, operation, req }) => {
  const row = data as Row<'enrollments'>
  const made = operation === 'create' ? moveUnderWay(req, row) : undefined
  if (!made) return doc
  const candidate = idOf(row.candidate)
  const form = await insertRow(req, 'enrollment-forms', { id: randomUUID(), enrollment: row.id, candidate })
  begunForms.put(req, row.id, form)
  await recordAcceptances(req, { candidate, occasion: row.id, texts: made.move.texts ?? [] })
  return doc
}
