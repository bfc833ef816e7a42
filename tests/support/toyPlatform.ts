import type { Config, RequestContext } from 'payload'
import { createLocalReq } from 'payload'

import { migrate } from '../../src/database/migrate.ts'
import { inTransaction } from '../../src/database/transaction.ts'
import type { Booted } from './boot.ts'
import { boot } from './boot.ts'
import { newDatabaseUrl, schemaMigration } from './database.ts'
import type { Thing, ToySlug } from './toyApi.ts'
import { toyApi } from './toyApi.ts'
import { toyConfig } from './toyConfig.ts'

/** The small platform of toyConfig.ts on a database of its own; `db` replaces the adapter under test (controls). */
export function bootToyPlatform(url = newDatabaseUrl('empty'), db?: Config['db']): Promise<Booted> {
  return boot({
    url,
    configOn: (at) => toyConfig(at, db),
    prepare: (payload) => migrate(payload, payload.db.name === 'sqlite' ? [schemaMigration(payload)] : []),
  })
}

/** One command as the product writes them: everything in one transaction, req passed on. */
export async function addThing({ payload }: Booted, key: string, context: RequestContext = {}): Promise<Thing> {
  const req = await createLocalReq({ context }, payload)
  return inTransaction(req, () =>
    toyApi(payload).create({ collection: 'things', data: { key }, overrideAccess: true, req }),
  )
}

/** How many rows are committed. */
export async function stored({ payload }: Booted, collection: ToySlug = 'things'): Promise<number> {
  // Without a condition MongoDB answers an estimate that counts what open transactions wrote.
  const where = { id: { exists: true } }
  const { totalDocs } = await toyApi(payload).count({ collection, where, overrideAccess: true })
  return totalDocs
}

/** 0, 1, … count - 1 */
export function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}
