/** Days as plain numbers. The platform's day begins in Asia/Shanghai, which has had one offset (UTC+8) since 1992. */

const BEIJING_OFFSET_MS = 8 * 3_600_000

/** @returns the day in Beijing at an instant, as `YYYY-MM-DD`. */
export function beijingDay(now: Date): string {
  return new Date(now.getTime() + BEIJING_OFFSET_MS).toISOString().slice(0, 10)
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
