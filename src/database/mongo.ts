import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { withAfterCommit } from './afterCommit.ts'
import { TransactionOver } from './errors.ts'
import { guardWrites } from './guardedWrites.ts'
import { repeatCommit } from './replay.ts'

/** What the MongoDB adapter is made of. */
export interface MongoOptions {
  /** `mongodb://…` with `replicaSet=`, or `mongodb+srv://…` */
  readonly url: string
  readonly migrationDir: string
}

const DURABLE = { w: 'majority', j: true } as const

/** The adapter of a MongoDB replica set: an acknowledged write is in the journal of most of its members. */
export function mongoDatabase({ url, migrationDir }: MongoOptions): DatabaseAdapterObj {
  const stock = mongooseAdapter({
    url,
    migrationDir,
    ensureIndexes: true,
    // A lost primary is noticed within two seconds instead of ten.
    connectOptions: { writeConcern: DURABLE, serverSelectionTimeoutMS: 15_000, heartbeatFrequencyMS: 2000 },
    transactionOptions: { writeConcern: DURABLE, readConcern: { level: 'snapshot' }, readPreference: 'primary' },
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args) as MongooseAdapter
      withRepeatedCommit(adapter)
      withAfterCommit(adapter)
      guardWrites(adapter, (write) => write())
      return adapter
    },
  }
}

/** The stock adapter forgets the session before it commits; this one keeps it until the commit's outcome is known. */
function withRepeatedCommit(adapter: MongooseAdapter): void {
  adapter.commitTransaction = async (incoming) => {
    const id = String(await incoming)
    const session = adapter.sessions[id]
    if (!session) return
    delete adapter.sessions[id]
    if (!session.inTransaction()) throw new TransactionOver('The transaction was aborted before its commit.')
    try {
      await repeatCommit(() => session.commitTransaction())
    } finally {
      await session.endSession()
    }
  }
}
