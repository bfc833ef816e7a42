import { Gutter, SetStepNav } from '@payloadcms/ui'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { notFound, redirect } from 'next/navigation.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { findAppointments, reviews } from '../appointments.ts'
import { WORDS } from '../words.ts'
import { ReviewDesk } from './ReviewDesk.tsx'
import '../parts/dialog.css'
import './review.css'

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

/** `/admin/review`: the review desk in Payload's own frame, for those who review and nobody else. */
export async function ReviewView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  if (req.user?.collection !== 'staff') redirect('/admin/login?redirect=/admin/review')
  if (!reviews(await findAppointments(req))) notFound()
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={[{ label: WORDS.review, url: '/admin/review' }]} />
      <Gutter>
        <main className="baokao-desk-frame">
          <h1>{WORDS.review}</h1>
          <ReviewDesk exams={await examChoices(req)} />
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}
