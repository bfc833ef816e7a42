import { momentOf } from '../i18n/fill.ts'

const BEIJING_MS = 8 * 3_600_000
const DAY_MS = 86_400_000

/** An instant in Beijing time, as the whole platform writes it: `6月20日(周六)17:00`. */
export function shownMoment(instant: string, now: string | Date): string {
  return momentOf(instant, 'zh', new Date(now))
}

/** The first instant of the Beijing day that `now` falls in. */
export function startOfBeijingDay(now: Date): Date {
  return new Date(Math.floor((now.getTime() + BEIJING_MS) / DAY_MS) * DAY_MS - BEIJING_MS)
}

/** The value of a `datetime-local` field for an instant, in Beijing time: `2026-06-20T17:00`. */
export function toBeijingField(instant: Date): string {
  return new Date(instant.getTime() + BEIJING_MS).toISOString().slice(0, 16)
}

/** The instant of a `datetime-local` value that means Beijing time, or null when it is none. */
export function fromBeijingField(value: string): Date | null {
  const instant = new Date(`${value}:00+08:00`)
  return Number.isNaN(instant.getTime()) ? null : instant
}

/** 17:00 in Beijing, `days` days after `now`: what a correction's end is proposed to be. Example, not policy. */
export function proposedDue(now: Date, days = 3): Date {
  return new Date(startOfBeijingDay(now).getTime() + days * DAY_MS + 17 * 3_600_000)
}
