import { randomUUID } from 'node:crypto'

import type { RefundReport, RefundRequest } from '../../../src/domain/gateway.ts'
import type { BankContext } from './books.ts'
import { find } from './books.ts'
import { SANDBOX_PAYMENTS as collection } from './collection.ts'
import type { SandboxPayment } from './collection.ts'

const NUMBER = /^[A-Za-z0-9_-]{1,32}$/

/** @returns the refund that stands under this number, or null */
function standing({ refunds }: SandboxPayment, refundNumber: string): RefundReport | null {
  const line = (refunds ?? '').split('\n').find((one) => one.startsWith(`${refundNumber} `))
  if (!line) return null
  const [, amount, transactionNumber = '', instant = ''] = line.split(' ')
  return {
    refundNumber,
    state: 'done',
    transactionNumber,
    amountInFen: Number(amount),
    refundedAt: new Date(instant),
  }
}

/** Writes one more line, unless another refund came between: then the next look decides anew. */
async function write(context: BankContext, payment: SandboxPayment, request: RefundRequest): Promise<void> {
  const { refundNumber, amountInFen, merchantOrderNumber } = request
  const before = payment.refundedInFen ?? 0
  const at = context.now().toISOString()
  const line = `${refundNumber} ${amountInFen} SBXR${randomUUID().replaceAll('-', '')} ${at}`
  await context.payload().db.updateOne({
    collection,
    where: { merchantOrderNumber: { equals: merchantOrderNumber }, refundedInFen: { equals: before } },
    data: {
      refundedInFen: before + amountInFen,
      refunds: payment.refunds ? `${payment.refunds}\n${line}` : line,
      updatedAt: at,
    },
    options: { atomic: true },
  })
}

/**
 * Gives money back at once. The sum that went back is compared and set, so refunds that come together are each written
 * once and never add up to more than was paid.
 */
export async function refund(context: BankContext, request: RefundRequest): Promise<RefundReport> {
  const { refundNumber, amountInFen, transactionNumber } = request
  if (!NUMBER.test(refundNumber)) throw new Error('The refund number has a wrong shape.')
  if (!Number.isSafeInteger(amountInFen) || amountInFen <= 0)
    throw new Error('The amount is not a whole, positive number of fen.')
  const refused: RefundReport = { refundNumber, state: 'refused' }
  for (;;) {
    const payment = await find(context, request.merchantOrderNumber)
    if (payment?.state !== 'succeeded' || payment.transactionNumber !== transactionNumber) return refused
    const done = standing(payment, refundNumber)
    if (done) return done
    // Each turn either writes or finds that the sum has grown; it ends where nothing is left to give back.
    if ((payment.refundedInFen ?? 0) + amountInFen > payment.amountInFen) return refused
    await write(context, payment, request)
  }
}
