import type { CollectionConfig } from 'payload'

import { staffWith } from '../src/access/staff.ts'
import { APPEND_ONLY } from '../hooks/appendOnly.ts'
import { defineCollection } from './define.ts'
import { belongsTo, instant } from './fields/relations.ts'
import { hiddenText, shownText } from './fields/texts.ts'

/** Every look at and change to a candidate's data by staff (F3). Append only. */
export const AuditEvents: CollectionConfig = defineCollection({
  slug: 'audit-events',
  /** not audited: it is the trail */
  custom: { audit: false },
  store: true,
  group: 'system',
  labels: { singular: { zh: '操作记录', en: 'Audit event' }, plural: { zh: '操作记录', en: 'Audit events' } },
  access: { read: staffWith('system_admin') },
  hooks: APPEND_ONLY,
  admin: { defaultColumns: ['at', 'staff', 'action', 'subject', 'detail'] },
  defaultSort: '-at',
  fields: [
    instant('at', { zh: '时间', en: 'At' }, { required: true, index: true }),
    belongsTo('staff', 'staff', { zh: '工作人员', en: 'Member of staff' }, { required: false }),
    shownText('action', { zh: '操作', en: 'Action' }, { required: true }),
    /** the collection and id of what was looked at or changed */
    shownText('subject', { zh: '对象', en: 'Subject' }, { required: true, index: true }),
    belongsTo('candidates', 'candidate', { zh: '考生', en: 'Candidate' }, { required: false }),
    shownText('detail', { zh: '说明', en: 'Detail' }),
  ],
})

/** What was done under an Idempotency-Key; written with its effect. */
export const IdempotencyKeys: CollectionConfig = defineCollection({
  slug: 'idempotency-keys',
  /** not audited: it tells nothing of who did what */
  custom: { audit: false },
  store: true,
  group: 'system',
  labels: { singular: { zh: '幂等键', en: 'Idempotency key' }, plural: { zh: '幂等键', en: 'Idempotency keys' } },
  admin: { hidden: true },
  fields: [
    /** owner and key */
    hiddenText('key', { required: true, unique: true }),
    /** of method, path and body without its secrets, keyed: the same key with another request is refused */
    hiddenText('request', { required: true }),
    { name: 'status', type: 'number', required: true, hidden: true },
    /** the id of what was done; what is told of it is read anew */
    { name: 'answer', type: 'textarea', required: true, hidden: true },
    instant('expiresAt', { zh: '到期时间', en: 'Expires at' }, { required: true, index: true }),
  ],
})

/** Proof-of-work solutions already used: each serves once. */
export const CaptchaUses: CollectionConfig = defineCollection({
  slug: 'captcha-uses',
  store: true,
  group: 'system',
  labels: { singular: { zh: '安全验证', en: 'Captcha use' }, plural: { zh: '安全验证', en: 'Captcha uses' } },
  admin: { hidden: true },
  fields: [
    hiddenText('solution', { required: true, unique: true }),
    instant('expiresAt', { zh: '到期时间', en: 'Expires at' }, { required: true, index: true }),
  ],
})
