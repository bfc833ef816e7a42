import { useCallback, useEffect, useState } from 'react'

import type { QueueItem, ReviewQueue } from '../../domain/reviewCase.ts'
import { ask } from '../ask.ts'

const PAGE = 30

interface Loaded {
  /** the filter these items belong to */
  readonly exam: string
  readonly items: readonly QueueItem[]
  readonly next: string | null
  readonly total: number
  readonly problem: string | null
}

const NOTHING = { items: [], next: null, total: 0, problem: null } as const

function pathOf(exam: string, after: string | null): string {
  const query = new URLSearchParams({ limit: String(PAGE), ...(exam && { exam }), ...(after && { after }) })
  return `/enrollments/review-queue?${query.toString()}`
}

/** The queue as far as it is loaded, and what may be done with it. */
export interface Queue extends Loaded {
  readonly isLoading: boolean
  loadMore(): void
  reload(): void
  /** Takes out a case that was decided. */
  drop(id: string): void
}

/** Reads the queue page by page by its key, for one exam or, with '', for all. */
export function useQueue(exam: string): Queue {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const load = useCallback(
    async (after: string | null, signal?: AbortSignal) => {
      const asked = await ask<ReviewQueue>(pathOf(exam, after), signal)
      if (signal?.aborted) return
      setLoaded((before) => {
        const earlier = after && before?.exam === exam ? before : { ...NOTHING, exam }
        if (!asked.ok) return { ...earlier, problem: asked.sentence }
        const { items, next, total } = asked.body
        return { exam, items: [...earlier.items, ...items], next, total, problem: null }
      })
    },
    [exam],
  )
  useEffect(() => {
    const leaving = new AbortController()
    load(null, leaving.signal).catch(() => undefined)
    return () => leaving.abort()
  }, [load])

  const isCurrent = loaded?.exam === exam
  const current = isCurrent ? loaded : { ...NOTHING, exam }
  return {
    ...current,
    isLoading: !isCurrent,
    loadMore: () => void (current.next && load(current.next)),
    reload: () => void load(null),
    drop: (id) =>
      setLoaded((before) => {
        if (!before) return before
        const items = before.items.filter((item) => item.id !== id)
        return { ...before, items, total: before.total - (before.items.length - items.length) }
      }),
  }
}
