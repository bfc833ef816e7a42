import { pluginCollection } from '../../collection.ts'

export const OUTBOX = 'outbox-letters'

/** Letters that would have been sent. */
export const outboxLetters = pluginCollection({
  slug: OUTBOX,
  labels: {
    singular: { zh: '发件箱信件', en: 'Outbox letter' },
    plural: { zh: '发件箱（不外发）', en: 'Outbox (nothing leaves)' },
  },
  admin: { useAsTitle: 'subject', defaultColumns: ['subject', 'recipient', 'createdAt'] },
  fields: [
    {
      name: 'messageId',
      type: 'text',
      required: true,
      unique: true,
      label: { zh: '消息编号', en: 'Message id' },
    },
    { name: 'recipient', type: 'text', required: true, label: { zh: '收件人（已遮盖）', en: 'Recipient (masked)' } },
    { name: 'subject', type: 'text', required: true, label: { zh: '标题', en: 'Subject' } },
    { name: 'text', type: 'textarea', required: true, label: { zh: '正文', en: 'Text' } },
  ],
})
