import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'

import { migrationsFor, pendingMigrations } from './migrate.ts'
import { sqliteClientOf } from './sqlite.ts'
import type { Uniqueness } from './uniqueness.ts'
import { hasSameNames, uniquenessOf } from './uniqueness.ts'

/**
 * Checks at boot what the platform relies on and what a database may silently not do: transactions that roll back,
 * every declared unique index, durable commits.
 * @throws Error whose sentence names what to do; a platform that cannot keep its promises does not serve
 */
export async function selfCheck(payload: Payload, migrations = migrationsFor(payload)): Promise<void> {
  if (payload.db.name === 'sqlite') await checkSqlite(payload)
  else await checkReplicaSet(payload)
  const pending = await pendingMigrations(payload, migrations)
  if (pending.length > 0) throw new Error(`The database is behind by ${pending.join(', ')}: run npm run migrate.`)
  await checkRollback(payload)
  await checkUniqueness(payload)
}

async function checkReplicaSet(payload: Payload): Promise<void> {
  const { connection, transactionOptions } = payload.db as unknown as MongooseAdapter
  const hello = await connection.db?.command({ hello: 1 })
  if (!hello?.setName) throw new Error('MongoDB is no replica set: start it with --replSet, transactions need one.')
  if (!transactionOptions) {
    throw new Error(`Transactions are off: add replicaSet=${hello.setName} to DATABASE_URL.`)
  }
}

async function checkSqlite(payload: Payload): Promise<void> {
  const client = sqliteClientOf(payload.db as unknown as SQLiteAdapter)
  const wanted = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1 }
  for (const [name, value] of Object.entries(wanted)) {
    const { rows } = await client.withWriter((writer) => writer.execute(`PRAGMA ${name}`))
    if (rows[0]?.[name] === value) continue
    throw new Error(`SQLite does not run with ${name} = ${value}: DATABASE_URL must name a file on a local disk.`)
  }
}

async function checkRollback(payload: Payload): Promise<void> {
  const name = `self-check-${randomUUID()}`
  const transactionID = await payload.db.beginTransaction()
  if (!transactionID) throw new Error('The database gives no transactions: check DATABASE_URL.')
  const req = { transactionID } as Partial<PayloadRequest>
  try {
    await payload.db.create({ collection: 'payload-migrations', data: { name, batch: 0 }, req })
  } finally {
    await payload.db.rollbackTransaction(transactionID)
  }
  const left = await payload.db.findOne({ collection: 'payload-migrations', where: { name: { equals: name } } })
  if (left) throw new Error('A transaction that was rolled back left its row: this database cannot be used.')
}

async function checkUniqueness(payload: Payload): Promise<void> {
  const promised = payload.config.collections.flatMap(uniquenessOf)
  const isKept = payload.db.name === 'sqlite' ? sqliteKeeps : mongoKeeps
  const broken: string[] = []
  for (const one of promised) {
    if (!(await isKept(payload, one))) broken.push(`${one.collection} (${one.paths.join(', ')})`)
  }
  if (broken.length === 0) return
  throw new Error(`Unique indexes are missing: ${broken.join('; ')}. Remove duplicates, then run npm run migrate.`)
}

async function mongoKeeps(payload: Payload, { collection, paths }: Uniqueness): Promise<boolean> {
  const model = (payload.db as unknown as MongooseAdapter).collections[collection]
  const indexes = (await model?.collection.indexes()) ?? []
  const wanted = paths.map((path) => (path === 'id' ? '_id' : path))
  return indexes.some(({ key, unique }) => (unique || wanted[0] === '_id') && hasSameNames(Object.keys(key), wanted))
}

async function sqliteKeeps(payload: Payload, { collection, paths }: Uniqueness): Promise<boolean> {
  const adapter = payload.db as unknown as SQLiteAdapter
  const tableName = adapter.tableNameMap.get(collection.replaceAll('-', '_')) ?? ''
  const table = adapter.tables[tableName] as unknown as Record<string, { name: string } | undefined> | undefined
  const wanted = paths.map((path) => table?.[path.replaceAll('.', '_')]?.name ?? path)
  const client = sqliteClientOf(adapter)
  const { rows } = await client.execute({
    sql: `SELECT group_concat(part.name) AS names FROM pragma_index_list(?) AS list, pragma_index_info(list.name) AS part
      WHERE list."unique" = 1 AND list.partial = 0 GROUP BY list.name`,
    args: [tableName],
  })
  return rows.some(({ names }) => typeof names === 'string' && hasSameNames(names.split(','), wanted))
}
