import path from 'node:path'
import type { DatabaseAdapterObj } from 'payload'

import { mongoDatabase } from './mongo.ts'
import { sqliteDatabase } from './sqlite.ts'

/** Which database, and where its migrations are kept. */
export interface DatabaseOptions {
  /** `file:` and a path, or `mongodb://…?replicaSet=…` */
  readonly url: string
  /** the folder that holds `sqlite/` and `mongo/` */
  readonly migrationDir?: string
}

/**
 * The database adapter that `url` names: SQLite behind a writer queue, or a MongoDB replica set.
 * @throws Error when the url is of neither kind
 */
export function databaseAdapter({
  url,
  migrationDir = 'src/database/migrations',
}: DatabaseOptions): DatabaseAdapterObj {
  if (url.startsWith('file:')) return sqliteDatabase({ url, migrationDir: path.resolve(migrationDir, 'sqlite') })
  if (/^mongodb(\+srv)?:\/\//.test(url))
    return mongoDatabase({ url, migrationDir: path.resolve(migrationDir, 'mongo') })
  throw new Error('DATABASE_URL must start with file: (SQLite) or mongodb:// (a MongoDB replica set).')
}
