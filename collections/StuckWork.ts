import type { Access } from 'payload'

import { staffWith } from '../src/access/staff.ts'
import { tryAgainDoor } from '../src/commands/tryAgain.ts'
import { defineCollection } from './define.ts'
import { AS_WORD } from './fields/cells.ts'
import { instant } from './fields/relations.ts'
import { hiddenText, shownText } from './fields/texts.ts'

const isSystemAdmin = staffWith('system_admin')

/** What still tries by itself is nobody's business yet. */
const readByOperator: Access = async (args) =>
  (await isSystemAdmin(args)) === true ? { state: { in: ['stuck', 'resolved'] } } : false

/** A row of due work that failed, from its first failure until it succeeds; after eight an operator sees it (decision 8). */
export const StuckWork = defineCollection({
  slug: 'stuck-work',
  store: true,
  group: 'system',
  labels: { singular: { zh: '待处理任务', en: 'Stuck work' }, plural: { zh: '待处理任务', en: 'Stuck work' } },
  access: { read: readByOperator },
  admin: { useAsTitle: 'subject', defaultColumns: ['sweep', 'subject', 'state', 'tries', 'error', 'lastFailedAt'] },
  defaultSort: '-lastFailedAt',
  endpoints: [tryAgainDoor],
  fields: [
    {
      name: 'again',
      type: 'ui',
      admin: { components: { Field: '/src/admin/jobs/TryAgain.tsx#TryAgain' } },
    },
    /** `sweep:row`; unique */
    hiddenText('key', { required: true, unique: true }),
    {
      name: 'sweep',
      type: 'select',
      label: { zh: '任务', en: 'Work' },
      required: true,
      admin: { readOnly: true },
      options: [
        { value: 'verifications', label: { zh: '身份与学历核验', en: 'Verification' } },
        { value: 'routes', label: { zh: '确认后分派核验', en: 'Routing to review' } },
        { value: 'messages', label: { zh: '消息发送', en: 'Messages' } },
        { value: 'payments', label: { zh: '支付结果查询', en: 'Payment checks' } },
        { value: 'lapses', label: { zh: '逾期失效', en: 'Lapses' } },
      ],
    },
    /** the collection and id of the row */
    shownText('subject', { zh: '对象', en: 'Subject' }, { required: true }),
    {
      name: 'state',
      type: 'select',
      label: { zh: '状态', en: 'State' },
      required: true,
      index: true,
      admin: { readOnly: true, ...AS_WORD },
      options: [
        { value: 'retrying', label: { zh: '自动重试中', en: 'Retrying' } },
        { value: 'stuck', label: { zh: '待处理', en: 'Needs attention' } },
        { value: 'resolved', label: { zh: '已恢复', en: 'Resolved' } },
      ],
    },
    {
      name: 'tries',
      type: 'number',
      label: { zh: '失败次数', en: 'Failed tries' },
      required: true,
      admin: { readOnly: true },
    },
    /** the kind of the error alone: its words may carry personal data, and stand in the log */
    shownText('error', { zh: '最近一次错误类别', en: 'Last kind of error' }, { required: true }),
    instant('firstFailedAt', { zh: '首次失败时间', en: 'First failed at' }, { required: true }),
    instant('lastFailedAt', { zh: '最近失败时间', en: 'Last failed at' }, { required: true, index: true }),
    instant('resolvedAt', { zh: '恢复时间', en: 'Resolved at' }),
    { name: 'expiresAt', type: 'date', hidden: true, index: true },
  ],
})
