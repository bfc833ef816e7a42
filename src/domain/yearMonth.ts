import { beijingDay } from './calendar.ts'
import type { Finding } from './finding.ts'
import { dropInvisible, dropSpaces, toHalfWidth } from './text.ts'

const EARLIEST_YEAR = 1900

/**
 * A month as it is stored, `YYYY-MM`. Reads `201906`, `2019-6`, `2019/06`, `2019.06` and `2019年6月`, full-width too;
 * anything else comes back as it is and fails the check.
 */
export function normaliseYearMonth(raw: string): string {
  if (raw.length > 40) return raw
  const plain = dropSpaces(dropInvisible(toHalfWidth(raw))).trim()
  const match = /^([0-9]{4})([0-9]{2})$/.exec(plain) ?? /^([0-9]{4})[-/.年]([0-9]{1,2})月?$/.exec(plain)
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}` : plain
}

/** Checks a month as typed: it exists, is not before 1900 and, in Beijing, not after this month. */
export function checkYearMonth(raw: string, now: Date): Finding | null {
  const month = normaliseYearMonth(raw)
  if (month === '') return { code: 'FIELD_REQUIRED' }
  const match = /^([0-9]{4})-(0[1-9]|1[0-2])$/.exec(month)
  const isRight = match !== null && Number(match[1]) >= EARLIEST_YEAR && month <= beijingDay(now).slice(0, 7)
  return isRight ? null : { code: 'YEAR_MONTH_INVALID' }
}
