import { ofOwnProvince } from '../src/access/staff.ts'
import { ACTIONS } from '../src/domain/enrollment.ts'
import { APPEND_ONLY, refuseChange } from '../hooks/appendOnly.ts'
import { guardLedger } from '../hooks/enrollments/guardLedger.ts'
import { defineCollection } from './define.ts'
import { AS_WORD } from './fields/cells.ts'
import { belongsTo, instant } from './fields/relations.ts'
import { shownText } from './fields/texts.ts'
import { optionsOf } from './options.ts'

/** The ledger: one row a move, unique by (enrollment, revision): lock and audit trail in one. */
export const EnrollmentEvents = defineCollection({
  slug: 'enrollment-events',
  /** not audited: it is a trail itself, and names who moved */
  custom: { audit: false },
  store: true,
  group: 'enrollment',
  labels: { singular: { zh: '报名经过', en: 'Ledger row' }, plural: { zh: '报名经过', en: 'Ledger' } },
  access: { read: ofOwnProvince({ province: 'enrollment.province', reviewPoint: 'enrollment.reviewPoint' }) },
  admin: { defaultColumns: ['enrollment', 'revision', 'action', 'from', 'to', 'actorLabel', 'at'] },
  hooks: { ...APPEND_ONLY, beforeChange: [refuseChange, guardLedger] },
  defaultSort: '-at',
  indexes: [{ fields: ['enrollment', 'revision'], unique: true }],
  fields: [
    belongsTo('enrollments', 'enrollment', { zh: '报名', en: 'Enrollment' }),
    { name: 'revision', type: 'number', label: { zh: '修订号', en: 'Revision' }, required: true },
    {
      name: 'action',
      type: 'select',
      label: { zh: '办理', en: 'Action' },
      required: true,
      options: optionsOf('actions').filter(({ value }) => (ACTIONS as readonly string[]).includes(value)),
    },
    { name: 'from', type: 'select', label: { zh: '原状态', en: 'From' }, options: optionsOf('states'), admin: AS_WORD },
    {
      name: 'to',
      type: 'select',
      label: { zh: '新状态', en: 'To' },
      required: true,
      options: optionsOf('states'),
      admin: AS_WORD,
    },
    {
      name: 'actorKind',
      type: 'select',
      label: { zh: '办理方', en: 'By' },
      required: true,
      options: optionsOf('actors'),
    },
    /** id of the candidate or the member of staff; empty for the system */
    shownText('actor', { zh: '办理人', en: 'Actor' }),
    shownText('actorLabel', { zh: '办理单位', en: 'Office' }),
    instant('at', { zh: '时间', en: 'At' }, { required: true, index: true }),
    { name: 'note', type: 'textarea', label: { zh: '说明', en: 'Note' } },
    { name: 'reasons', type: 'textarea', label: { zh: '原因', en: 'Reasons' } },
  ],
})
