import type { CollectionConfig } from 'payload'

import { closedCollection } from '../src/access/closedCollection.ts'

/** The groups of the panel, as people think. */
export const GROUPS = {
  enrollment: { zh: '报名', en: 'Enrollment' },
  exam: { zh: '考试', en: 'Exams' },
  province: { zh: '地区', en: 'Provinces' },
  notice: { zh: '公告', en: 'Notices' },
  money: { zh: '财务', en: 'Money' },
  system: { zh: '系统', en: 'System' },
} as const

/** What a collection of the core says of itself beyond Payload's own config. */
interface Definition extends CollectionConfig {
  readonly group: keyof typeof GROUPS
  /** true: commands write its rows through src/store.ts, where hooks of fields would be skipped */
  readonly store?: boolean
}

/** A closed collection in its group of the panel. */
export function defineCollection(definition: Definition): CollectionConfig {
  const { group, store = false, ...config } = definition
  const custom = { ...config.custom, store }
  return closedCollection({ ...config, custom, admin: { group: GROUPS[group], ...config.admin } })
}
