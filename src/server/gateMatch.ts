import { GATE } from './gateTable.ts'
import type { Row } from './gateTable.ts'

/** What may stand for a name in a row's path. */
const PARAMETERS: readonly (readonly [name: string, pattern: string])[] = [
  [':id', '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'],
  [':number', '[A-Za-z0-9-]{1,40}'],
  [':gateway', '[a-z][a-z0-9-]{1,30}'],
]

interface Compiled {
  readonly row: Row
  readonly pattern: RegExp
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const patternOf = (path: string) =>
  new RegExp(`^${PARAMETERS.reduce((text, [name, pattern]) => text.replaceAll(name, pattern), escape(path))}$`)

const ROWS: readonly Compiled[] = GATE.map((row) => ({ row, pattern: patternOf(row.path) }))

/**
 * The row that lists a request. HEAD reads what GET reads.
 * @param path below /api, undecoded: a listed path needs no encoding
 */
export function findRow(method: string, path: string): Row | undefined {
  const asked = method === 'HEAD' ? 'GET' : method
  return ROWS.find(({ row, pattern }) => row.method === asked && pattern.test(path))?.row
}
