import type { UIFieldServerProps } from 'payload'

import { findAppointments } from '../appointments.ts'
import { ArrangeTicketsForm } from './ArrangeTicketsForm.tsx'

/** On an exam: the button that arranges seats, for provincial admins (own regions) and central staff (any region). */
export async function ArrangeTickets({ id, req }: UIFieldServerProps) {
  if (id === undefined) return null
  const appointments = await findAppointments(req)
  const own = appointments.flatMap(({ role, region }) => (role === 'provincial_admin' && region ? [region] : []))
  const isCentral = appointments.some(({ role }) => role === 'central')
  if (!isCentral && own.length === 0) return null
  const regions = isCentral ? await everyRegion(req) : own
  return (
    <ArrangeTicketsForm exam={String(id)} regions={regions.map((region) => ({ id: region.id, name: region.name }))} />
  )
}

async function everyRegion(req: UIFieldServerProps['req']) {
  const { docs } = await req.payload.find({
    collection: 'regions',
    sort: 'order',
    limit: 100,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}
