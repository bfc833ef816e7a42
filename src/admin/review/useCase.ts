import { useCallback, useEffect, useState } from 'react'

import type { ReviewCase } from '../../domain/reviewCase.ts'
import type { Asked } from '../ask.ts'
import { ask } from '../ask.ts'

/** One case as it is on the screen. */
export interface ShownCase {
  readonly found: ReviewCase | null
  readonly problem: { readonly status: number; readonly sentence: string } | null
  readonly isLoading: boolean
  /** Reads it anew; what is on the screen stays until the answer comes. */
  reload(): Promise<void>
}

/** Reads one case. Each reading is a row of the audit trail. */
export function useCase(id: string | null): ShownCase {
  const [answer, setAnswer] = useState<{ readonly id: string; readonly asked: Asked<ReviewCase> } | null>(null)
  const load = useCallback(
    async (signal?: AbortSignal) => {
      if (!id) return
      const asked = await ask<ReviewCase>(`/enrollments/${id}/case`, signal)
      if (!signal?.aborted) setAnswer({ id, asked })
    },
    [id],
  )
  useEffect(() => {
    const leaving = new AbortController()
    load(leaving.signal).catch(() => undefined)
    return () => leaving.abort()
  }, [load])

  const asked = answer && answer.id === id ? answer.asked : null
  return {
    found: asked?.ok ? asked.body : null,
    problem: asked && !asked.ok ? asked : null,
    isLoading: id !== null && asked === null,
    reload: () => load(),
  }
}
