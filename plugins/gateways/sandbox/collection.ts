import { pluginCollection } from '../../collection.ts'

export const SANDBOX_PAYMENTS = 'sandbox-payments'

/** What the practice bank knows of one payment. */
export interface SandboxPayment {
  /** the bank's own number of the payment: its reference */
  readonly id: string
  readonly merchantOrderNumber: string
  readonly amountInFen: number
  readonly subject: string
  readonly state: 'waiting' | 'succeeded' | 'closed'
  readonly transactionNumber?: string | null
  readonly paidAt?: string | null
  readonly returnPath: string
  readonly expiresAt: string
  /** all that went back; grows only, so it also tells whether another refund came between */
  readonly refundedInFen?: number | null
  /** a line a refund, the oldest first: number, fen, the bank's number, instant */
  readonly refunds?: string | null
}

/** The books of the practice bank. */
export const sandboxPayments = pluginCollection({
  custom: { store: true },
  slug: SANDBOX_PAYMENTS,
  labels: {
    singular: { zh: '演练收款', en: 'Practice payment' },
    plural: { zh: '演练收款', en: 'Practice payments' },
  },
  admin: {
    useAsTitle: 'merchantOrderNumber',
    defaultColumns: ['merchantOrderNumber', 'amountInFen', 'state', 'paidAt'],
  },
  fields: [
    {
      name: 'merchantOrderNumber',
      type: 'text',
      required: true,
      unique: true,
      label: { zh: '商户订单号', en: 'Merchant order number' },
    },
    { name: 'amountInFen', type: 'number', required: true, label: { zh: '金额（分）', en: 'Amount (fen)' } },
    { name: 'subject', type: 'text', required: true, label: { zh: '款项', en: 'Subject' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      label: { zh: '状态', en: 'State' },
      options: [
        { value: 'waiting', label: { zh: '待支付', en: 'Waiting' } },
        { value: 'succeeded', label: { zh: '已支付', en: 'Paid' } },
        { value: 'closed', label: { zh: '已关闭', en: 'Closed' } },
      ],
    },
    { name: 'transactionNumber', type: 'text', index: true, label: { zh: '流水号', en: 'Transaction number' } },
    { name: 'paidAt', type: 'date', label: { zh: '支付时间', en: 'Paid at' } },
    { name: 'returnPath', type: 'text', required: true, label: { zh: '返回页面', en: 'Page to return to' } },
    { name: 'expiresAt', type: 'date', required: true, label: { zh: '关闭时间', en: 'Closes at' } },
    { name: 'refundedInFen', type: 'number', defaultValue: 0, label: { zh: '已退款（分）', en: 'Refunded (fen)' } },
    { name: 'refunds', type: 'textarea', label: { zh: '退款记录', en: 'Refunds' } },
  ],
})
