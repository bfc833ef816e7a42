import { randomUUID } from 'node:crypto'

import type { CollectionConfig } from 'payload'

import { nobody } from '../src/access/simple.ts'
import { staffWith } from '../src/access/staff.ts'

/**
 * A collection that belongs to one plugin: uuid ids, system admins read it in the panel, and only the plugin's own
 * code writes it unless `access` says otherwise.
 */
export function pluginCollection(options: CollectionConfig): CollectionConfig {
  const { access, admin, fields, ...rest } = options
  return {
    disableDuplicate: true,
    lockDocuments: false,
    ...rest,
    access: {
      read: staffWith('system_admin'),
      create: nobody,
      update: nobody,
      delete: nobody,
      readVersions: nobody,
      unlock: nobody,
      admin: () => false,
      ...access,
    },
    admin: { group: { zh: '系统', en: 'System' }, ...admin },
    fields: [
      {
        name: 'id',
        type: 'text',
        required: true,
        defaultValue: () => randomUUID(),
        admin: { hidden: true },
        access: { update: () => false },
      },
      ...fields,
    ],
  }
}
