import type { PayloadRequest } from 'payload'

import type { Action } from './domain/enrollment.ts'
import { isAlreadyThere } from './domain/enrollment.ts'
import { Refusal } from './domain/errors.ts'
import type { Row } from './store.ts'
import { idOf, rowOf } from './store.ts'
import type { Actor } from './actor.ts'
import { actorFor } from './actor.ts'
import type { EnrollmentCase } from './case.ts'
import { loadCase } from './case.ts'

/** An enrollment that the asker may see, with who the asker is to it. */
export interface FoundCase {
  readonly found: EnrollmentCase
  readonly actor: Actor
}

/** Outside of a transaction nothing is decided: the row the session was read with is fresh enough to be shown. */
function ownRow(req: PayloadRequest, enrollment: Row<'enrollments'>): { candidate?: Row<'candidates'> } {
  const { user, transactionID } = req
  const isOwn = user?.collection === 'candidates' && user.id === idOf(enrollment.candidate)
  return isOwn && transactionID === undefined && 'identity' in user ? { candidate: user } : {}
}

/** @throws Refusal NOT_LOGGED_IN, NOT_FOUND */
export async function findCase(req: PayloadRequest, id: string): Promise<FoundCase> {
  if (!req.user) throw new Refusal('NOT_LOGGED_IN')
  const enrollment = await rowOf(req, 'enrollments', id)
  if (!enrollment) throw new Refusal('NOT_FOUND')
  const province = (await rowOf(req, 'provinces', idOf(enrollment.province))) ?? undefined
  const actor = await actorFor(req, enrollment, province)
  const known = { ...(province ? { province } : {}), ...ownRow(req, enrollment) }
  return { found: await loadCase(req, enrollment, known), actor }
}

/** The same, for the candidate alone. */
export async function findOwnCase(req: PayloadRequest, id: string): Promise<FoundCase> {
  const own = await findCase(req, id)
  if (own.actor.kind !== 'candidate') throw new Refusal('NOT_FOUND')
  return own
}

/** True when the command leads to where the enrollment stands already: it is answered with the present state. */
export function isRepeated(enrollment: Row<'enrollments'>, action: Action): boolean {
  return isAlreadyThere(enrollment.state, action)
}
