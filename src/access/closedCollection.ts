import { randomUUID } from 'node:crypto'

import type { CollectionConfig } from 'payload'

import { nobody } from './simple.ts'

/**
 * A collection with a uuid id that is known before the row is written, and with every door shut:
 * what `access` does not open stays closed, to staff as well.
 */
export function closedCollection(config: CollectionConfig): CollectionConfig {
  return {
    ...config,
    disableDuplicate: true,
    lockDocuments: false,
    access: {
      read: nobody,
      create: nobody,
      update: nobody,
      delete: nobody,
      readVersions: nobody,
      unlock: nobody,
      admin: () => false,
      ...config.access,
    },
    fields: [
      {
        name: 'id',
        type: 'text',
        required: true,
        defaultValue: () => randomUUID(),
        admin: { hidden: true },
        access: { update: () => false },
      },
      ...config.fields,
    ],
  }
}
