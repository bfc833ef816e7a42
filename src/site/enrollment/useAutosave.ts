import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { keepForm } from '../api.ts'
import { dropDrafts, keepDraft } from '../draft.ts'
import { Refused } from '../http.ts'
import { answersOf } from './formValues.ts'
import type { FormValues } from './formValues.ts'

const QUIET_MS = 1_200
const AGAIN_MS = 8_000

/** Where the typed answers are: on the server, on their way, or only in this browser. */
export type Kept = { readonly where: 'nowhere' | 'way' | 'here' } | { readonly where: 'server'; readonly at: Date }

/** @returns the name of an enrollment's draft in this browser. */
export const draftName = (id: string): string => `form-${id}`

/** Keeps every change in the browser at once, and on the server once typing pauses; tries again while it fails. */
export function useAutosave(id: string) {
  const client = useQueryClient()
  const [kept, setKept] = useState<Kept>({ where: 'nowhere' })
  const [refusal, setRefusal] = useState<Refused | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef<FormValues | null>(null)

  const send = useCallback(async (): Promise<void> => {
    const values = latest.current
    if (!values) return
    setKept({ where: 'way' })
    const form = answersOf(values)
    try {
      await keepForm(id, form)
    } catch (error) {
      setKept({ where: 'here' })
      if (error instanceof Refused) setRefusal(error)
      else timer.current = setTimeout(() => void send(), AGAIN_MS)
      return
    }
    if (latest.current === values) dropDrafts(draftName(id))
    client.setQueryData(['form', id], { form })
    setKept({ where: 'server', at: new Date() })
  }, [client, id])

  const change = useCallback(
    (values: FormValues) => {
      latest.current = values
      keepDraft(draftName(id), answersOf(values))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void send(), QUIET_MS)
    },
    [id, send],
  )
  /** The form was saved for good: nothing is to be kept any more. */
  const stop = useCallback(() => {
    clearTimeout(timer.current)
    latest.current = null
    dropDrafts(draftName(id))
  }, [id])
  /** The form is about to be saved as a whole: nothing is sent beside it. */
  const hold = useCallback(() => clearTimeout(timer.current), [])
  useEffect(() => hold, [hold])
  return { kept, refusal, change, hold, stop }
}
