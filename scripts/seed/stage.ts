import type { PayloadRequest } from 'payload'

import type { SeedPerson } from './persons.ts'
import { examId } from './exams.ts'
import type { Scene } from './cast.ts'
import { provinceId } from './provinces.ts'
import { STAFF, staffId } from './staff.ts'

const MINUTE_MS = 60_000

/** One scene being played: its request, person and the hour of the play. */
export interface Stage {
  readonly req: PayloadRequest
  readonly person: SeedPerson
  readonly candidate: string
  readonly scene: Scene
  readonly now: Date
  /** empty until the enrollment is begun */
  enrollment: string
  at: Date
}

/** From here on the request is somebody's, at an instant of the past. */
export function actAs(req: PayloadRequest, collection: 'candidates' | 'staff', id: string, at: Date): void {
  req.user = { id, collection } as unknown as NonNullable<PayloadRequest['user']>
  req.context = { now: at }
}

/** The candidate acts, a while after what came before. */
export function candidateActs(stage: Stage): void {
  stage.at = new Date(stage.at.getTime() + 15 * MINUTE_MS)
  actAs(stage.req, 'candidates', stage.candidate, stage.at)
}

/** Somebody of the office acts: the reviewer of the point, or the province's admin. */
export function officeActs(stage: Stage, role: 'reviewer' | 'provincial_admin' | 'central'): void {
  const { province, point = 0 } = stage.scene
  const own = STAFF.filter((staff) => staff.province === province)
  const reviewer = own.find((staff) => staff.role === 'reviewer' && staff.point === point)
  const admin = own.find((staff) => staff.role === 'provincial_admin')
  const central = STAFF.find((staff) => staff.role === 'central')
  const actor = role === 'central' ? central : role === 'reviewer' ? (reviewer ?? admin) : admin
  if (!actor) throw new Error(`Nobody of ${province} can act as ${role}.`)
  stage.at = new Date(stage.at.getTime() + 50 * MINUTE_MS)
  actAs(stage.req, 'staff', staffId(actor.email), stage.at)
}

/** The ids a scene is about. */
export const placeOf = ({ exam, province }: Scene) => ({ exam: examId(exam), province: provinceId(province) })
