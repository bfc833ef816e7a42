import { startOfBeijingDay } from '../domain/calendar.ts'
import { momentOf } from '../i18n/fill.ts'

const HOUR_MS = 3_600_000

/** An instant in Beijing time, as the whole platform writes it: `6月20日（周六）17:00`. */
export function shownMoment(instant: string, now: string | Date): string {
  return momentOf(instant, 'zh', new Date(now))
}

/** 17:00 in Beijing, `days` days after `now`: what a correction's end is proposed to be. Example, not policy. */
export function proposedDue(now: Date, days = 3): Date {
  return new Date(startOfBeijingDay(now).getTime() + (days * 24 + 17) * HOUR_MS)
}
