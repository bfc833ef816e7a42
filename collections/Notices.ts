import { either } from '../src/access/simple.ts'
import { publishedBy } from '../src/access/published.ts'
import { staffWith } from '../src/access/staff.ts'
import { z } from 'zod'

import { generatedDocument, generatedList } from '../src/door/generated.ts'
import { pageOfDocuments } from '../src/schemas/parts.ts'
import { defineCollection } from './define.ts'
import { belongsTo, instant } from './fields/relations.ts'

/** A public notice, national or of one province, perhaps of one exam (F1). */
export const Notices = defineCollection({
  slug: 'notices',
  group: 'notice',
  labels: { singular: { zh: '公告', en: 'Notice' }, plural: { zh: '公告', en: 'Notices' } },
  access: {
    read: either(staffWith('provincial_admin', 'central', 'system_admin'), publishedBy('publishedAt')),
    create: staffWith('central'),
    update: staffWith('central'),
    delete: staffWith('central'),
  },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'publishedAt', 'isPinned', 'exam', 'province'] },
  defaultSort: ['-isPinned', '-publishedAt'],
  endpoints: [
    generatedList('notices', {
      about: 'The published notices, pinned ones first; of one exam or one province.',
      query: pageOfDocuments.extend({
        'where[exam][equals]': z.uuid().optional(),
        'where[province][equals]': z.uuid().optional(),
      }),
    }),
    generatedDocument('notices', 'One published notice.'),
  ],
  fields: [
    { name: 'title', type: 'text', label: { zh: '标题', en: 'Title' }, required: true, maxLength: 120 },
    instant('publishedAt', { zh: '发布时间', en: 'Published at' }, { required: true, index: true }),
    { name: 'isPinned', type: 'checkbox', label: { zh: '置顶', en: 'Pinned' }, defaultValue: false, index: true },
    belongsTo('exams', 'exam', { zh: '相关考试', en: 'Exam' }, { required: false }),
    belongsTo('provinces', 'province', { zh: '相关地区', en: 'Province' }, { required: false }),
    { name: 'body', type: 'richText', label: { zh: '正文', en: 'Body' }, required: true },
  ],
})
