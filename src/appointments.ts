import type { PayloadRequest } from 'payload'

import { findRows } from './store.ts'

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

/** The appointments of whoever asks; none for candidates and strangers. Read once a request. */
export async function appointmentsOf(req: PayloadRequest): Promise<readonly Appointment[]> {
  if (req.user?.collection !== 'staff') return []
  const known = req.context.appointments as readonly Appointment[] | undefined
  if (known) return known
  const rows = await findRows(req, 'staff-roles', { where: { staff: { equals: req.user.id } }, limit: 20 })
  const appointments = rows.map((row) => ({
    role: row.role,
    province: idOrNull(row.province),
    reviewPoint: idOrNull(row.reviewPoint),
  }))
  req.context.appointments = appointments
  return appointments
}
