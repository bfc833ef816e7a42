import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { CollectionConfig, SanitizedConfig, TextField } from 'payload'
import { buildConfig } from 'payload'

import { databaseAdapter } from '../../src/database/index.ts'

const id: TextField = { name: 'id', type: 'text', required: true, defaultValue: () => randomUUID() }

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
        await req.payload.create({
          collection: 'ledger',
          data: { thing: doc.id, revision: doc.revision },
          overrideAccess: true,
          // A call without req leaves the transaction: one test does it on purpose.
          ...(context.forgetReq ? {} : { req }),
        })
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
export function toyConfig(url: string): Promise<SanitizedConfig> {
  return buildConfig({
    secret: 'only-for-tests-of-the-database-seam',
    db: databaseAdapter({ url }),
    collections: [Things, Ledger],
    telemetry: false,
    logger: { options: { level: 'silent' } },
    graphQL: { disable: true },
    typescript: { autoGenerate: false },
  })
}
