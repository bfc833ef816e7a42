import { either, ofOwnCandidate } from '../src/access/simple.ts'
import { ofOwnProvince } from '../src/access/staff.ts'
import { REVIEW_ROUTES } from '../src/domain/enrollment.ts'
import { followFee } from '../hooks/enrollments/followFee.ts'
import { followStart } from '../hooks/enrollments/followStart.ts'
import { guardMove } from '../hooks/enrollments/guardMove.ts'
import { recordMove } from '../hooks/enrollments/recordMove.ts'
import { refuseBulk } from '../hooks/enrollments/refuseBulk.ts'
import { tellCandidate } from '../hooks/enrollments/tellCandidate.ts'
import { autosaveDoor } from '../src/commands/enrollment/autosave.ts'
import { confirmDoor } from '../src/commands/enrollment/confirm.ts'
import { decisionDoors } from '../src/commands/enrollment/decide.ts'
import { saveDoor } from '../src/commands/enrollment/save.ts'
import { simpleMoveDoors } from '../src/commands/enrollment/simpleMoves.ts'
import { startDoor } from '../src/commands/enrollment/start.ts'
import { gatewayDoors } from '../src/commands/payment/check.ts'
import { payDoor } from '../src/commands/payment/pay.ts'
import { settleOnsiteDoor } from '../src/commands/payment/settleOnsite.ts'
import { caseDoor, casePictureDoor } from '../src/commands/review/look.ts'
import { confirmationDoor } from '../src/views/confirmation.ts'
import { documentDoors } from '../src/views/documents/render.ts'
import { enrollmentDoor } from '../src/views/enrollment.ts'
import { myEnrollmentsDoor } from '../src/views/enrollmentList.ts'
import { formDoor } from '../src/views/form.ts'
import { reviewQueueDoor } from '../src/views/review/queue.ts'
import { defineCollection } from './define.ts'
import { AS_CANDIDATE, AS_WORD } from './fields/cells.ts'
import { belongsTo, fen, instant } from './fields/relations.ts'
import { COMMANDS_ONLY, hiddenText, shownText } from './fields/texts.ts'
import { optionsOf } from './options.ts'

const readOnly = { admin: { readOnly: true } } as const

/** One candidate's place for one exam: the narrow, hot line. The answers of its form stand in `enrollment-forms`. */
export const Enrollments = defineCollection({
  slug: 'enrollments',
  store: true,
  group: 'enrollment',
  labels: { singular: { zh: '报名', en: 'Enrollment' }, plural: { zh: '报名', en: 'Enrollments' } },
  access: {
    read: either(ofOwnCandidate('candidate'), ofOwnProvince({ province: 'province', reviewPoint: 'reviewPoint' })),
  },
  admin: {
    useAsTitle: 'id',
    defaultColumns: ['candidate', 'exam', 'province', 'reviewPoint', 'state', 'confirmedAt', 'dueAt'],
  },
  defaultSort: '-updatedAt',
  hooks: {
    beforeOperation: [refuseBulk],
    beforeChange: [guardMove],
    afterChange: [recordMove, followStart, followFee, tellCandidate],
  },
  endpoints: [
    ...[startDoor, myEnrollmentsDoor, enrollmentDoor, formDoor, autosaveDoor, saveDoor],
    ...[confirmationDoor, confirmDoor, ...simpleMoveDoors, payDoor, ...gatewayDoors, ...documentDoors],
    ...[reviewQueueDoor, caseDoor, casePictureDoor, ...decisionDoors, settleOnsiteDoor],
  ],
  indexes: [
    { fields: ['province', 'state', 'confirmedAt'] },
    { fields: ['state', 'dueAt'] },
    { fields: ['state', 'sweepAt', 'confirmedAt'] },
    { fields: ['state', 'feeInFen', 'sweepAt'] },
  ],
  fields: [
    { name: 'case', type: 'ui', admin: { components: { Field: '/src/admin/enrollment/CasePanel.tsx#CasePanel' } } },
    {
      type: 'collapsible',
      label: { zh: '登记数据', en: 'Stored values' },
      admin: { initCollapsed: true },
      fields: [
        belongsTo(
          'candidates',
          'candidate',
          { zh: '考生', en: 'Candidate' },
          { admin: { readOnly: true, ...AS_CANDIDATE } },
        ),
        belongsTo('exams', 'exam', { zh: '考试', en: 'Exam' }, readOnly),
        belongsTo('provinces', 'province', { zh: '地区', en: 'Province' }, readOnly),
        belongsTo(
          'review-points',
          'reviewPoint',
          { zh: '审核点', en: 'Review point' },
          { required: false, ...readOnly },
        ),
        shownText('level', { zh: '级别', en: 'Level' }),
        shownText('specialty', { zh: '专业', en: 'Specialty' }),
        /** numbers of the chosen subjects, joined by commas: the form's own list lives in a table of its own */
        shownText('subjects', { zh: '科目序号', en: 'Subject numbers' }),
        {
          name: 'eligibility',
          type: 'select',
          label: { zh: '报考条件', en: 'Conditions' },
          options: optionsOf('eligibility'),
          ...readOnly,
        },
        shownText('eligibilityNote', { zh: '须人工核实的条件', en: 'Conditions to be checked by a person' }),
        {
          name: 'state',
          type: 'select',
          label: { zh: '状态', en: 'State' },
          required: true,
          index: true,
          options: optionsOf('states'),
          admin: { readOnly: true, ...AS_WORD },
        },
        { name: 'revision', type: 'number', label: { zh: '修订号', en: 'Revision' }, required: true, ...readOnly },
        hiddenText('activeKey', { required: true, unique: true }),
        {
          name: 'pledge',
          type: 'select',
          label: { zh: '承诺书', en: 'Pledge' },
          required: true,
          defaultValue: 'unsigned',
          options: optionsOf('pledges'),
          ...readOnly,
        },
        {
          name: 'reviewRoute',
          type: 'select',
          label: { zh: '核验方式', en: 'Review route' },
          options: optionsOf('routes').filter(({ value }) => (REVIEW_ROUTES as readonly string[]).includes(value)),
          ...readOnly,
        },
        { name: 'routeReasons', type: 'textarea', label: { zh: '转核验原因', en: 'Why it is reviewed' }, ...readOnly },
        fen('feeInFen', { zh: '应缴费用（分）', en: 'Fee (fen)' }),
        shownText('policyVersion', { zh: '政策版本', en: 'Policy version' }),
        instant('confirmedAt', { zh: '确认时间', en: 'Confirmed at' }),
        /** set where a wait for the office gave time to pay back; else the exam's window holds */
        instant('payUntil', { zh: '缴费顺延至', en: 'May be paid until' }),
        instant('dueAt', { zh: '截止时间', en: 'Due at' }),
        /** the jobs' own mark: they leave the row alone until then (decision 8) */
        { name: 'sweepAt', type: 'date', hidden: true, access: COMMANDS_ONLY },
      ],
    },
  ],
})
