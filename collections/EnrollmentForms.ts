import { either, ofOwnCandidate } from '../src/access/simple.ts'
import { FORM_FIELDS } from '../src/domain/enrollmentForm.ts'
import { labelOf } from '../src/domain/fields.ts'
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
    shownText('city', labelOf(FORM_FIELDS, 'city')),
    shownText('reviewPoint', labelOf(FORM_FIELDS, 'reviewPoint')),
    shownText('level', labelOf(FORM_FIELDS, 'level')),
    shownText('specialty', labelOf(FORM_FIELDS, 'specialty')),
    { name: 'subjects', type: 'number', hasMany: true, label: labelOf(FORM_FIELDS, 'subjects') },
    { name: 'yearsRelevant', type: 'number', label: labelOf(FORM_FIELDS, 'yearsRelevant') },
    { name: 'yearsTotal', type: 'number', label: labelOf(FORM_FIELDS, 'yearsTotal') },
    shownText('employer', labelOf(FORM_FIELDS, 'employer')),
    shownText('employerType', labelOf(FORM_FIELDS, 'employerType')),
    shownText('employerPhone', labelOf(FORM_FIELDS, 'employerPhone')),
    shownText('birthDate', labelOf(FORM_FIELDS, 'birthDate')),
    shownText('nationality', labelOf(FORM_FIELDS, 'nationality')),
    shownText('politicalStatus', labelOf(FORM_FIELDS, 'politicalStatus')),
    shownText('address', labelOf(FORM_FIELDS, 'address')),
    shownText('postcode', labelOf(FORM_FIELDS, 'postcode')),
    shownText('title', labelOf(FORM_FIELDS, 'title')),
  ],
})
