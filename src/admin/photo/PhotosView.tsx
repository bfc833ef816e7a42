import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { findAppointments, reviews } from '../appointments.ts'
import { DeskFrame, requireStaff } from '../parts/DeskFrame.tsx'
import { WORDS } from '../words.ts'
import { PhotoDesk } from './PhotoDesk.tsx'

/** `/admin/photos`: the photos that wait for a person, for those who review and nobody else. */
export async function PhotosView(view: AdminViewServerProps) {
  requireStaff(view, '/admin/photos')
  if (!reviews(await findAppointments(view.initPageResult.req))) notFound()
  return (
    <DeskFrame path="/admin/photos" title={WORDS.photos} view={view}>
      <PhotoDesk />
    </DeskFrame>
  )
}
