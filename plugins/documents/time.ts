const FORMAT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const partsOf = (instant: string): Record<string, string> => {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) throw new Error('An instant of the document is no ISO date.')
  return Object.fromEntries(FORMAT.formatToParts(date).map(({ type, value }) => [type, value]))
}

/** @returns the day in Beijing, e.g. `2026年9月5日`. */
export function dayOf(instant: string): string {
  const { year, month, day } = partsOf(instant)
  return `${year}年${month}月${day}日`
}

/** @returns the day with its weekday, e.g. `2026年9月5日（周六）`. */
export function dayAndWeekdayOf(instant: string): string {
  return `${dayOf(instant)}（${partsOf(instant).weekday}）`
}

/** @returns Beijing time of day, e.g. `09:00`. */
export function timeOf(instant: string): string {
  const { hour, minute } = partsOf(instant)
  return `${hour}:${minute}`
}

/** @returns day and time in Beijing, e.g. `2026年6月3日 10:12`. */
export function momentOf(instant: string): string {
  return `${dayOf(instant)} ${timeOf(instant)}`
}
