import type { CollectionConfig } from 'payload'

import { anyone, either, ofOwnCandidate } from '../src/access/simple.ts'
import { staffWith } from '../src/access/staff.ts'
import { AGREEMENT_KINDS } from '../src/domain/agreement.ts'
import { APPEND_ONLY } from '../hooks/appendOnly.ts'
import { generatedDocument } from '../src/door/generated.ts'
import { currentAgreementsDoor } from '../src/views/agreements.ts'
import { defineCollection } from './define.ts'
import { belongsTo, instant } from './fields/relations.ts'
import { shownText } from './fields/texts.ts'

const LABELS = {
  agreement: { zh: '网上报名协议', en: 'Service agreement' },
  registration_notice: { zh: '注册须知', en: 'Registration notice' },
  pledge_notice: { zh: '证明事项告知承诺制告知书', en: 'Notice on pledges' },
  exam_notice: { zh: '报考须知', en: 'Exam notice' },
  pledge: { zh: '报考承诺书', en: 'Pledge' },
} as const satisfies Record<(typeof AGREEMENT_KINDS)[number], { zh: string; en: string }>

/** Texts that candidates accept, versioned: a changed text is a new row, never an edit (B1). */
export const Agreements: CollectionConfig = defineCollection({
  slug: 'agreements',
  group: 'notice',
  labels: { singular: { zh: '协议与须知', en: 'Agreement' }, plural: { zh: '协议与须知', en: 'Agreements' } },
  access: { read: anyone, create: staffWith('central') },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'kind', 'version', 'effectiveAt'] },
  endpoints: [currentAgreementsDoor, generatedDocument('agreements', 'One text, also an earlier version.')],
  indexes: [{ fields: ['kind', 'version'], unique: true }],
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: { zh: '类别', en: 'Kind' },
      required: true,
      options: AGREEMENT_KINDS.map((value) => ({ value, label: LABELS[value] })),
    },
    { name: 'version', type: 'text', label: { zh: '版本', en: 'Version' }, required: true },
    { name: 'title', type: 'text', label: { zh: '标题', en: 'Title' }, required: true },
    instant('effectiveAt', { zh: '生效时间', en: 'Effective at' }, { required: true, index: true }),
    { name: 'body', type: 'richText', label: { zh: '正文', en: 'Body' }, required: true },
  ],
})

/** Who accepted which text when: the consent that can be shown later. */
export const Acceptances: CollectionConfig = defineCollection({
  slug: 'acceptances',
  store: true,
  group: 'notice',
  labels: { singular: { zh: '接受记录', en: 'Acceptance' }, plural: { zh: '接受记录', en: 'Acceptances' } },
  access: { read: either(ofOwnCandidate('candidate'), staffWith('central', 'system_admin')) },
  admin: { defaultColumns: ['candidate', 'agreement', 'at'] },
  hooks: APPEND_ONLY,
  indexes: [{ fields: ['candidate', 'agreement', 'enrollment'], unique: true }],
  fields: [
    belongsTo('candidates', 'candidate', { zh: '考生', en: 'Candidate' }),
    belongsTo('agreements', 'agreement', { zh: '文本', en: 'Text' }),
    /** the enrollment it was accepted for; `account` for the texts of registration */
    shownText('enrollment', { zh: '报名', en: 'Enrollment' }, { required: true }),
    shownText('textHash', { zh: '文本摘要（SHA-256）', en: 'SHA-256 of the text' }, { required: true }),
    instant('at', { zh: '时间', en: 'At' }, { required: true }),
  ],
})
