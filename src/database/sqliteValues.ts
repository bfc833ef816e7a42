import type { InValue, ResultSet } from '@libsql/client'

type ResultRow = ResultSet['rows'][number]

/** One row: by position (not enumerable) and by name, as `@libsql/client` gives it. */
class Row {
  readonly #values: readonly unknown[]
  static #width = 0;
  [column: string]: unknown

  constructor(columns: readonly string[], values: readonly unknown[]) {
    Row.#widen(values.length)
    this.#values = values
    // of two columns with one name the first is meant
    for (const [index, column] of columns.entries()) if (!Object.hasOwn(this, column)) this[column] = values[index]
  }

  get length(): number {
    return this.#values.length
  }

  static #widen(width: number): void {
    for (; Row.#width < width; Row.#width++) {
      const position = Row.#width
      Object.defineProperty(Row.prototype, position, {
        get(this: Row) {
          return this.#values[position]
        },
      })
    }
  }
}

/**
 * A value as the native package takes it.
 * @throws RangeError, TypeError where SQLite has no such value
 */
export function toSql(value: InValue): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('SQLite keeps finite numbers alone.')
  if (value instanceof Date) return value.valueOf()
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  // drizzle leaves a placeholder undefined when a field was forgotten
  if ((value as unknown) === undefined) throw new TypeError('undefined is no value of a statement.')
  return value
}

function fromSql(value: unknown): unknown {
  if (!Buffer.isBuffer(value)) return value
  return value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength)
}

/** A row of an answer: its columns by position and by name. */
export function rowOf(columns: readonly string[], values: readonly unknown[]): ResultRow {
  return new Row(columns, values.map(fromSql)) as unknown as ResultRow
}

/** An answer in the shape of `@libsql/client`. */
export function resultSet(given: Partial<Omit<ResultSet, 'toJSON'>>): ResultSet {
  const whole = { columns: [], columnTypes: [], rows: [], rowsAffected: 0, lastInsertRowid: undefined, ...given }
  return { ...whole, toJSON: () => whole }
}
