import { existsSync, readFileSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'

/** How many rows each chapter of the requirements has. */
const CHAPTERS = { A: 3, B: 15, C: 3, D: 20, E: 6, F: 5 }
const IDS = Object.entries(CHAPTERS).flatMap(([chapter, rows]) =>
  Array.from({ length: rows }, (_, index) => `${chapter}${index + 1}`),
)

interface Requirement {
  readonly id: string
  readonly lines: readonly string[]
}

function read(page: string): Requirement[] {
  const [, ...blocks] = page.split(/^- \*\*/m)
  return blocks.map((block) => ({
    id: block.slice(0, block.indexOf('*')),
    lines: [...block.matchAll(/^ {2}- (.+)$/gm)].map(([, line = '']) => line),
  }))
}

/** @returns what is wrong with a line below a row, or null. */
function faultOf(line: string): string | null {
  if (/^not yet(?:: .+)?$/.test(line)) return null
  const [, file, name] = /^`([^`]+)` › `([^`]+)`$/.exec(line) ?? []
  if (!file || !name) return `neither a test nor "not yet": ${line}`
  if (!existsSync(file)) return `no such file: ${line}`
  const isThere = ["'", '"', '`'].some((quote) => readFileSync(file, 'utf8').includes(`(${quote}${name}${quote},`))
  return isThere ? null : `no such test: ${line}`
}

describe('docs/requirements.md', () => {
  const requirements = read(readFileSync('docs/requirements.md', 'utf8'))

  test('has every row once, in order', () => {
    expect(requirements.map(({ id }) => id)).toEqual(IDS)
  })

  test.each(requirements)('$id names tests that exist, or says that they do not', ({ lines }) => {
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.flatMap((line) => faultOf(line) ?? [])).toEqual([])
  })

  test.each(['`tests/unit/gone.test.ts` › `x`', '`tests/unit/docs.test.ts` › `no such name`', 'shown by hand'])(
    'a line like %s would be found',
    (line) => expect(faultOf(line)).not.toBeNull(),
  )
})
