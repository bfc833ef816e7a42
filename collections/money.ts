import type { CollectionConfig } from 'payload'

import { ofOwnProvince, provincialAdminOf } from '../src/access/staff.ts'
import { refuseDelete } from '../hooks/appendOnly.ts'
import { guardAttempt } from '../hooks/payments/guardAttempt.ts'
import { guardOrder } from '../hooks/payments/guardOrder.ts'
import { defineCollection } from './define.ts'
import { AS_WORD } from './fields/cells.ts'
import { belongsTo, fen, instant } from './fields/relations.ts'
import { COMMANDS_ONLY, hiddenText, shownText } from './fields/texts.ts'
import { optionsOf } from './options.ts'

const province = belongsTo('provinces', 'province', { zh: '地区', en: 'Province' })

/** One fixed fee quote of one enrollment. */
export const PaymentOrders: CollectionConfig = defineCollection({
  slug: 'payment-orders',
  /** not audited: it follows its enrollment, whose trail names who moved it */
  custom: { audit: false },
  store: true,
  hooks: { beforeOperation: [refuseDelete], beforeChange: [guardOrder] },
  group: 'money',
  labels: { singular: { zh: '缴费订单', en: 'Order' }, plural: { zh: '缴费订单', en: 'Orders' } },
  access: { read: ofOwnProvince({ province: 'province' }) },
  admin: { useAsTitle: 'number', defaultColumns: ['number', 'enrollment', 'amountInFen', 'state', 'createdAt'] },
  fields: [
    shownText('number', { zh: '订单号', en: 'Number' }, { required: true, unique: true }),
    belongsTo('enrollments', 'enrollment', { zh: '报名', en: 'Enrollment' }),
    province,
    /** unique: an enrollment has one open order; made distinct once it is cancelled */
    hiddenText('openKey', { required: true, unique: true }),
    {
      name: 'lines',
      type: 'array',
      label: { zh: '费用明细', en: 'Lines' },
      fields: [
        { name: 'label', type: 'text', label: { zh: '项目', en: 'Line' }, required: true },
        fen('amountInFen', { zh: '金额（分）', en: 'Amount (fen)' }, { required: true }),
      ],
    },
    fen('amountInFen', { zh: '金额（分）', en: 'Amount (fen)' }, { required: true }),
    {
      name: 'state',
      type: 'select',
      label: { zh: '状态', en: 'State' },
      required: true,
      admin: AS_WORD,
      options: [
        { value: 'open', label: { zh: '待缴', en: 'Open' } },
        { value: 'settled', label: { zh: '已到账', en: 'Settled' } },
        { value: 'cancelled', label: { zh: '已取消', en: 'Cancelled' } },
      ],
    },
    instant('settledAt', { zh: '到账时间', en: 'Settled at' }),
  ],
})

/** One try at one gateway. At most one of an order is live. */
export const PaymentAttempts: CollectionConfig = defineCollection({
  slug: 'payment-attempts',
  store: true,
  hooks: { beforeOperation: [refuseDelete], beforeChange: [guardAttempt] },
  group: 'money',
  labels: { singular: { zh: '支付尝试', en: 'Attempt' }, plural: { zh: '支付尝试', en: 'Attempts' } },
  access: { read: ofOwnProvince({ province: 'province' }) },
  admin: {
    useAsTitle: 'merchantOrderNumber',
    defaultColumns: ['merchantOrderNumber', 'gateway', 'state', 'amountInFen'],
  },
  indexes: [{ fields: ['gateway', 'merchantOrderNumber'], unique: true }],
  fields: [
    belongsTo('payment-orders', 'order', { zh: '订单', en: 'Order' }),
    belongsTo('enrollments', 'enrollment', { zh: '报名', en: 'Enrollment' }),
    province,
    shownText('gateway', { zh: '支付渠道', en: 'Gateway' }, { required: true }),
    shownText('merchantOrderNumber', { zh: '商户订单号', en: 'Merchant order number' }, { required: true }),
    /** `gateway:transaction` once money arrived, else made distinct by the row's id */
    hiddenText('transactionKey', { required: true, unique: true }),
    /** the order's id while live, else made distinct: at most one live attempt an order */
    hiddenText('liveKey', { required: true, unique: true }),
    shownText('transactionNumber', { zh: '支付平台流水号', en: 'Transaction number' }),
    /** what the gateway itself calls this attempt */
    shownText('reference', { zh: '支付平台订单号', en: 'Gateway reference' }),
    /** the cashier, for as long as it is open */
    hiddenText('redirectTo'),
    instant('cashierClosesAt', { zh: '收银台关闭时间', en: 'Cashier closes at' }),
    {
      name: 'state',
      type: 'select',
      label: { zh: '状态', en: 'State' },
      required: true,
      options: optionsOf('attempts'),
      admin: AS_WORD,
      index: true,
    },
    fen('amountInFen', { zh: '金额（分）', en: 'Amount (fen)' }, { required: true }),
    instant('nextCheckAt', { zh: '下次查询', en: 'Next check' }, { index: true }),
    { name: 'checks', type: 'number', label: { zh: '查询次数', en: 'Checks' }, defaultValue: 0 },
    {
      name: 'answer',
      type: 'select',
      label: { zh: '最近一次查询结果', en: 'Last answer' },
      options: optionsOf('paymentAnswers'),
      admin: AS_WORD,
    },
    instant('answeredAt', { zh: '最近一次查询时间', en: 'Last asked at' }),
    instant('paidAt', { zh: '支付时间', en: 'Paid at' }),
  ],
})

/** Money that is not exact: it waits for a person, with an owner and a due time. */
export const PaymentCases: CollectionConfig = defineCollection({
  slug: 'payment-cases',
  store: true,
  group: 'money',
  labels: { singular: { zh: '款项核查', en: 'Payment case' }, plural: { zh: '款项核查', en: 'Payment cases' } },
  access: { read: ofOwnProvince({ province: 'province' }), update: provincialAdminOf('province') },
  admin: { defaultColumns: ['reason', 'gateway', 'merchantOrderNumber', 'amountInFen', 'state', 'dueAt'] },
  fields: [
    hiddenText('key', { required: true, unique: true }),
    { ...province, required: false, access: COMMANDS_ONLY } as typeof province,
    shownText('gateway', { zh: '支付渠道', en: 'Gateway' }, { required: true }),
    shownText('merchantOrderNumber', { zh: '商户订单号', en: 'Merchant order number' }),
    shownText('transactionNumber', { zh: '支付平台流水号', en: 'Transaction number' }),
    fen('amountInFen', { zh: '金额（分）', en: 'Amount (fen)' }, { access: COMMANDS_ONLY }),
    shownText('reason', { zh: '原因', en: 'Reason' }, { required: true }),
    {
      name: 'state',
      type: 'select',
      label: { zh: '处理状态', en: 'State' },
      required: true,
      defaultValue: 'open',
      admin: AS_WORD,
      options: [
        { value: 'open', label: { zh: '待处理', en: 'Open' } },
        { value: 'closed', label: { zh: '已处理', en: 'Closed' } },
      ],
    },
    instant('dueAt', { zh: '处理期限', en: 'Due at' }),
    { name: 'note', type: 'textarea', label: { zh: '处理说明', en: 'Note' } },
  ],
})
