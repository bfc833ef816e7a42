import { either, ofOwnCandidate } from '../src/access/simple.ts'
import { staffWith } from '../src/access/staff.ts'
import { MESSAGE_KINDS } from '../src/domain/channel.ts'
import { refuseDelete } from '../hooks/appendOnly.ts'
import { guardMessage } from '../hooks/messages/guardMessage.ts'
import { defineCollection } from './define.ts'
import { AS_WORD } from './fields/cells.ts'
import { belongsTo, instant } from './fields/relations.ts'
import { hiddenText, shownText } from './fields/texts.ts'

/** A message to one person: written in the transaction it tells of, sent afterwards, recorded with its outcome (F2). */
export const Messages = defineCollection({
  slug: 'messages',
  /** not audited: the platform alone writes it, and text, time and outcome are kept */
  custom: { audit: false },
  store: true,
  hooks: { beforeOperation: [refuseDelete], beforeChange: [guardMessage] },
  group: 'system',
  labels: { singular: { zh: '消息', en: 'Message' }, plural: { zh: '消息', en: 'Messages' } },
  access: { read: either(ofOwnCandidate('candidate'), staffWith('system_admin')) },
  admin: { useAsTitle: 'subject', defaultColumns: ['subject', 'candidate', 'channel', 'state', 'tries', 'sentAt'] },
  fields: [
    belongsTo('candidates', 'candidate', { zh: '考生', en: 'Candidate' }),
    /** unique: the same event never makes the same message twice */
    hiddenText('key', { required: true, unique: true }),
    { name: 'kind', type: 'select', label: { zh: '类别', en: 'Kind' }, required: true, options: [...MESSAGE_KINDS] },
    shownText('channel', { zh: '渠道', en: 'Channel' }, { required: true }),
    shownText('subject', { zh: '标题', en: 'Subject' }, { required: true }),
    { name: 'text', type: 'textarea', label: { zh: '内容', en: 'Text' }, required: true },
    {
      name: 'state',
      type: 'select',
      index: true,
      admin: AS_WORD,
      label: { zh: '状态', en: 'State' },
      required: true,
      options: [
        { value: 'pending', label: { zh: '待发送', en: 'Pending' } },
        { value: 'sent', label: { zh: '已发送', en: 'Sent' } },
        { value: 'failed', label: { zh: '发送失败', en: 'Failed' } },
      ],
    },
    { name: 'tries', type: 'number', label: { zh: '次数', en: 'Tries' }, defaultValue: 0 },
    instant('nextTryAt', { zh: '下次发送', en: 'Next try' }, { index: true }),
    instant('sentAt', { zh: '发送时间', en: 'Sent at' }),
    shownText('error', { zh: '失败原因', en: 'Error' }),
  ],
})
