import type { Field } from 'payload'
import { z } from 'zod'

import { either } from '../src/access/simple.ts'
import { isPublished } from '../src/access/published.ts'
import { staffWith } from '../src/access/staff.ts'
import { arrangeTicketsDoor } from '../src/commands/arrangeTickets.ts'
import { generatedDocument, generatedList } from '../src/door/generated.ts'
import { digits, pageOfDocuments, text } from '../src/schemas/parts.ts'
import { OPEN_WINDOWS, whereOpen } from '../src/views/openExams.ts'
import { defineCollection } from './define.ts'
import { AS_WORD } from './fields/cells.ts'
import { instant } from './fields/relations.ts'

const levels: Field = {
  name: 'levels',
  type: 'array',
  label: { zh: '级别', en: 'Levels' },
  labels: { singular: { zh: '级别', en: 'Level' }, plural: { zh: '级别', en: 'Levels' } },
  required: true,
  minRows: 1,
  fields: [
    { name: 'code', type: 'text', label: { zh: '代码', en: 'Code' }, required: true },
    { name: 'name', type: 'text', label: { zh: '名称', en: 'Name' }, required: true },
    {
      name: 'subjectNumbers',
      type: 'number',
      hasMany: true,
      label: { zh: '科目序号', en: 'Subject numbers' },
      required: true,
    },
    { name: 'isExempt', type: 'checkbox', label: { zh: '免试级别', en: 'Exempt level' }, defaultValue: false },
    { name: 'validityYears', type: 'number', label: { zh: '成绩有效年数', en: 'Validity in years' }, defaultValue: 1 },
  ],
}

const specialties: Field = {
  name: 'specialties',
  type: 'array',
  label: { zh: '专业', en: 'Specialties' },
  labels: { singular: { zh: '专业', en: 'Specialty' }, plural: { zh: '专业', en: 'Specialties' } },
  required: true,
  minRows: 1,
  fields: [
    { name: 'code', type: 'text', label: { zh: '代码', en: 'Code' }, required: true },
    { name: 'name', type: 'text', label: { zh: '名称', en: 'Name' }, required: true },
  ],
}

const subjects: Field = {
  name: 'subjects',
  type: 'array',
  label: { zh: '科目', en: 'Subjects' },
  labels: { singular: { zh: '科目', en: 'Subject' }, plural: { zh: '科目', en: 'Subjects' } },
  required: true,
  minRows: 1,
  fields: [
    { name: 'number', type: 'number', label: { zh: '序号', en: 'Number' }, required: true, min: 1 },
    { name: 'name', type: 'text', label: { zh: '名称', en: 'Name' }, required: true },
    {
      name: 'type',
      type: 'select',
      label: { zh: '题型', en: 'Paper type' },
      required: true,
      options: [
        { value: 'objective', label: { zh: '客观题', en: 'Objective' } },
        { value: 'subjective', label: { zh: '主观题', en: 'Subjective' } },
        { value: 'mixed', label: { zh: '主客观题', en: 'Mixed' } },
      ],
    },
    { name: 'fullMark', type: 'number', label: { zh: '满分', en: 'Full mark' }, required: true },
    { name: 'passMark', type: 'number', label: { zh: '合格线', en: 'Pass mark' }, required: true },
    instant('startsAt', { zh: '开考时间', en: 'Starts at' }, { required: true }),
    instant('endsAt', { zh: '结束时间', en: 'Ends at' }, { required: true }),
  ],
}

