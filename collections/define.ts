import { randomUUID } from 'node:crypto'

import type { CollectionConfig } from 'payload'

import { nobody } from '../src/access/simple.ts'

/** The groups of the panel, as people think. */
export const GROUPS = {
  enrollment: { zh: '报名', en: 'Enrollment' },
  exam: { zh: '考试', en: 'Exams' },
  region: { zh: '地区', en: 'Regions' },
  notice: { zh: '公告', en: 'Notices' },
  money: { zh: '财务', en: 'Money' },
  system: { zh: '系统', en: 'System' },
} as const

/**
 * A collection with a uuid id that is known before the row is written, and with every door shut:
 * what a collection does not open stays closed, to staff as well.
 */
export function defineCollection(options: CollectionConfig & { group: keyof typeof GROUPS }): CollectionConfig {
  const { group, ...config } = options
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
    admin: { group: GROUPS[group], ...config.admin },
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
