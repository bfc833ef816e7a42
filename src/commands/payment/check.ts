import type { PayloadRequest } from 'payload'

import type { Gateway, PaymentReport } from '../../domain/gateway.ts'
import { nextCheckDelayMs } from '../../domain/payment.ts'
import { findEntry } from '../../registry.ts'
import type { Row } from '../../store.ts'
import { changeRow, findRow, idOf, rowOf } from '../../store.ts'
import { nowOf } from '../../world.ts'
import { findOwnCase } from '../../findCase.ts'
import { settle } from './settle.ts'
import { command } from '../../door/command.ts'
import { enrollmentView } from '../../schemas/enrollment.ts'
import { viewOf } from '../../views/enrollment.ts'

type Attempt = Row<'payment-attempts'>

/** At the counter nobody can be asked: such an attempt ends with the payment window. */
async function reportOfCounter(req: PayloadRequest, attempt: Attempt): Promise<PaymentReport> {
  const { merchantOrderNumber } = attempt
  const enrollment = await findRow(req, 'enrollments', { id: { equals: idOf(attempt.enrollment) } })
  const exam = enrollment && (await findRow(req, 'exams', { id: { equals: idOf(enrollment.exam) } }))
  const isOver = exam !== null && new Date(exam.paymentClosesAt) <= nowOf(req)
  return { merchantOrderNumber, state: isOver ? 'closed' : 'pending' }
}

function gatewayOf(req: PayloadRequest, attempt: Attempt): Gateway {
  const gateway = findEntry(req.payload.config, 'gateways', attempt.gateway)
  if (!gateway) throw new Error(`The gateway ${attempt.gateway} is not registered.`)
  return gateway
}

const keyOf = ({ merchantOrderNumber, reference }: Attempt) => ({ merchantOrderNumber, reference: reference ?? null })

function ask(req: PayloadRequest, attempt: Attempt): Promise<PaymentReport> {
  const gateway = gatewayOf(req, attempt)
  return gateway.kind === 'onsite' ? reportOfCounter(req, attempt) : gateway.query(keyOf(attempt))
}

/** Fixes the next look, unless the money has come or somebody else is looking. */
async function planNextLook(req: PayloadRequest, attempt: Attempt): Promise<void> {
  const checks = (attempt.checks ?? 0) + 1
  const nextCheckAt = new Date(nowOf(req).getTime() + nextCheckDelayMs(checks)).toISOString()
  await changeRow(req, 'payment-attempts', attempt, { checks, nextCheckAt })
}

/** Keeps what the gateway said and when, so that the candidate is told, and settles it. */
async function settleAnswer(req: PayloadRequest, attempt: Attempt, report: PaymentReport): Promise<void> {
  const answered = { answer: report.state, answeredAt: nowOf(req).toISOString() }
  const now = await rowOf(req, 'payment-attempts', attempt.id)
  if (now) await changeRow(req, 'payment-attempts', now, answered)
  await settle(req, { gateway: attempt.gateway, report })
}

/** A gateway that is away has not answered: the candidate who asks is told just that, and polling goes on. */
async function orUnknown(
  req: PayloadRequest,
  { merchantOrderNumber, gateway }: Attempt,
  ask: () => Promise<PaymentReport>,
): Promise<PaymentReport> {
  return ask().catch((err: unknown) => {
    req.payload.logger.error({ err, gateway, msg: 'A gateway did not answer a candidate.' })
    return { merchantOrderNumber, state: 'unknown' } as const
  })
}

/** The job's look at one attempt; throws when the gateway is away. */
export async function checkAttempt(req: PayloadRequest, attempt: Attempt): Promise<void> {
  await settleAnswer(req, attempt, await ask(req, attempt))
  await planNextLook(req, attempt)
}

/** The candidate's own *check now* 立即查询: outside a transaction, since it asks the gateway. */
export async function checkPayment(req: PayloadRequest, id: string): Promise<void> {
  const { liveAttempt } = (await findOwnCase(req, id)).found
  if (!liveAttempt) return
  await settleAnswer(req, liveAttempt, await orUnknown(req, liveAttempt, () => ask(req, liveAttempt)))
  await planNextLook(req, liveAttempt)
}

/**
 * `cancel-payment` 取消本次支付: the gateway closes the attempt, and what it says is settled. Closed: the enrollment is payable
 * again. Paid meanwhile: it is paid. No answer: the attempt stays, and so does the ban on paying a second time.
 */
export async function cancelPayment(req: PayloadRequest, id: string): Promise<void> {
  const { liveAttempt } = (await findOwnCase(req, id)).found
  if (!liveAttempt) return
  const gateway = gatewayOf(req, liveAttempt)
  await settleAnswer(req, liveAttempt, await orUnknown(req, liveAttempt, () => gateway.close(keyOf(liveAttempt))))
}

const GATEWAY_DOORS = {
  'check-payment': { about: 'Asks the gateway now what became of the payment.', ask: checkPayment },
  'cancel-payment': { about: 'Asks the gateway to close the payment that is under way.', ask: cancelPayment },
} as const

/** *Check now* and *cancel this payment*: outside a transaction, since they ask the gateway. */
export const gatewayDoors = Object.entries(GATEWAY_DOORS).map(([name, { about, ask }]) =>
  command({
    path: `/:id/${name}`,
    who: 'candidate',
    about,
    inTransaction: false,
    answer: enrollmentView,
    refusals: ['NOT_FOUND'],
    run: async ({ req, id }) => {
      await ask(req, id)
      return { body: await viewOf(req, (await findOwnCase(req, id)).found) }
    },
  }),
)
