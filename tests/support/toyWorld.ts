import { migrate } from '../../src/database/migrate.ts'
import type { Booted } from './boot.ts'
import { boot } from './boot.ts'
import { newDatabaseUrl, schemaMigration } from './database.ts'
import { toyConfig } from './toyConfig.ts'

/** The small platform of toyConfig.ts on a database of its own. */
export function bootToyWorld(): Promise<Booted> {
  return boot({
    url: newDatabaseUrl('empty'),
    configOn: toyConfig,
    prepare: (payload) => migrate(payload, payload.db.name === 'sqlite' ? [schemaMigration(payload)] : []),
  })
}
