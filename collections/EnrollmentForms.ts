import { either, ofOwnCandidate } from '../src/access/simple.ts'
import { defineCollection } from './define.ts'
import { belongsTo } from './fields/relations.ts'
import { shownText } from './fields/texts.ts'

/** The answers of an enrollment's form (D5). */
export const EnrollmentForms = defineCollection({
  slug: 'enrollment-forms',
  store: true,
  group: 'enrollment',
  labels: { singular: { zh: '报名表内容', en: 'Form' }, plural: { zh: '报名表内容', en: 'Forms' } },
  access: { read: either(ofOwnCandidate('candidate')) },
  admin: { hidden: true },
  fields: [
    belongsTo('enrollments', 'enrollment', { zh: '报名', en: 'Enrollment' }, { unique: true }),
    belongsTo('candidates', 'candidate', { zh: '考生', en: 'Candidate' }),
    shownText('city', { zh: '地市', en: 'City' }),
    shownText('reviewPoint', { zh: '审核点', en: 'Review point' }),
    shownText('level', { zh: '级别', en: 'Level' }),
    shownText('specialty', { zh: '专业', en: 'Specialty' }),
    { name: 'subjects', type: 'number', hasMany: true, label: { zh: '科目', en: 'Subjects' } },
    { name: 'yearsRelevant', type: 'number', label: { zh: '相关专业工作年限', en: 'Relevant years' } },
    { name: 'yearsTotal', type: 'number', label: { zh: '工作年限', en: 'Years of work' } },
    shownText('employer', { zh: '工作单位', en: 'Employer' }),
    shownText('employerType', { zh: '单位性质', en: 'Employer type' }),
    shownText('employerPhone', { zh: '单位电话', en: 'Employer phone' }),
    shownText('birthDate', { zh: '出生日期', en: 'Birth date' }),
    shownText('nationality', { zh: '国籍或民族', en: 'Nationality' }),
    shownText('politicalStatus', { zh: '政治面貌', en: 'Political status' }),
    shownText('address', { zh: '通讯地址', en: 'Address' }),
    shownText('postcode', { zh: '邮政编码', en: 'Postcode' }),
    shownText('title', { zh: '专业职务', en: 'Professional title' }),
  ],
})
