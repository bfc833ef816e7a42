import type { Access, Where } from 'payload'

import type { StaffRole } from '../appointments.ts'
import { appointmentsOf, idOrNull } from '../appointments.ts'

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
