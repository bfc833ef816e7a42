import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { findAppointments, reviews } from '../appointments.ts'
import { DeskFrame, requireStaff } from '../parts/DeskFrame.tsx'
import { WORDS } from '../words.ts'
import { ReviewDesk } from './ReviewDesk.tsx'

async function examChoices(req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'exams',
    where: { status: { equals: 'published' } },
    limit: 200,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, year, shortName }) => ({ id, name: `${year} 年${shortName}` }))
}

/** `/admin/review`: the review desk, for those who review and nobody else. */
export async function ReviewView(view: AdminViewServerProps) {
  requireStaff(view, '/admin/review')
  const { req } = view.initPageResult
  if (!reviews(await findAppointments(req))) notFound()
  return (
    <DeskFrame path="/admin/review" title={WORDS.review} view={view}>
      <ReviewDesk exams={await examChoices(req)} />
    </DeskFrame>
  )
}
