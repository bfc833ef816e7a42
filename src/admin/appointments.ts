import type { PayloadRequest } from 'payload'

import type { RoleName } from './words.ts'

/** One appointment as the panel shows it. */
export interface ShownAppointment {
  readonly role: RoleName
  readonly province: { readonly id: string; readonly name: string } | null
  readonly reviewPoint: string | null
}

const isRow = (relation: unknown): relation is { id: string; name: string } =>
  typeof relation === 'object' && relation !== null

/** The appointments of whoever looks at the panel, read with that person's own rights. */
export async function findAppointments(req: PayloadRequest): Promise<readonly ShownAppointment[]> {
  if (req.user?.collection !== 'staff') return []
  const { docs } = await req.payload.find({
    collection: 'staff-roles',
    where: { staff: { equals: req.user.id } },
    depth: 1,
    limit: 20,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ role, province, reviewPoint }) => ({
    role,
    province: isRow(province) ? { id: province.id, name: province.name } : null,
    reviewPoint: isRow(reviewPoint) ? reviewPoint.name : null,
  }))
}

/** True for those who look at the review queue. */
export function reviews(appointments: readonly ShownAppointment[]): boolean {
  return appointments.some(({ role }) => role !== 'system_admin')
}
