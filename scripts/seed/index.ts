/** Fills an empty world: `npm run seed`. Progress goes to stderr, the accounts to stdout. Running it again changes nothing. */
import { getPayload } from 'payload'

import configPromise from '../../payload.config.ts'
import { accountsText } from './accounts.ts'
import { seedWorld } from './world.ts'

const payload = await getPayload({ config: await configPromise })
const startedAt = Date.now()
await seedWorld(payload, (part, made) => console.error(`${part}: ${made} rows, ${Date.now() - startedAt} ms`))
console.log(accountsText())
await payload.destroy()
process.exit(0)
