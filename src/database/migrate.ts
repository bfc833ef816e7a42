import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import { migrations as mongoMigrations } from './migrations/mongo/index.ts'
import { migrations as sqliteMigrations } from './migrations/sqlite/index.ts'
import { sqliteClientOf } from './sqlite.ts'
import { inTransaction } from './transaction.ts'

/** One step of the schema or the data; the shape that `payload migrate:create` writes. */
export interface Migration {
  readonly name: string
  // Payload's two adapters hand different arguments to it.
  readonly up: (args: never) => Promise<void>
}

type Sqlite = Payload['db'] & SQLiteAdapter

/** The migrations that belong to the database in use, oldest first. */
export function migrationsFor(payload: Payload): readonly Migration[] {
  return payload.db.name === 'sqlite' ? sqliteMigrations : mongoMigrations
}

async function appliedNames(payload: Payload, req?: PayloadRequest): Promise<Set<string>> {
  if (payload.db.name === 'sqlite') {
    const tables = await sqliteClientOf(payload.db as unknown as Sqlite).execute(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
    )
    if (tables.rows.length === 0) return new Set()
  }
  const found = await payload.find({
    collection: 'payload-migrations',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return new Set(found.docs.map(({ name }) => String(name)))
}

/** The names of the migrations that this database has not had. */
export async function pendingMigrations(payload: Payload, list = migrationsFor(payload)): Promise<string[]> {
  const applied = await appliedNames(payload)
  return list.map(({ name }) => name).filter((name) => !applied.has(name))
}

/**
 * Brings the database up to date, each migration in a transaction of its own.
 * @returns the names of those that were run
 * @throws Error of the first that fails; it leaves nothing, those before it stay
 */
export async function migrate(payload: Payload, list = migrationsFor(payload)): Promise<string[]> {
  const pending = new Set(await pendingMigrations(payload, list))
  const steps = list.filter(({ name }) => pending.has(name))
  if (steps.length === 0) return []
  const run = async () => {
    for (const step of steps) await apply(payload, step)
  }
  if (payload.db.name === 'sqlite') await sqliteClientOf(payload.db as unknown as Sqlite).withoutForeignKeys(run)
  else await run()
  return steps.map(({ name }) => name)
}

async function apply(payload: Payload, step: Migration): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    // Another process may have been here while this one waited.
    if ((await appliedNames(payload, req)).has(step.name)) return
    const session: unknown = payload.db.sessions[String(await req.transactionID)]
    const db = (session as { db?: Sqlite['drizzle'] }).db
    await step.up({ payload, req, session, db } as never)
    if (db) await refuseBrokenReferences(db, step.name)
    await payload.create({
      collection: 'payload-migrations',
      data: { name: step.name, batch: 1 },
      overrideAccess: true,
      req,
    })
  })
}

async function refuseBrokenReferences(db: Sqlite['drizzle'], name: string): Promise<void> {
  const { rows } = await db.run('PRAGMA foreign_key_check')
  if (rows.length > 0) throw new Error(`Migration ${name} would leave ${rows.length} rows that point at nothing.`)
}