const conditions: Field = {
  name: 'conditions',
  type: 'array',
  label: { zh: '报考条件（同一级别满足其一即可）', en: 'Conditions (one of a level is enough)' },
  labels: { singular: { zh: '条件', en: 'Condition' }, plural: { zh: '条件', en: 'Conditions' } },
  fields: [
    { name: 'level', type: 'text', label: { zh: '级别代码', en: 'Level code' }, required: true },
    { name: 'text', type: 'text', label: { zh: '条文', en: 'Text' }, required: true },
    { name: 'basis', type: 'text', label: { zh: '依据', en: 'Basis' } },
    { name: 'educationMinRank', type: 'number', label: { zh: '最低学历等级', en: 'Minimum education rank' } },
    { name: 'degreeMin', type: 'text', label: { zh: '最低学位', en: 'Minimum degree' } },
    { name: 'majorClass', type: 'text', label: { zh: '专业类别', en: 'Class of majors' } },
    { name: 'yearsRelevant', type: 'number', label: { zh: '相关专业年限', en: 'Relevant years' } },
    { name: 'yearsTotal', type: 'number', label: { zh: '工作年限', en: 'Total years' } },
    { name: 'requires', type: 'text', hasMany: true, label: { zh: '其他要求', en: 'Also requires' } },
  ],
}

const windows: Field[] = [
  instant('registrationOpensAt', { zh: '报名开始', en: 'Registration opens' }, { required: true }),
  instant(
    'registrationClosesAt',
    { zh: '报名截止（不含）', en: 'Registration closes (exclusive)' },
    { required: true, index: true },
  ),
  instant('paymentOpensAt', { zh: '缴费开始', en: 'Payment opens' }, { required: true }),
  instant('paymentClosesAt', { zh: '缴费截止（不含）', en: 'Payment closes (exclusive)' }, { required: true }),
  instant('ticketOpensAt', { zh: '准考证打印开始', en: 'Tickets from' }),
  instant('ticketClosesAt', { zh: '准考证打印截止（不含）', en: 'Tickets until (exclusive)' }),
  instant('scoresPublishedAt', { zh: '成绩公布时间', en: 'Scores published at' }),
]

/** One exam of one year: what may be chosen, by whom, and when. */
export const Exams = defineCollection({
  slug: 'exams',
  group: 'exam',
  labels: { singular: { zh: '考试', en: 'Exam' }, plural: { zh: '考试', en: 'Exams' } },
  access: {
    read: either(staffWith('reviewer', 'provincial_admin', 'central', 'system_admin'), isPublished),
    create: staffWith('central'),
    update: staffWith('central'),
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'year', 'status', 'registrationOpensAt', 'registrationClosesAt'],
  },
  defaultSort: 'registrationClosesAt',
  endpoints: [
    generatedList('exams', {
      about:
        'The published exams, the first to close first; of one year, of one code, or with one of their windows open.',
      query: pageOfDocuments.extend({
        'where[year][equals]': digits(2000, 2999).optional(),
        'where[code][equals]': text(20),
        open: z.enum(OPEN_WINDOWS).optional(),
      }),
      where: whereOpen,
    }),
    generatedDocument('exams', 'One published exam: what may be chosen, by whom, and when.'),
    arrangeTicketsDoor,
  ],
  indexes: [{ fields: ['code', 'year'], unique: true }],
  fields: [
    {
      name: 'arrangeTickets',
      type: 'ui',
      admin: { components: { Field: '/src/admin/exam/ArrangeTickets.tsx#ArrangeTickets' } },
    },
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', label: { zh: '考试名称', en: 'Name' }, required: true },
        { name: 'shortName', type: 'text', label: { zh: '简称', en: 'Short name' }, required: true },
        { name: 'code', type: 'text', label: { zh: '考试代码', en: 'Code' }, required: true },
        { name: 'year', type: 'number', label: { zh: '年度', en: 'Year' }, required: true },
      ],
    },
    {
      name: 'status',
      type: 'select',
      label: { zh: '发布状态', en: 'Status' },
      required: true,
      defaultValue: 'draft',
      index: true,
      admin: AS_WORD,
      options: [
        { value: 'draft', label: { zh: '草稿', en: 'Draft' } },
        { value: 'published', label: { zh: '已发布', en: 'Published' } },
      ],
    },
    { name: 'authority', type: 'text', label: { zh: '主管部门', en: 'Authority' } },
    ...windows,
    levels,
    specialties,
    subjects,
    conditions,
  ],
})
