import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { read } from './http.ts'

const TICK_MS = 20_000
const listeners = new Set<() => void>()
let deviceTime = Date.now()
let timer: ReturnType<typeof setInterval> | undefined

/** One ticking clock for the whole page, running only while somebody looks at it. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(() => {
    deviceTime = Date.now()
    for (const tell of listeners) tell()
  }, TICK_MS)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/** How far the platform's clock is ahead of this device's, in milliseconds; 0 until it is known. */
function useClockOffset(): number {
  const { data } = useQuery({
    queryKey: ['now'],
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const asked = Date.now()
      const { now } = await read<{ now: string }>('/now', signal)
      return new Date(now).getTime() - (asked + Date.now()) / 2
    },
  })
  return data ?? 0
}

/** The platform's time. Deadlines are judged by the server; this only shows them. */
export function useNow(): Date {
  const offset = useClockOffset()
  const device = useSyncExternalStore(subscribe, () => deviceTime)
  return new Date(device + offset)
}
