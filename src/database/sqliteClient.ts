import { createClient } from '@libsql/client'
import type { Client, InStatement, Replicated, ResultSet, Transaction } from '@libsql/client'
import { setTimeout as pause } from 'node:timers/promises'

import { TooBusy } from './errors.ts'
import { QueuedTransaction } from './queuedTransaction.ts'
import type { WriterQueue } from './writerQueue.ts'
import { currentTurn, inOwnScope } from './writerQueue.ts'

/** How long a connection blocks the process when another process writes; the rest of the waiting is asynchronous. */
const BUSY_TIMEOUT_MS = 100
const BEGIN_PATIENCE_MS = 10_000

const READS = /^\s*(select|explain|with|pragma\s+[\w.]+\s*(\([^)]*\))?\s*;?\s*$)/i
const WRITES_WITH = /^\s*with\b.*\b(insert|update|delete|replace)\b/is

function isRead(statement: InStatement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql
  return READS.test(sql) && !WRITES_WITH.test(sql)
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

async function openConnection(url: string, role: 'reader' | 'writer'): Promise<Client> {
  const connection = createClient({ url })
  await connection.execute(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
  await connection.execute('PRAGMA journal_mode = WAL')
  await connection.execute('PRAGMA synchronous = FULL')
  await connection.execute('PRAGMA foreign_keys = ON')
  if (role === 'reader') await connection.execute('PRAGMA query_only = ON')
  return connection
}

/**
 * A SQLite file behind two lasting connections: reads go to one at once, every write waits for its turn on the other.
 * The stock client opens a connection for each transaction, without the PRAGMAs of the first, and never closes it.
 */
export class SqliteClient implements Client {
  readonly protocol = 'file'
  closed = false
  readonly queue: WriterQueue
  readonly #reader: Client
  readonly #writer: Client

  private constructor(queue: WriterQueue, reader: Client, writer: Client) {
    this.queue = queue
    this.#reader = reader
    this.#writer = writer
  }

  /** Opens the file at `url` (`file:…`), which is made when absent; its folder must exist. */
  static async open(url: string, queue: WriterQueue): Promise<SqliteClient> {
    const writer = await openConnection(url, 'writer')
    return new SqliteClient(queue, await openConnection(url, 'reader'), writer)
  }

  /** Reads run at once on what is committed; anything else is a bare write that waits for its turn. */
  execute(statement: InStatement): Promise<ResultSet> {
    if (isRead(statement)) return this.#reader.execute(statement)
    return this.withWriter((writer) => writer.execute(statement))
  }

  batch(...args: Parameters<Client['batch']>): Promise<ResultSet[]> {
    return this.withWriter((writer) => writer.batch(...args))
  }

  migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.withWriter((writer) => writer.migrate(statements))
  }

  executeMultiple(sql: string): Promise<void> {
    return this.withWriter((writer) => writer.executeMultiple(sql))
  }

  sync(): Promise<Replicated> {
    return Promise.resolve(undefined)
  }

  close(): void {
    if (this.closed) return
    this.closed = true
    this.#reader.close()
    this.#writer.close()
  }

  /** Runs `work` on the writing connection when its turn comes. */
  withWriter<T>(work: (writer: Client) => Promise<T>): Promise<T> {
    return inOwnScope(async () => {
      const turn = this.queue.take()
      await turn.granted
      return work(this.#writer).finally(turn.leave)
    })
  }

  /**
   * Runs `work` while references are not enforced: rebuilding a table drops it, which would empty what points at it.
   * The PRAGMA has no effect inside a transaction, so a migration cannot switch it off by itself.
   */
  async withoutForeignKeys<T>(work: () => Promise<T>): Promise<T> {
    await this.withWriter((writer) => writer.execute('PRAGMA foreign_keys = OFF'))
    try {
      return await work()
    } finally {
      await this.withWriter((writer) => writer.execute('PRAGMA foreign_keys = ON'))
    }
  }

  /** Begins a transaction under the turn that this async context took, or under a new one. */
  async transaction(): Promise<Transaction> {
    const taken = currentTurn()
    const turn = taken && !taken.isUsed ? taken : this.queue.take()
    turn.isUsed = true
    await turn.granted
    try {
      await this.#begin()
    } catch (error) {
      turn.leave()
      throw error
    }
    return new QueuedTransaction(this.#writer, turn)
  }

  async #begin(): Promise<void> {
    const patience = Date.now() + BEGIN_PATIENCE_MS
    for (;;) {
      try {
        await this.#writer.execute('BEGIN IMMEDIATE')
        return
      } catch (error) {
        if (!isBusy(error)) throw error
        if (Date.now() > patience) throw new TooBusy(error)
        await pause(20 + Math.random() * 30)
      }
    }
  }
}
