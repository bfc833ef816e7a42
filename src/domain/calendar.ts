/**
 * The one place where an instant becomes a day or a time on a Beijing clock, and back; a test looks for others. Beijing has had
 * one offset (UTC+8) since 1992, so no table of time zones is needed and every machine answers the same.
 */

/** The zone's name, for what wants one. */
export const BEIJING_ZONE = 'Asia/Shanghai'
const OFFSET_MS = 8 * 3_600_000
const DAY_MS = 24 * 3_600_000
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const

/**
 * What a Beijing clock shows at an instant.
 * @param instant ISO 8601 or Date
 * @returns `YYYY-MM-DDTHH:MM`, the value of a `datetime-local` field
 * @throws RangeError when it is no instant
 */
export function beijingClock(instant: Date | string): string {
  return new Date(new Date(instant).getTime() + OFFSET_MS).toISOString().slice(0, 16)
}

/** @returns the instant of a Beijing clock's `YYYY-MM-DDTHH:MM`, or null when it is none. */
export function instantOfClock(value: string): Date | null {
  // Date would read other spellings too, in the zone of the machine
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value)) return null
  const instant = new Date(new Date(`${value}:00Z`).getTime() - OFFSET_MS)
  return Number.isNaN(instant.getTime()) ? null : instant
}

/** @returns the day in Beijing at an instant, as `YYYY-MM-DD`. */
export function beijingDay(instant: Date | string): string {
  return beijingClock(instant).slice(0, 10)
}

/** @returns the time of day in Beijing, as `HH:MM`. */
export function beijingTime(instant: Date | string): string {
  return beijingClock(instant).slice(11)
}

/** The first instant of the Beijing day that `now` falls in. */
export function startOfBeijingDay(now: Date): Date {
  return new Date(Math.floor((now.getTime() + OFFSET_MS) / DAY_MS) * DAY_MS - OFFSET_MS)
}

/** @returns the day in Beijing in Chinese, such as `6月20日`. */
export function monthAndDay(instant: Date | string): string {
  const [, month, day] = beijingDay(instant).split('-').map(Number)
  return `${month}月${day}日`
}

/** @returns the day in Beijing with its year in Chinese, such as `2026年6月20日`. */
export function yearMonthAndDay(instant: Date | string): string {
  return `${Number(beijingDay(instant).slice(0, 4))}年${monthAndDay(instant)}`
}

/** @returns the weekday in Beijing in Chinese, such as `周六`. */
export function weekday(instant: Date | string): string {
  return `周${WEEKDAYS[new Date(beijingDay(instant)).getUTCDay()]}`
}

/** @returns true when the proleptic Gregorian calendar has this day; month 1–12. */
export function dayExists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, 0, 1))
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/**
 * @param digits `YYYYMMDD`, ASCII
 * @returns `YYYY-MM-DD`, or null where no such day exists
 */
export function dayOfDigits(digits: string): string | null {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(digits)
  if (!match) return null
  const [, year = '', month = '', day = ''] = match
  return dayExists(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null
}

/** @returns the whole years between two days written `YYYY-MM-DD`. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}
