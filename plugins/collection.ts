import type { CollectionConfig } from 'payload'

import { closedCollection } from '../src/access/closedCollection.ts'
import { staffWith } from '../src/access/staff.ts'

/** A closed collection that belongs to one plugin: system admins read it in the panel, the plugin's own code writes it. */
export function pluginCollection(config: CollectionConfig): CollectionConfig {
  return closedCollection({
    ...config,
    access: { read: staffWith('system_admin'), ...config.access },
    admin: { group: { zh: '系统', en: 'System' }, ...config.admin },
  })
}
