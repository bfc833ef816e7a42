import { randomUUID } from 'node:crypto'

import type { PaymentReport, PaymentRequest, RefundReport, RefundRequest } from '../../../src/domain/gateway.ts'
import type { BankContext } from './books.ts'
import { find } from './books.ts'
import { SANDBOX_PAYMENTS as collection } from './collection.ts'
import type { SandboxPayment } from './collection.ts'
import { refund } from './refunds.ts'
import { statement } from './statement.ts'

/** The practice bank: keeps its own books and decides each payment once, by compare-and-set. */
export interface Bank {
  /** Opens a payment, or finds the one opened before under this number. */
  open(request: PaymentRequest): Promise<SandboxPayment>
  /** A fresh look; closes what has expired. Null: never heard of. */
  look(merchantOrderNumber: string): Promise<SandboxPayment | null>
  /** Takes the money or closes, unless that is decided already; answers what stands. */
  decide(merchantOrderNumber: string, outcome: 'succeeded' | 'closed'): Promise<SandboxPayment | null>
  /** Keeps a number that nobody opened from ever being paid: it stands in the books as closed. */
  block(merchantOrderNumber: string): Promise<SandboxPayment>
  /** Gives money back, once a refund number, never more than was paid. */
  refund(request: RefundRequest): Promise<RefundReport>
  /** What was paid at or after an instant, oldest first. */
  statement(since: Date): AsyncIterable<SandboxPayment>
}

/** A page of this site: a single slash, then anything but another slash, a backslash or a control character. */
const OWN_PATH = /^\/(?![/\\])[^\\\p{Cc}]*$/u
const NUMBER = /^[A-Za-z0-9_-]{1,32}$/

function checkRequest({ merchantOrderNumber, amountInFen, returnPath }: PaymentRequest): void {
  if (!NUMBER.test(merchantOrderNumber)) throw new Error('The merchant order number has a wrong shape.')
  if (!Number.isSafeInteger(amountInFen) || amountInFen <= 0)
    throw new Error('The amount is not a whole, positive number of fen.')
  if (!OWN_PATH.test(returnPath)) throw new Error('The return path is not a path of this site.')
}

async function insert(context: BankContext, opened: Omit<SandboxPayment, 'id'>): Promise<SandboxPayment> {
  const at = new Date().toISOString()
  const payment = { id: randomUUID(), refundedInFen: 0, ...opened }
  try {
    await context.payload().db.create({ collection, data: { ...payment, createdAt: at, updatedAt: at } })
    return payment
  } catch (fault) {
    // The unique index decides between two that open at once; the second finds the first.
    const standing = await find(context, payment.merchantOrderNumber)
    if (!standing) throw fault
    return standing
  }
}

async function decide(
  context: BankContext,
  merchantOrderNumber: string,
  outcome: 'succeeded' | 'closed',
): Promise<SandboxPayment | null> {
  const now = context.now().toISOString()
  const open = { merchantOrderNumber: { equals: merchantOrderNumber }, state: { equals: 'waiting' } }
  const isPaying = outcome === 'succeeded'
  const taken = { transactionNumber: `SBX${randomUUID().replaceAll('-', '')}`, paidAt: now }
  await context.payload().db.updateOne({
    collection,
    where: isPaying ? { ...open, expiresAt: { greater_than: now } } : open,
    data: { state: outcome, ...(isPaying ? taken : {}), updatedAt: now },
    options: { atomic: true },
  })
  return find(context, merchantOrderNumber)
}

async function look(context: BankContext, merchantOrderNumber: string): Promise<SandboxPayment | null> {
  const payment = await find(context, merchantOrderNumber)
  const isOver = payment?.state === 'waiting' && Date.parse(payment.expiresAt) <= context.now().getTime()
  return isOver ? decide(context, merchantOrderNumber, 'closed') : payment
}

async function open(context: BankContext, request: PaymentRequest): Promise<SandboxPayment> {
  checkRequest(request)
  const { merchantOrderNumber, amountInFen, subject, returnPath } = request
  const expiresAt = request.expiresAt.toISOString()
  const standing =
    (await look(context, merchantOrderNumber)) ??
    (await insert(context, { merchantOrderNumber, amountInFen, subject, returnPath, expiresAt, state: 'waiting' }))
  if (standing.state !== 'closed' && standing.amountInFen !== amountInFen) {
    throw new Error('This merchant order number was opened with another amount.')
  }
  return standing
}

function block(context: BankContext, merchantOrderNumber: string): Promise<SandboxPayment> {
  const expiresAt = context.now().toISOString()
  const nothing = { amountInFen: 0, subject: '—', returnPath: '/', expiresAt, state: 'closed' } as const
  return insert(context, { merchantOrderNumber, ...nothing })
}

/** Opens the books over the plugin's collection. */
export function createBank(context: BankContext): Bank {
  return {
    open: (request) => open(context, request),
    look: (merchantOrderNumber) => look(context, merchantOrderNumber),
    decide: (merchantOrderNumber, outcome) => decide(context, merchantOrderNumber, outcome),
    block: (merchantOrderNumber) => block(context, merchantOrderNumber),
    refund: (request) => refund(context, request),
    statement: (since) => statement(context, since),
  }
}

/** What the bank tells the platform of one payment. */
export function reportOf(payment: SandboxPayment): PaymentReport {
  const { merchantOrderNumber, amountInFen, state, transactionNumber, paidAt } = payment
  if (state !== 'succeeded') return { merchantOrderNumber, state: state === 'waiting' ? 'pending' : 'closed' }
  if (!transactionNumber || !paidAt) throw new Error('A paid practice payment has no transaction number.')
  return { merchantOrderNumber, state, transactionNumber, amountInFen, paidAt: new Date(paidAt) }
}
