import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { CollectionConfig, Config, SanitizedConfig, TextField } from 'payload'
import { buildConfig } from 'payload'

import { databaseAdapter } from '../../src/database/index.ts'
import { toyApi } from './toyApi.ts'

const id: TextField = { name: 'id', type: 'text', required: true, defaultValue: () => randomUUID() }

declare module 'payload' {
  interface RequestContext {
    /** the toy hook writes its ledger row without req, as a careless hook would */
    forgetReq?: boolean
    /** the toy hook throws after its ledger row */
    fail?: boolean
  }
}

/** A thing with a unique key and a revision; creating one writes a ledger row in the same transaction, 3 ms later. */
const Things: CollectionConfig = {
  slug: 'things',
  fields: [
    id,
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'revision', type: 'number', defaultValue: 0 },
    { name: 'tags', type: 'array', fields: [{ name: 'word', type: 'text' }] },
  ],
  hooks: {
    afterChange: [
      async ({ doc, req, context }) => {
        await pause(3)
        const data = { thing: doc.id, revision: doc.revision }
        // A call without req leaves the transaction: one test does it on purpose.
        const passed = context.forgetReq ? {} : { req }
        await toyApi(req.payload).create({ collection: 'ledger', data, overrideAccess: true, ...passed })
        if (context.fail) throw new Error('the hook failed')
      },
    ],
  },
}

const Ledger: CollectionConfig = {
  slug: 'ledger',
  indexes: [{ fields: ['thing', 'revision'], unique: true }],
  fields: [id, { name: 'thing', type: 'text', required: true }, { name: 'revision', type: 'number', required: true }],
}

/** A small platform on which the database seam is tested by itself. */
export function toyConfig(url: string, db: Config['db'] = databaseAdapter({ url })): Promise<SanitizedConfig> {
  return buildConfig({
    secret: 'only-for-tests-of-the-database-seam',
    db,
    collections: [Things, Ledger],
    telemetry: false,
    logger: { options: { level: 'silent' } },
    graphQL: { disable: true },
    typescript: { autoGenerate: false },
  })
}
