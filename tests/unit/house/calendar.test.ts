import { expect, test } from '@jest/globals'

import { sources } from '../../support/sources.ts'

const CALENDAR = 'src/domain/calendar.ts'

/** What tells a local time: the zone or its offset by name, and what reads the zone of the machine. */
const CLOCKS = [
  /Asia\/Shanghai|\+08:?00/,
  /\b(?:8 \* (?:3_?600_?000|60 \* 60)|28_?800_?000|480 \* 60)/,
  /\btoLocale(?:Date|Time)?String\(['"]|\bDateTimeFormat\b/,
  /\.get(?:FullYear|Month|Date|Day|Hours|Minutes)\(\)/,
]

/** Eight hours that are a length of time. */
const LENGTHS = ['src/session.ts: const LASTS_MS = 8 * 3_600_000']

test('one module alone knows the Beijing clock', () => {
  const others = sources()
    .filter(({ file }) => file !== CALENDAR)
    .flatMap(({ file, text }) => text.split('\n').map((line) => `${file}: ${line.trim()}`))
    .filter((line) => CLOCKS.some((clock) => clock.test(line)) && !LENGTHS.includes(line))
  expect(others).toEqual([])
})

test.each([
  'new Date(now.getTime() + 8 * 3_600_000)',
  'new Date(`${day}T09:00:00+08:00`)',
  "{ timeZone: 'Asia/Shanghai' }",
  "at.toLocaleString('zh-CN')",
  'now.getHours()',
])('%s would be found', (line) => {
  expect(CLOCKS.some((clock) => clock.test(line))).toBe(true)
})
