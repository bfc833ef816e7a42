import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import './dialog.css'
import './desk.css'

interface Props {
  readonly view: AdminViewServerProps
  readonly title: string
  readonly path: `/admin/${string}`
  readonly children: ReactNode
}

/** Sends whoever is not logged in as staff to the login and back. */
export function requireStaff({ initPageResult: { req } }: AdminViewServerProps, path: Props['path']): void {
  if (req.user?.collection !== 'staff') redirect(`/admin/login?redirect=${path}`)
}

/** A desk of the offices in Payload's own frame. */
export function DeskFrame({ view, title, path, children }: Props) {
  const { initPageResult, params, searchParams } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={[{ label: title, url: path }]} />
      <Gutter>
        <main className="baokao-desk-frame">
          <h1>{title}</h1>
          {children}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}
