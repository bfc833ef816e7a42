/** One row of a code table: what is stored, what is shown. */
export interface CodeRow {
  readonly code: string
  readonly zh: string
  readonly en: string
}

/** @returns the Chinese name of a code, or the code itself where the table has no such row. */
export function nameOfCode(rows: readonly CodeRow[], code: string): string {
  return rows.find((row) => row.code === code)?.zh ?? code
}
