'use client'

import { toast, useDocumentInfo, useRouteCache } from '@payloadcms/ui'

import { CommandForm } from '../parts/CommandForm.tsx'
import { JOBS } from '../words.ts'
import '../parts/dialog.css'

/** On stuck work: the button that makes its row due at once. */
export function TryAgain() {
  const { id, data } = useDocumentInfo()
  const { clearRouteCache } = useRouteCache()
  if (id === undefined || data?.state === 'resolved') return null
  return (
    <div className="field-type">
      <CommandForm<{ state: string }>
        body={() => ({})}
        missing={() => null}
        onDone={({ state }) => {
          toast.success(state === 'resolved' ? JOBS.over : JOBS.due)
          clearRouteCache()
        }}
        path={`/stuck-work/${String(id)}/again`}
        submit={JOBS.again}
      >
        <p>{JOBS.help}</p>
      </CommandForm>
    </div>
  )
}
