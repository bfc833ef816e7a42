import type { PayloadRequest } from 'payload'

import { ENDED_STATES } from './domain/enrollment.ts'
import { Refusal } from './domain/errors.ts'
import { enrollmentsOfOffice } from './officeScope.ts'
import type { Row } from './store.ts'
import { findRow, findRows, idOf } from './store.ts'

const MAX_ENROLLMENTS = 1_000

/**
 * Whose photos the offices of the asker may see: a candidate belongs to an office by an active enrollment there, and to
 * central staff in any case, since most photos come before the first enrollment.
 * @returns those of `candidates` that do
 * @throws Refusal NOT_LOGGED_IN, NOT_FOUND
 */
export async function candidatesOfOffice(req: PayloadRequest, candidates: readonly string[]): Promise<Set<string>> {
  const scope = await enrollmentsOfOffice(req)
  if (scope.length === 0 || candidates.length === 0) return new Set(candidates)
  const active = { state: { not_in: [...ENDED_STATES] } }
  const where = { and: [...scope, active, { candidate: { in: [...candidates] } }] }
  const rows = await findRows(req, 'enrollments', { where, limit: MAX_ENROLLMENTS })
  return new Set(rows.map((row) => idOf(row.candidate)))
}

/**
 * A photo for the eyes of an office.
 * @throws Refusal NOT_LOGGED_IN; NOT_FOUND for candidates and for other offices, so that ids tell nothing
 */
export async function findPhotoOfOffice(req: PayloadRequest, id: string): Promise<Row<'photos'>> {
  await enrollmentsOfOffice(req)
  const photo = await findRow(req, 'photos', { id: { equals: id } })
  if (!photo) throw new Refusal('NOT_FOUND')
  const candidate = idOf(photo.candidate)
  if (!(await candidatesOfOffice(req, [candidate])).has(candidate)) throw new Refusal('NOT_FOUND')
  return photo
}
