import { getPayload } from 'payload'

import { migrate, migrationsFor } from '../../src/database/migrate.ts'
import { selfCheck } from '../../src/database/selfCheck.ts'
import { schemaMigration } from './database.ts'

// Run by globalSetup in a process of its own: the product's config on DATABASE_URL, brought up by the real migrations.
// TEST_SCHEMA=collections makes the tables from the collections as they are: while a collection is being changed and
// its migration is not written yet.
const { default: config } = await import('../../payload.config.ts')
const payload = await getPayload({ config, disableOnInit: true })
const list = process.env.TEST_SCHEMA === 'collections' ? [schemaMigration(payload)] : migrationsFor(payload)
if (list.length === 0)
  throw new Error('There are no migrations yet: npm run migrate:create, or TEST_SCHEMA=collections.')
await migrate(payload, list)
await selfCheck(payload, list)
await payload.destroy()
