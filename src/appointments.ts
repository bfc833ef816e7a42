import type { PayloadRequest } from 'payload'

import { once } from './beside.ts'
import { findRows } from './store.ts'

const MOST_APPOINTMENTS = 20

export const STAFF_ROLES = ['reviewer', 'provincial_admin', 'central', 'system_admin'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

/** One appointment of a member of staff: a role, with the province and review point it is for. */
export interface Appointment {
  readonly role: StaffRole
  readonly province: string | null
  readonly reviewPoint: string | null
}

/** The id of an optional relation, whether it was loaded or not. */
export const idOrNull = (relation: unknown): string | null =>
  typeof relation === 'string' ? relation : ((relation as { id?: string } | null)?.id ?? null)

async function readAppointments(req: PayloadRequest, staff: string): Promise<readonly Appointment[]> {
  const rows = await findRows(req, 'staff-roles', { where: { staff: { equals: staff } }, limit: MOST_APPOINTMENTS })
  return rows.map((row) => ({
    role: row.role,
    province: idOrNull(row.province),
    reviewPoint: idOrNull(row.reviewPoint),
  }))
}

/** The appointments of whoever asks; none for candidates and strangers. Read once a request, however many ask at once. */
export async function appointmentsOf(req: PayloadRequest): Promise<readonly Appointment[]> {
  if (req.user?.collection !== 'staff') return []
  const staff = String(req.user.id)
  const key = `appointments:${staff}`
  const known = req.context[key] as (() => Promise<readonly Appointment[]>) | undefined
  const ask = known ?? once(() => readAppointments(req, staff))
  req.context[key] = ask
  return ask()
}
