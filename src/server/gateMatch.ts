import { GATE } from './gateTable.ts'
import type { Row } from './gateTable.ts'

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

interface Compiled {
  readonly row: Row
  readonly pattern: RegExp
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const patternOf = (path: string) => new RegExp(`^${path.split(':id').map(escape).join(UUID)}$`)

const ROWS: readonly Compiled[] = GATE.map((row) => ({ row, pattern: patternOf(row.path) }))

/**
 * The row that lists a request. HEAD reads what GET reads.
 * @param path below /api, undecoded: a listed path needs no encoding
 */
export function findRow(method: string, path: string): Row | undefined {
  const asked = method === 'HEAD' ? 'GET' : method
  return ROWS.find(({ row, pattern }) => row.method === asked && pattern.test(path))?.row
}

/** @returns the methods of a listed path; empty when it is not listed at all. */
export function methodsOf(path: string): string[] {
  return ROWS.filter(({ pattern }) => pattern.test(path)).map(({ row }) => row.method)
}
