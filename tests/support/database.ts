import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'
import { copyFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'

import type { Migration } from '../../src/database/migrate.ts'
import { sqliteClientOf } from '../../src/database/sqlite.ts'

/** The database that this run tests on. */
export const DATABASE = process.env.TEST_DB === 'mongo' ? 'mongo' : 'sqlite'

function required(name: string): string {
  const value = process.env[name]
  if (value) return value
  throw new Error(`${name} is not set: run the tests through jest, whose globalSetup sets it.`)
}

/**
 * A database that no other test file uses.
 * @param start `migrated`: a copy of the template, `empty`: nothing in it (the same on MongoDB)
 */
export function newDatabaseUrl(start: 'migrated' | 'empty'): string {
  const name = `t${randomUUID().replaceAll('-', '')}`
  if (DATABASE === 'mongo') {
    return required('MONGODB_URI').replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?[^?]*/, `$1/${name}`)
  }
  const folder = required('TEST_FOLDER')
  const file = path.join(folder, `${name}.db`)
  if (start === 'migrated') copyFileSync(path.join(folder, 'template.db'), file)
  return `file:${file}`
}

/** Throws the database away; called before Payload is closed on MongoDB and after it on SQLite. */
export async function dropDatabase(payload: Payload): Promise<void> {
  if (DATABASE === 'mongo') await (payload.db as unknown as MongooseAdapter).connection.dropDatabase()
}

/** Removes the files of a closed SQLite database. */
export function removeFile(url: string): void {
  if (!url.startsWith('file:')) return
  for (const suffix of ['', '-wal', '-shm']) rmSync(url.slice('file:'.length) + suffix, { force: true })
}

/** Empties every collection but the list of migrations, in milliseconds. */
export async function emptyTables(payload: Payload): Promise<void> {
  if (DATABASE === 'mongo') {
    const { collections } = payload.db as unknown as MongooseAdapter
    const models = Object.entries(collections).filter(([slug]) => slug !== 'payload-migrations')
    await Promise.all(models.map(([, model]) => model.collection.deleteMany({})))
    return
  }
  const client = sqliteClientOf(payload.db as unknown as SQLiteAdapter)
  const { rows } = await client.execute(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'payload_migrations'`,
  )
  const deletes = rows.map(({ name }) => `DELETE FROM "${String(name)}";`).join('')
  await client.withWriter((writer) =>
    writer.executeMultiple(`PRAGMA foreign_keys = OFF; BEGIN; ${deletes} COMMIT; PRAGMA foreign_keys = ON;`),
  )
}

/** The tables as `payload migrate:create` would write them from nothing, for configs that have no migrations. */
export function schemaMigration(payload: Payload): Migration {
  return {
    name: 'schema',
    up: async ({ db }: { db: SQLiteAdapter['drizzle'] }) => {
      const adapter = payload.db as unknown as SQLiteAdapter
      const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
      const after = await generateDrizzleJson(adapter.schema)
      for (const statement of await generateMigration(adapter.defaultDrizzleSnapshot, after)) await db.run(statement)
    },
  }
}
