import { getPayload } from 'payload'

import { migrate } from '../../src/database/migrate.ts'
import { selfCheck } from '../../src/database/selfCheck.ts'

// Run by globalSetup in a process of its own: the product's config on DATABASE_URL, brought up by the real migrations.
const { default: config } = await import('../../payload.config.ts')
const payload = await getPayload({ config, disableOnInit: true })
await migrate(payload)
await selfCheck(payload)
await payload.destroy()
