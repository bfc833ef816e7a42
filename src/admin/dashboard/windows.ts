import type { WindowEvent } from '../words.ts'
import { WINDOW_EVENTS } from '../words.ts'

const DAY_MS = 86_400_000

/** An exam with the ends of its windows, ISO 8601 UTC. */
export type ExamWindows = { readonly id: string; readonly shortName: string; readonly year: number } & {
  readonly [E in WindowEvent]?: string | null
}

/** One beginning or end of a window that is near. */
export interface NearEvent {
  readonly exam: string
  readonly examId: string
  readonly event: WindowEvent
  readonly at: string
  readonly daysLeft: number
}

/** The beginnings and ends within `[now, now + days)`, the nearest first. `daysLeft` counts whole days. */
export function nearEvents(exams: readonly ExamWindows[], now: Date, days: number): NearEvent[] {
  const end = now.getTime() + days * DAY_MS
  return exams
    .flatMap((exam) =>
      (Object.keys(WINDOW_EVENTS) as WindowEvent[]).flatMap((event): NearEvent[] => {
        const at = exam[event]
        const time = at ? Date.parse(at) : Number.NaN
        if (!at || !(time >= now.getTime() && time < end)) return []
        const daysLeft = Math.floor((time - now.getTime()) / DAY_MS)
        return [{ exam: `${exam.year} 年${exam.shortName}`, examId: exam.id, event, at, daysLeft }]
      }),
    )
    .sort((a, b) => a.at.localeCompare(b.at))
}
