import type { PayloadRequest } from 'payload'

import { appointmentsOf } from './appointments.ts'
import type { ActorKind } from './domain/enrollment.ts'
import { Refusal } from './domain/errors.ts'
import type { Row } from './store.ts'
import { idOf, rowOf } from './store.ts'

/** Who makes a move, as the ledger keeps it. */
export interface Actor {
  readonly kind: ActorKind
  readonly id: string | null
  readonly label: string
}

/** How the ledger calls the candidate of an enrollment. */
export const CANDIDATE_LABEL = '考生本人'

/** What moves by itself. */
export const SYSTEM: Actor = { kind: 'system', id: null, label: '系统' }

type Province = Row<'provinces'>

async function staffActor(
  req: PayloadRequest,
  enrollment: Row<'enrollments'>,
  known: Province | undefined,
): Promise<Actor | null> {
  const province = idOf(enrollment.province)
  const point = enrollment.reviewPoint ? idOf(enrollment.reviewPoint) : null
  for (const { role, province: own, reviewPoint } of await appointmentsOf(req)) {
    if (role === 'system_admin') continue
    const isOwn = role === 'central' || (own === province && (!reviewPoint || reviewPoint === point))
    if (!isOwn) continue
    const office = known ?? (await rowOf(req, 'provinces', province))
    return { kind: role, id: String(req.user?.id), label: office?.office ?? '' }
  }
  return null
}

/**
 * Who asks, as far as this enrollment is concerned.
 * @param known the enrollment's province, where it was read already
 * @throws Refusal NOT_LOGGED_IN; NOT_FOUND for anybody else's enrollment, so that ids tell nothing
 */
export async function actorFor(req: PayloadRequest, enrollment: Row<'enrollments'>, known?: Province): Promise<Actor> {
  if (!req.user) throw new Refusal('NOT_LOGGED_IN')
  if (req.user.collection === 'candidates') {
    if (idOf(enrollment.candidate) !== req.user.id) throw new Refusal('NOT_FOUND')
    return { kind: 'candidate', id: String(req.user.id), label: CANDIDATE_LABEL }
  }
  const actor = await staffActor(req, enrollment, known)
  if (!actor) throw new Refusal('NOT_FOUND')
  return actor
}
