import type { PayloadRequest, Where } from 'payload'

import { appointmentsOf } from './appointments.ts'
import { Refusal } from './domain/errors.ts'

/**
 * The enrollments that the offices of whoever asks look after, as conditions of a query; none for central staff, who look
 * after all.
 * @throws Refusal NOT_LOGGED_IN; NOT_FOUND for those who look after none
 */
export async function enrollmentsOfOffice(req: PayloadRequest): Promise<Where[]> {
  if (!req.user) throw new Refusal('NOT_LOGGED_IN')
  const appointments = (await appointmentsOf(req)).filter(({ role }) => role !== 'system_admin')
  if (appointments.some(({ role }) => role === 'central')) return []
  const or = appointments.flatMap(({ province, reviewPoint }): Where[] => {
    if (!province) return []
    return [reviewPoint ? { reviewPoint: { equals: reviewPoint } } : { province: { equals: province } }]
  })
  if (or.length === 0) throw new Refusal('NOT_FOUND')
  return [{ or }]
}
