import type { Client, InStatement, Replicated, ResultSet, Transaction } from '@libsql/client'
import { setTimeout as pause } from 'node:timers/promises'

import { TooBusy } from './errors.ts'
import { orNoSpace, QueuedTransaction } from './queuedTransaction.ts'
import { isBusy, SqliteConnection } from './sqliteConnection.ts'
import type { Turn, WriterQueue } from './writerQueue.ts'
import { currentTurn, inOwnScope } from './writerQueue.ts'

const READS = /^\s*(select|explain|with|pragma\s+[\w.]+\s*(\([^)]*\))?\s*;?\s*$)/i
const WRITES_WITH = /^\s*with\b.*\b(insert|update|delete|replace)\b/is

function isRead(statement: InStatement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql
  return READS.test(sql) && !WRITES_WITH.test(sql)
}

/**
 * A SQLite file behind two lasting connections: reads go to one at once, every write waits for its turn on the other, and, when
 * another process writes, for that one too. A connection that an error left in doubt is replaced by a new one.
 */
export class SqliteClient implements Client {
  readonly protocol = 'file'
  closed = false
  readonly queue: WriterQueue
  readonly #url: string
  readonly #patienceMs: number
  #reader: SqliteConnection | undefined
  #writer: SqliteConnection | undefined
  #foreignKeys = true

  /**
   * @param url `file:…`; the file is made when absent, its folder must exist
   * @param patienceMs how long a write waits for another process
   */
  constructor(url: string, queue: WriterQueue, patienceMs: number) {
    this.#url = url
    this.queue = queue
    this.#patienceMs = patienceMs
    this.#writer = new SqliteConnection(url)
    this.#reader = new SqliteConnection(url, { isReader: true })
  }

  /** Reads run at once on what is committed; anything else is a bare write that waits for its turn. */
  execute(statement: InStatement): Promise<ResultSet> {
    if (isRead(statement)) return this.#read(statement)
    return this.withWriter((writer) => this.#patiently(() => writer.execute(statement)))
  }

  async batch(statements: Parameters<Client['batch']>[0]): Promise<ResultSet[]> {
    const transaction = await this.transaction()
    try {
      const results = await transaction.batch(statements)
      await transaction.commit()
      return results
    } finally {
      // does nothing after the commit
      await transaction.rollback()
    }
  }

  migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.withoutForeignKeys(() => this.batch(statements))
  }

  executeMultiple(sql: string): Promise<void> {
    return this.withWriter((writer) => this.#patiently(() => writer.executeMultiple(sql)))
  }

  sync(): Promise<Replicated> {
    return Promise.resolve(undefined)
  }

  close(): void {
    if (this.closed) return
    this.closed = true
    this.#reader?.close()
    this.#writer?.close()
  }

  /** Runs `work` on the writing connection when its turn comes. */
  withWriter<T>(work: (writer: SqliteConnection) => T | Promise<T>): Promise<T> {
    return inOwnScope(async () => {
      const turn = this.queue.take()
      await turn.granted
      try {
        return await work(this.#writerNow())
      } finally {
        this.#giveBack(turn)
      }
    })
  }

  /**
   * Runs `work` while references are not enforced: rebuilding a table drops it, which would empty what points at it.
   * The PRAGMA has no effect inside a transaction, so a migration cannot switch it off by itself.
   */
  async withoutForeignKeys<T>(work: () => Promise<T>): Promise<T> {
    await this.#enforceForeignKeys(false)
    try {
      return await work()
    } finally {
      await this.#enforceForeignKeys(true)
    }
  }

  /**
   * Begins a transaction under the turn that this async context took, or under a new one.
   * @throws TooBusy when another process held the file for longer than our patience
   */
  async transaction(): Promise<Transaction> {
    const taken = currentTurn()
    const turn = taken && !taken.isUsed ? taken : this.queue.take()
    turn.isUsed = true
    await turn.granted
    try {
      const writer = this.#writerNow()
      await this.#patiently(() => writer.execute('BEGIN IMMEDIATE'))
      return new QueuedTransaction(writer, () => this.#giveBack(turn))
    } catch (error) {
      this.#giveBack(turn)
      throw error
    }
  }

  #read(statement: InStatement): Promise<ResultSet> {
    return this.#patiently(() => {
      this.#reader ??= new SqliteConnection(this.#url, { isReader: true })
      try {
        return this.#reader.execute(statement)
      } finally {
        if (this.#reader.isSpoilt) this.#reader = closed(this.#reader)
      }
    })
  }

  #writerNow(): SqliteConnection {
    if (this.#writer?.isSpoilt) this.#writer = closed(this.#writer)
    return (this.#writer ??= new SqliteConnection(this.#url, { foreignKeys: this.#foreignKeys }))
  }

  #giveBack(turn: Turn): void {
    if (this.#writer?.isSpoilt) this.#writer = closed(this.#writer)
    turn.leave()
  }

  async #enforceForeignKeys(isOn: boolean): Promise<void> {
    this.#foreignKeys = isOn
    await this.withWriter((writer) => writer.execute(`PRAGMA foreign_keys = ${isOn ? 'ON' : 'OFF'}`))
    // what was rebuilt meanwhile has other columns
    this.#reader?.forget()
  }

  /** Tries again while another process writes: its gaps between two transactions are short, so we look often. */
  async #patiently<T>(attempt: () => T): Promise<T> {
    const until = performance.now() + this.#patienceMs
    for (;;) {
      try {
        return orNoSpace(attempt)
      } catch (error) {
        if (!isBusy(error)) throw error
        if (performance.now() > until) throw new TooBusy(error)
        await pause(1 + Math.random() * 4)
      }
    }
  }
}

/** Closes a connection that is in doubt; whatever it still held goes with it. */
function closed(connection: SqliteConnection): undefined {
  connection.close()
}
