import { staffWith } from '../src/access/staff.ts'
import { defineCollection } from './define.ts'
import { scoreLookupDoor } from '../src/views/score.ts'
import { belongsTo } from './fields/relations.ts'

/** The mark of one subject of one paid enrollment. */
export const Scores = defineCollection({
  slug: 'scores',
  group: 'exam',
  labels: { singular: { zh: '成绩', en: 'Score' }, plural: { zh: '成绩', en: 'Scores' } },
  access: { read: staffWith('central', 'system_admin'), create: staffWith('central'), update: staffWith('central') },
  admin: { defaultColumns: ['enrollment', 'subjectNumber', 'mark', 'isAbsent'] },
  endpoints: [scoreLookupDoor],
  indexes: [{ fields: ['enrollment', 'subjectNumber'], unique: true }],
  fields: [
    belongsTo('enrollments', 'enrollment', { zh: '报名', en: 'Enrollment' }),
    { name: 'subjectNumber', type: 'number', label: { zh: '科目序号', en: 'Subject number' }, required: true, min: 1 },
    { name: 'mark', type: 'number', label: { zh: '分数', en: 'Mark' }, min: 0 },
    { name: 'isAbsent', type: 'checkbox', label: { zh: '缺考', en: 'Absent' }, defaultValue: false },
  ],
})
