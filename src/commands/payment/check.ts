import type { PayloadRequest } from 'payload'

import type { PaymentReport } from '../../domain/gateway.ts'
import { nextCheckDelayMs } from '../../domain/payment.ts'
import { findEntry } from '../../registry.ts'
import type { Row } from '../../store.ts'
import { changeRow, findRow, idOf } from '../../store.ts'
import { nowOf } from '../../world.ts'
import { settle } from './settle.ts'

/** At the counter nobody can be asked: such an attempt ends with the payment window. */
async function reportOfCounter(req: PayloadRequest, attempt: Row<'payment-attempts'>): Promise<PaymentReport> {
  const { merchantOrderNumber } = attempt
  const enrollment = await findRow(req, 'enrollments', { id: { equals: idOf(attempt.enrollment) } })
  const exam = enrollment && (await findRow(req, 'exams', { id: { equals: idOf(enrollment.exam) } }))
  const isOver = exam !== null && new Date(exam.paymentClosesAt) <= nowOf(req)
  return { merchantOrderNumber, state: isOver ? 'closed' : 'pending' }
}

/** Asks the gateway about one attempt and settles what it says; the next look is fixed before the question. */
export async function checkAttempt(req: PayloadRequest, attempt: Row<'payment-attempts'>): Promise<void> {
  const gateway = findEntry(req.payload.config, 'gateways', attempt.gateway)
  if (!gateway) throw new Error(`The gateway ${attempt.gateway} is not registered.`)
  const checks = (attempt.checks ?? 0) + 1
  const nextCheckAt = new Date(nowOf(req).getTime() + nextCheckDelayMs(checks)).toISOString()
  await changeRow(req, 'payment-attempts', { id: { equals: attempt.id } }, { checks, nextCheckAt })
  const isCounter = gateway.kind === 'onsite'
  const report = isCounter ? await reportOfCounter(req, attempt) : await gateway.query(attempt.merchantOrderNumber)
  await settle(req, { gateway: gateway.code, report })
}
