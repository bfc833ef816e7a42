import type { InStatement, ResultSet, Transaction } from '@libsql/client'

import { NoSpace, TransactionOver } from './errors.ts'
import type { SqliteConnection } from './sqliteConnection.ts'

/** What `work` throws is a rejection. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()))
}

/** @throws NoSpace where SQLite found the disk full */
export function orNoSpace<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if ((error as { code?: unknown }).code === 'SQLITE_FULL') throw new NoSpace(error)
    throw error
  }
}

/** One transaction on the writing connection; once over it refuses every statement instead of joining the next one. */
export class QueuedTransaction implements Transaction {
  closed = false
  readonly #writer: SqliteConnection
  readonly #onEnd: () => void

  /** @param onEnd called once, after COMMIT or ROLLBACK */
  constructor(writer: SqliteConnection, onEnd: () => void) {
    this.#writer = writer
    this.#onEnd = onEnd
  }

  /** @throws NoSpace on a full disk; SQLite's error otherwise */
  execute(statement: InStatement): Promise<ResultSet> {
    return promised(() => {
      this.#refuseWhenOver()
      return orNoSpace(() => this.#writer.execute(statement))
    })
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const results: ResultSet[] = []
    for (const statement of statements) results.push(await this.execute(statement))
    return results
  }

  executeMultiple(sql: string): Promise<void> {
    return promised(() => {
      this.#refuseWhenOver()
      orNoSpace(() => this.#writer.executeMultiple(sql))
    })
  }

  /** @throws whatever COMMIT throws, after rolling back: a commit that failed is never acknowledged */
  commit(): Promise<void> {
    return promised(() => {
      this.#refuseWhenOver()
      try {
        orNoSpace(() => this.#writer.execute('COMMIT'))
      } catch (error) {
        this.#writer.spoil()
        this.close()
        throw error
      }
      this.#end()
    })
  }

  rollback(): Promise<void> {
    return promised(() => this.close())
  }

  /** Rolls back what is not committed. */
  close(): void {
    if (this.closed) return
    try {
      this.#writer.execute('ROLLBACK')
    } catch (error) {
      // SQLite rolls back by itself on some faults (disk full, I/O error); for any other a closed connection does
      const isOver = error instanceof Error && error.message.includes('no transaction is active')
      if (!isOver) this.#writer.spoil()
    } finally {
      this.#end()
    }
  }

  #end(): void {
    this.closed = true
    this.#onEnd()
  }

  #refuseWhenOver(): void {
    if (this.closed) throw new TransactionOver('This transaction is over.')
  }
}
