import { useCallback, useEffect, useState } from 'react'

import { ask } from '../ask.ts'

/** One page of a queue, as the API answers it. */
interface Page<Item> {
  readonly items: readonly Item[]
  /** the cursor of the page after it, null at the end */
  readonly next: string | null
  /** how many there are in all, where the API counts them */
  readonly total?: number
}

interface Loaded<Item> extends Page<Item> {
  /** the question these items answer */
  readonly path: string
  readonly problem: string | null
}

/** A queue as far as it is loaded, and what may be done with it. */
export interface Pages<Item> extends Loaded<Item> {
  readonly isLoading: boolean
  loadMore(): void
  reload(): void
  /** Takes out what was decided. */
  drop(id: string): void
}

const withAfter = (path: string, after: string | null) =>
  after === null ? path : `${path}&after=${encodeURIComponent(after)}`

/** Reads a queue page by page by its key. @param path the question with its query, e.g. `/photos/queue?limit=30` */
export function usePages<Item extends { readonly id: string }>(path: string): Pages<Item> {
  const [loaded, setLoaded] = useState<Loaded<Item> | null>(null)
  const load = useCallback(
    async (after: string | null, signal?: AbortSignal) => {
      const asked = await ask<Page<Item>>(withAfter(path, after), signal)
      if (signal?.aborted) return
      setLoaded((before) => {
        const earlier = after && before?.path === path ? before : { path, items: [], next: null, problem: null }
        if (!asked.ok) return { ...earlier, problem: asked.sentence }
        // two presses may ask for the same page
        const known = new Set(earlier.items.map(({ id }) => id))
        const fresh = asked.body.items.filter(({ id }) => !known.has(id))
        return { ...asked.body, path, items: [...earlier.items, ...fresh], problem: null }
      })
    },
    [path],
  )
  useEffect(() => {
    const leaving = new AbortController()
    load(null, leaving.signal).catch(() => undefined)
    return () => leaving.abort()
  }, [load])

  const isCurrent = loaded?.path === path
  const current = isCurrent ? loaded : { path, items: [], next: null, problem: null }
  return {
    ...current,
    isLoading: !isCurrent,
    loadMore: () => void (current.next && load(current.next)),
    reload: () => void load(null),
    drop: (id) =>
      setLoaded((before) => {
        if (!before) return before
        const items = before.items.filter((item) => item.id !== id)
        const gone = before.items.length - items.length
        return { ...before, items, ...(before.total !== undefined && { total: before.total - gone }) }
      }),
  }
}
