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

/** A closed collection in its group of the panel. */
export function defineCollection(options: CollectionConfig & { group: keyof typeof GROUPS }): CollectionConfig {
  const { group, ...config } = options
  return closedCollection({ ...config, admin: { group: GROUPS[group], ...config.admin } })
}
