import type { Access, PayloadRequest, Where } from 'payload'

import { findRows } from '../store.ts'

export const STAFF_ROLES = ['reviewer', 'provincial_admin', 'central', 'system_admin'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

/** One appointment of a member of staff: a role, with the region and review point it is for. */
export interface Appointment {
  readonly role: StaffRole
  readonly region: string | null
  readonly reviewPoint: string | null
}

const idOrNull = (relation: unknown): string | null =>
  typeof relation === 'string' ? relation : ((relation as { id?: string } | null)?.id ?? null)

/** The appointments of whoever asks; none for candidates and strangers. Read once a request. */
export async function appointmentsOf(req: PayloadRequest): Promise<readonly Appointment[]> {
  if (req.user?.collection !== 'staff') return []
  const known = req.context.appointments as readonly Appointment[] | undefined
  if (known) return known
  const rows = await findRows(req, 'staff-roles', { where: { staff: { equals: req.user.id } }, limit: 20 })
  const appointments = rows.map((row) => ({
    role: row.role,
    region: idOrNull(row.region),
    reviewPoint: idOrNull(row.reviewPoint),
  }))
  req.context.appointments = appointments
  return appointments
}

/** Yes for staff of any of these roles. */
export function staffWith(...roles: readonly StaffRole[]): Access {
  return async ({ req }) => (await appointmentsOf(req)).some((appointment) => roles.includes(appointment.role))
}

const NATIONAL: readonly StaffRole[] = ['central', 'system_admin']

/**
 * The rows of the asker's region (and review point, for a reviewer who has one); all rows for national roles.
 * @param fields where the row names its region and review point
 */
export function ofOwnRegion(fields: { readonly region: string; readonly reviewPoint?: string }): Access {
  return async ({ req }) => {
    const appointments = await appointmentsOf(req)
    if (appointments.length === 0) return false
    if (appointments.some(({ role }) => NATIONAL.includes(role))) return true
    const or = appointments.flatMap(({ region, reviewPoint }): Where[] => {
      if (!region) return []
      if (fields.reviewPoint && reviewPoint) return [{ [fields.reviewPoint]: { equals: reviewPoint } }]
      return [{ [fields.region]: { equals: region } }]
    })
    return or.length > 0 ? { or } : false
  }
}

/** Provincial admins for the rows of their own region, by a field; national roles for all. */
export function provincialAdminOf(field: string): Access {
  return async ({ req }) => {
    const appointments = await appointmentsOf(req)
    if (appointments.some(({ role }) => NATIONAL.includes(role))) return true
    const regions = appointments.filter(({ role }) => role === 'provincial_admin').map(({ region }) => region)
    const known = regions.filter((region): region is string => region !== null)
    return known.length > 0 ? { [field]: { in: known } } : false
  }
}

/** Provincial admins make rows of their own region only; national roles anywhere. */
export const createsInOwnRegion: Access = async ({ req, data }) => {
  const appointments = await appointmentsOf(req)
  if (appointments.some(({ role }) => NATIONAL.includes(role))) return true
  const region = idOrNull((data as { region?: unknown } | undefined)?.region)
  return appointments.some((appointment) => appointment.role === 'provincial_admin' && appointment.region === region)
}
