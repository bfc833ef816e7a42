/** Fills an empty database: `npm run seed`. Progress goes to stderr, the accounts to stdout. Running it again changes nothing. */
import { getPayload } from 'payload'

import { makeConfig } from '../../payload.config.ts'
import { readEnv } from '../../src/env.ts'
import { accountsText } from './accounts.ts'
import { seedAll } from './all.ts'

// Log lines would stand among the accounts; what fails is thrown.
const payload = await getPayload({ config: await makeConfig(readEnv({ ...process.env, LOG_LEVEL: 'error' })) })
const startedAt = Date.now()
await seedAll(payload, (part, made) => console.error(`${part}: ${made} new, ${Date.now() - startedAt} ms`))
console.log(accountsText())
await payload.destroy()
process.exit(0)
