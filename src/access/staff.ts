import type { Access, Where } from 'payload'

import type { StaffRole } from '../appointments.ts'
import { appointmentsOf, idOrNull } from '../appointments.ts'

/** Yes for staff of any of these roles. */
export function staffWith(...roles: readonly StaffRole[]): Access {
  return async ({ req }) => (await appointmentsOf(req)).some((appointment) => roles.includes(appointment.role))
}

const NATIONAL: readonly StaffRole[] = ['central', 'system_admin']

/**
 * The rows of the asker's province (and review point, for a reviewer who has one); all rows for national roles.
 * @param fields where the row names its province and review point
 */
export function ofOwnProvince(fields: { readonly province: string; readonly reviewPoint?: string }): Access {
  return async ({ req }) => {
    const appointments = await appointmentsOf(req)
    if (appointments.length === 0) return false
    if (appointments.some(({ role }) => NATIONAL.includes(role))) return true
    const or = appointments.flatMap(({ province, reviewPoint }): Where[] => {
      if (!province) return []
      if (fields.reviewPoint && reviewPoint) return [{ [fields.reviewPoint]: { equals: reviewPoint } }]
      return [{ [fields.province]: { equals: province } }]
    })
    return or.length > 0 ? { or } : false
  }
}

/** Provincial admins for the rows of their own province, by a field; national roles for all. */
export function provincialAdminOf(field: string): Access {
  return async ({ req }) => {
    const appointments = await appointmentsOf(req)
    if (appointments.some(({ role }) => NATIONAL.includes(role))) return true
    const provinces = appointments.filter(({ role }) => role === 'provincial_admin').map(({ province }) => province)
    const known = provinces.filter((province): province is string => province !== null)
    return known.length > 0 ? { [field]: { in: known } } : false
  }
}

/** Provincial admins make rows of their own province only; national roles anywhere. */
export const createsInOwnProvince: Access = async ({ req, data }) => {
  const appointments = await appointmentsOf(req)
  if (appointments.some(({ role }) => NATIONAL.includes(role))) return true
  const province = idOrNull((data as { province?: unknown } | undefined)?.province)
  return appointments.some(
    (appointment) => appointment.role === 'provincial_admin' && appointment.province === province,
  )
}
