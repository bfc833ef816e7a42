import type { CollectionConfig, Field } from 'payload'

import { either, ofOwnCandidate } from '../src/access/simple.ts'
import { staffWith } from '../src/access/staff.ts'
import { guardRecord } from '../hooks/candidates/guardRecord.ts'
import { labelOf } from '../src/domain/fields.ts'
import { EDUCATION_FIELDS } from '../src/domain/records.ts'
import { defineCollection } from './define.ts'
import { AS_WORD } from './fields/cells.ts'
import { belongsTo } from './fields/relations.ts'
import { shownText } from './fields/texts.ts'
import { optionsOf } from './options.ts'

/** Fields that education and degree records share (B3). */
function recordFields(completedOn: { zh: string; en: string }): Field[] {
  return [
    belongsTo('candidates', 'candidate', { zh: '考生', en: 'Candidate' }),
    { name: 'position', type: 'number', defaultValue: 0, hidden: true },
    shownText('certificateNumber', labelOf(EDUCATION_FIELDS, 'certificateNumber'), { required: true }),
    shownText('school', labelOf(EDUCATION_FIELDS, 'school'), { required: true }),
    shownText('major', labelOf(EDUCATION_FIELDS, 'major'), { required: true }),
    shownText('completedOn', completedOn, { required: true }),
    {
      name: 'verification',
      type: 'select',
      label: { zh: '核验状态', en: 'Verification' },
      options: optionsOf('verifications'),
      defaultValue: 'pending',
      required: true,
      admin: { readOnly: true, ...AS_WORD },
    },
    shownText('reason', { zh: '核验说明', en: 'Reason' }),
  ]
}

const access = { read: either(ofOwnCandidate('candidate'), staffWith('central', 'system_admin')) }
const admin = { useAsTitle: 'school', defaultColumns: ['candidate', 'school', 'major', 'level', 'verification'] }

/** A graduation certificate as the candidate declares it. */
export const EducationRecords: CollectionConfig = defineCollection({
  slug: 'education-records',
  store: true,
  group: 'enrollment',
  labels: { singular: { zh: '学历信息', en: 'Education record' }, plural: { zh: '学历信息', en: 'Education records' } },
  access,
  admin,
  hooks: { beforeChange: [guardRecord] },
  fields: [
    ...recordFields({ zh: '毕业年月', en: 'Graduated' }),
    shownText('level', { zh: '学历层次', en: 'Level' }, { required: true }),
    shownText('mode', labelOf(EDUCATION_FIELDS, 'mode'), { required: true }),
  ],
})

/** A degree certificate as the candidate declares it. */
export const DegreeRecords: CollectionConfig = defineCollection({
  slug: 'degree-records',
  store: true,
  group: 'enrollment',
  labels: { singular: { zh: '学位信息', en: 'Degree record' }, plural: { zh: '学位信息', en: 'Degree records' } },
  access,
  admin,
  hooks: { beforeChange: [guardRecord] },
  fields: [
    ...recordFields({ zh: '授予年月', en: 'Conferred' }),
    shownText('level', { zh: '学位层次', en: 'Degree level' }, { required: true }),
  ],
})
