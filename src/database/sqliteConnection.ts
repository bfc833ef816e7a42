import { LibsqlError } from '@libsql/client'
import type { InStatement, ResultSet } from '@libsql/client'
import Database from 'libsql'
import { fileURLToPath } from 'node:url'

import { resultSet, rowOf, toSql } from './sqliteValues.ts'

/** How long a connection blocks the process while another one writes; the rest of the waiting is asynchronous. */
const BUSY_TIMEOUT_MS = 10
const KEPT_STATEMENTS = 400

/** Their columns may change under a kept statement. */
const STAR = /\bselect\s+\*|\breturning\s+\*|\.\*/i
const CHANGES_SCHEMA = /^\s*(create|alter|drop|vacuum|reindex|attach|detach|pragma)\b/i

type Prepared = ReturnType<Database.Database['prepare']>

/** A prepared statement and how its rows are read. */
interface Kept {
  readonly prepared: Prepared
  /** absent where it answers no rows */
  readonly columns?: readonly string[]
}

/** The error of the native package, whichever of its ways it came. */
function asLibsqlError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error
  const { rawCode } = error as { rawCode?: number }
  return new LibsqlError(error.message, error.code, rawCode, error)
}

/** After these SQLite has ended the statement by itself; any other error may leave it in progress. */
function hasEnded(error: unknown): boolean {
  return error instanceof LibsqlError && /^SQLITE_(CONSTRAINT|ERROR$|MISMATCH|RANGE|TOOBIG)/.test(error.code)
}

/** True when the file was held by another connection for the moment. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

/** The path of a `file:` URL. */
export function pathOf(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length)
}

/**
 * One connection to a SQLite file, on the native package: statements are prepared once and kept (the 400 used last), because
 * preparing costs more than running. A statement that fails with SQLITE_BUSY stays in progress until it is run again or
 * collected, and till then no COMMIT of its connection succeeds (tursodatabase/libsql-js#237): `isSpoilt` says so.
 */
export class SqliteConnection {
  readonly #db: Database.Database
  readonly #kept = new Map<string, Kept>()
  readonly #unfinished = new Set<Kept>()
  #isSpoilt = false

  /** @param url `file:…`; the file is made when absent, its folder must exist */
  constructor(url: string, { isReader = false, foreignKeys = true } = {}) {
    this.#db = new Database(pathOf(url))
    this.#db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
    this.#db.exec('PRAGMA journal_mode = WAL')
    this.#db.exec('PRAGMA synchronous = FULL')
    this.#db.exec(`PRAGMA foreign_keys = ${foreignKeys ? 'ON' : 'OFF'}`)
    if (isReader) this.#db.exec('PRAGMA query_only = ON')
  }

  /** A statement is left unfinished, or failed in a way that says nothing of what it left: use a new connection. */
  get isSpoilt(): boolean {
    return this.#isSpoilt || this.#unfinished.size > 0
  }

  /** Says that this connection is not to be trusted any more. */
  spoil(): void {
    this.#isSpoilt = true
  }

  /** @throws LibsqlError with SQLite's code */
  execute(statement: InStatement): ResultSet {
    const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement
    if (!Array.isArray(args)) throw new TypeError('The arguments of a statement are a list.')
    const values = args.map(toSql)
    const kept = this.#statementOf(sql)
    try {
      const result = kept.columns ? this.#rowsOf(kept.prepared, kept.columns, values) : this.#run(kept.prepared, values)
      this.#unfinished.delete(kept)
      return result
    } catch (caught) {
      const error = asLibsqlError(caught)
      if (!hasEnded(error)) this.#unfinished.add(kept)
      throw error
    } finally {
      if (CHANGES_SCHEMA.test(sql)) this.forget()
    }
  }

  /** Runs several statements that answer nothing. */
  executeMultiple(sql: string): void {
    try {
      this.#db.exec(sql)
    } catch (caught) {
      const error = asLibsqlError(caught)
      if (!hasEnded(error)) this.spoil()
      throw error
    } finally {
      this.forget()
    }
  }

  /** Lets go of the prepared statements: the schema may have changed. */
  forget(): void {
    this.#kept.clear()
  }

  close(): void {
    this.forget()
    this.#unfinished.clear()
    this.#db.close()
  }

  #statementOf(sql: string): Kept {
    const known = this.#kept.get(sql)
    if (known) {
      // the last used is the last let go
      this.#kept.delete(sql)
      this.#kept.set(sql, known)
      return known
    }
    const kept = this.#prepare(sql)
    if (STAR.test(sql) || CHANGES_SCHEMA.test(sql)) return kept
    this.#kept.set(sql, kept)
    const oldest = this.#kept.size > KEPT_STATEMENTS ? this.#kept.keys().next().value : undefined
    if (oldest !== undefined) this.#kept.delete(oldest)
    return kept
  }

  #prepare(sql: string): Kept {
    try {
      const prepared = this.#db.prepare(sql)
      const columns = prepared.columns().map(({ name }) => name)
      return columns.length > 0 ? { prepared: prepared.raw(true), columns } : { prepared }
    } catch (error) {
      throw asLibsqlError(error)
    }
  }

  #rowsOf(prepared: Prepared, columns: readonly string[], given: readonly unknown[]): ResultSet {
    const found = prepared.all(given) as unknown[][]
    return resultSet({ columns: [...columns], rows: found.map((values) => rowOf(columns, values)) })
  }

  #run(prepared: Prepared, values: readonly unknown[]): ResultSet {
    const { changes, lastInsertRowid } = prepared.run(values)
    return resultSet({ rowsAffected: changes, lastInsertRowid: BigInt(lastInsertRowid) })
  }
}
