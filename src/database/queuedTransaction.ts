import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client'

import { TransactionOver } from './errors.ts'
import type { Turn } from './writerQueue.ts'

/** One transaction on the writing connection; once over it refuses every statement instead of joining the next one. */
export class QueuedTransaction implements Transaction {
  closed = false
  readonly #writer: Client
  readonly #turn: Turn

  constructor(writer: Client, turn: Turn) {
    this.#writer = writer
    this.#turn = turn
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    this.#refuseWhenOver()
    return this.#writer.execute(statement)
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const results: ResultSet[] = []
    for (const statement of statements) results.push(await this.execute(statement))
    return results
  }

  async executeMultiple(sql: string): Promise<void> {
    this.#refuseWhenOver()
    await this.#writer.executeMultiple(sql)
  }

  /** @throws whatever COMMIT throws, after rolling back: a commit that failed is never acknowledged */
  async commit(): Promise<void> {
    this.#refuseWhenOver()
    try {
      await this.#writer.execute('COMMIT')
    } catch (error) {
      await this.rollback()
      throw error
    }
    this.#end()
  }

  async rollback(): Promise<void> {
    if (this.closed) return
    try {
      await this.#writer.execute('ROLLBACK')
    } catch (error) {
      // SQLite itself rolls back on some faults (disk full, I/O error).
      if (!(error instanceof Error && error.message.includes('no transaction is active'))) throw error
    } finally {
      this.#end()
    }
  }

  close(): void {
    if (!this.closed) void this.rollback()
  }

  #end(): void {
    this.closed = true
    this.#turn.leave()
  }

  #refuseWhenOver(): void {
    if (this.closed) throw new TransactionOver('This transaction is over.')
  }
}
