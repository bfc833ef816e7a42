import { createLocalReq } from 'payload'
import type { ServerProps } from 'payload'

import { findAppointments, reviews } from '../appointments.ts'
import { WORDS } from '../words.ts'
import { DeskLink } from './DeskLink.tsx'
import '../brand/brand.css'

/** The first links of the panel's side: the dashboard, and the desks for those who review. */
export async function DeskLinks({ payload, user }: ServerProps) {
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  const isReviewer = reviews(await findAppointments(req))
  return (
    <div className="baokao-desk-links">
      <DeskLink href="/admin" label={WORDS.workbench} />
      {isReviewer && <DeskLink href="/admin/review" label={WORDS.review} />}
      {isReviewer && <DeskLink href="/admin/photos" label={WORDS.photos} />}
    </div>
  )
}
