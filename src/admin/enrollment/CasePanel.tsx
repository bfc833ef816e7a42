'use client'

import { useDocumentInfo, useRouteCache } from '@payloadcms/ui'
import { useState } from 'react'

import type { OfficeAction } from '../../domain/reviewCase.ts'
import { CaseDesk } from '../review/CaseDesk.tsx'
import { useCase } from '../review/useCase.ts'
import '../parts/dialog.css'
import '../parts/desk.css'

/** The case of an enrollment on its own page in the panel: facts, history, and what may be decided. */
export function CasePanel() {
  const { id } = useDocumentInfo()
  const { clearRouteCache } = useRouteCache()
  const [open, setOpen] = useState<OfficeAction | null>(null)
  const shown = useCase(id === undefined ? null : String(id))
  const finish = () => {
    setOpen(null)
    void shown.reload().then(clearRouteCache)
  }
  if (id === undefined) return null
  return (
    <div className="baokao-desk baokao-desk--page">
      <CaseDesk id={String(id)} onDone={finish} onOpen={setOpen} open={open} shown={shown} />
    </div>
  )
}
