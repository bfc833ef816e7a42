/** Brings the database of DATABASE_URL up to date, and says what was run. */
import { getPayload } from 'payload'

import configPromise from '../payload.config.ts'
import { migrate } from '../src/database/migrate.ts'

const payload = await getPayload({ config: await configPromise })
const names = await migrate(payload)
console.log(names.length > 0 ? `migrated: ${names.join(', ')}` : 'the database is up to date')
await payload.destroy()
process.exit(0)
