import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'
import type { DatabaseAdapterObj } from 'payload'

import { withAfterCommit } from './afterCommit.ts'
import { TransactionOver } from './errors.ts'
import { guardWrites } from './guardedWrites.ts'
import { makePrivateFile } from './privateFile.ts'
import { SqliteClient } from './sqliteClient.ts'
import { pathOf } from './sqliteConnection.ts'
import type { QueueLimits, Turn } from './writerQueue.ts'
import { inOwnScope, WriterQueue } from './writerQueue.ts'

const LIMITS: SqliteLimits = { leaseMs: 30_000, waitMs: 20_000, patienceMs: 10_000 }
const ROLLED_BACK = new Error('rolled back')

/** How long writers hold and wait. */
export interface SqliteLimits extends QueueLimits {
  /** for another process that writes to the file */
  readonly patienceMs: number
}

/** What the SQLite adapter is made of. */
export interface SqliteOptions {
  /** `file:` and a path */
  readonly url: string
  readonly migrationDir: string
  readonly limits?: SqliteLimits
}

/** The adapter of one SQLite file whose writers queue. One process may serve one file. */
export function sqliteDatabase({
  url,
  migrationDir,
  limits = LIMITS,
}: SqliteOptions): DatabaseAdapterObj<SQLiteAdapter> {
  const stock = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    migrationDir,
    push: false,
    transactionOptions: {},
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      withLastingClient(adapter, url, limits)
      withQueuedTransactions(adapter)
      withAfterCommit(adapter)
      guardWrites(adapter, (write) => inOwnTransaction(adapter, write))
      return adapter
    },
  }
}

type WithClient = Pick<SQLiteAdapter, 'client'>

function isConnected(adapter: WithClient): adapter is { client: SqliteClient } {
  return adapter.client instanceof SqliteClient
}

/** The client of a connected adapter. */
export function sqliteClientOf(adapter: WithClient): SqliteClient {
  if (isConnected(adapter)) return adapter.client
  throw new Error('The SQLite database is not connected.')
}

function withLastingClient(adapter: SQLiteAdapter, url: string, limits: SqliteLimits): void {
  const { connect, destroy } = adapter
  adapter.connect = async (...args) => {
    if (!isConnected(adapter)) {
      makePrivateFile(pathOf(url))
      adapter.client = new SqliteClient(url, new WriterQueue(limits), limits.patienceMs)
    }
    await connect?.apply(adapter, args)
  }
  adapter.destroy = async () => {
    if (isConnected(adapter)) adapter.client.close()
    Reflect.deleteProperty(adapter, 'client')
    await destroy?.apply(adapter)
  }
}

/** The stock commit swallows a failing COMMIT; these let it rise, and count a lost transaction as lost. */
function withQueuedTransactions(adapter: SQLiteAdapter): void {
  const lost = new Set<string>()
  adapter.beginTransaction = async () => {
    const turn = sqliteClientOf(adapter).queue.take()
    await turn.granted
    const id = await openSession(adapter, turn)
    turn.onLeaseEnd = async () => {
      lost.add(id)
      adapter.payload.logger.error({ msg: 'A transaction outlived its lease and was rolled back.', transaction: id })
      await endSession(adapter, id, 'reject')
    }
    return id
  }
  adapter.commitTransaction = async (incoming) => {
    const id = String(await incoming)
    if (lost.delete(id)) throw new TransactionOver('The transaction outlived its lease; nothing of it was kept.')
    await endSession(adapter, id, 'resolve')
  }
  adapter.rollbackTransaction = async (incoming) => {
    const id = String(await incoming)
    lost.delete(id)
    await endSession(adapter, id, 'reject')
  }
}

function openSession(adapter: SQLiteAdapter, turn: Turn): Promise<string> {
  const id = randomUUID()
  return new Promise((opened, failed) => {
    const done: Promise<void> = adapter.drizzle.transaction(
      (db) =>
        new Promise((commit, rollback) => {
          adapter.sessions[id] = {
            db: db as unknown as SQLiteAdapter['sessions'][string]['db'],
            resolve: () => {
              commit()
              return done
            },
            reject: () => {
              rollback(ROLLED_BACK)
              return done.catch((error: unknown) => {
                if (error !== ROLLED_BACK) throw error
              })
            },
          }
          opened(id)
        }),
    )
    // Before it opened: begin failed. Afterwards whoever ends the session gets the error.
    done.catch((error: Error) => {
      turn.leave()
      failed(error)
    })
  })
}

async function endSession(adapter: SQLiteAdapter, id: string, how: 'resolve' | 'reject'): Promise<void> {
  const session = adapter.sessions[id]
  if (!session) return
  delete adapter.sessions[id]
  await session[how]()
}

/** A bare write of several statements is whole or absent, too. */
function inOwnTransaction<T>(adapter: SQLiteAdapter, write: (transactionID: string) => Promise<T>): Promise<T> {
  return inOwnScope(async () => {
    const id = String(await adapter.beginTransaction())
    try {
      const result = await write(id)
      await adapter.commitTransaction(id)
      return result
    } catch (error) {
      await adapter.rollbackTransaction(id)
      throw error
    }
  })
}
