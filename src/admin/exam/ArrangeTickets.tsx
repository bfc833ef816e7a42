import type { UIFieldServerProps } from 'payload'

import { findAppointments } from '../appointments.ts'
import { ArrangeTicketsForm } from './ArrangeTicketsForm.tsx'

/** On an exam: the button that arranges seats, for provincial admins (own provinces) and central staff (any province). */
export async function ArrangeTickets({ id, req }: UIFieldServerProps) {
  if (id === undefined) return null
  const appointments = await findAppointments(req)
  const own = appointments.flatMap(({ role, province }) => (role === 'provincial_admin' && province ? [province] : []))
  const isCentral = appointments.some(({ role }) => role === 'central')
  if (!isCentral && own.length === 0) return null
  const provinces = isCentral ? await everyProvince(req) : own
  return (
    <ArrangeTicketsForm
      exam={String(id)}
      provinces={provinces.map((province) => ({ id: province.id, name: province.name }))}
    />
  )
}

async function everyProvince(req: UIFieldServerProps['req']) {
  const { docs } = await req.payload.find({
    collection: 'provinces',
    sort: 'order',
    limit: 100,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}
