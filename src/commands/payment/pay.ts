import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { Refusal } from '../../domain/errors.ts'
import type { PaymentStart } from '../../domain/gateway.ts'
import { findEntry } from '../../registry.ts'
import type { Row } from '../../store.ts'
import { changeRow, findRow, idOf, insertRow } from '../../store.ts'
import { cashierOf } from '../../views/attempt.ts'
import { gatewaysOf } from '../../views/gateways.ts'
import { nowOf } from '../../world.ts'
import { applyMove } from '../../moves.ts'
import { findOwnCase } from '../../findCase.ts'
import { newNumber } from '../../order.ts'
import { command } from '../../door/command.ts'
import { payBody, paymentStart } from '../../schemas/enrollment.ts'
import { viewOf } from '../../views/enrollment.ts'

const CASHIER_LASTS_MS = 30 * 60_000
const FIRST_CHECK_MS = 10_000

/** An attempt that was written down before its gateway is asked: a crash in between is found by polling. */
export interface OpenedAttempt {
  readonly enrollment: string
  readonly attempt: string
}

/** `pay` 缴费: writes the attempt and moves the enrollment; the gateway itself is asked after the commit. */
export async function openAttempt(req: PayloadRequest, id: string, gatewayCode: unknown): Promise<OpenedAttempt> {
  const { found, actor } = await findOwnCase(req, id)
  const gateway = gatewaysOf(req, found.province).find(({ code }) => code === gatewayCode)
  if (found.enrollment.state === 'approved' && !gateway) throw new Refusal('CHANNEL_NOT_ALLOWED')
  if (found.enrollment.state === 'paying' && found.liveAttempt) {
    throw new Refusal('PAYMENT_IN_PROGRESS', { number: found.liveAttempt.merchantOrderNumber })
  }
  await applyMove(req, found, { action: 'pay', actor })
  const order = await found.order()
  if (!order || !gateway) throw new Error('An approved enrollment has no order.')
  const attempt = randomUUID()
  const now = nowOf(req)
  await insertRow(req, 'payment-attempts', {
    id: attempt,
    order: order.id,
    enrollment: id,
    province: found.province.id,
    gateway: gateway.code,
    merchantOrderNumber: newNumber(now),
    transactionKey: `none:${attempt}`,
    liveKey: order.id,
    state: 'created',
    amountInFen: order.amountInFen,
    nextCheckAt: new Date(now.getTime() + FIRST_CHECK_MS).toISOString(),
    checks: 0,
  })
  return { enrollment: id, attempt }
}

/** Hands one attempt to its gateway. @throws Refusal GATEWAY_UNAVAILABLE */
async function ask(
  req: PayloadRequest,
  { enrollment, merchantOrderNumber, amountInFen, gateway: code }: Row<'payment-attempts'>,
  expiresAt: Date,
): Promise<PaymentStart> {
  const gateway = findEntry(req.payload.config, 'gateways', code)
  if (!gateway) throw new Error(`The gateway ${code} is not registered.`)
  const returnPath = `/enrollments/${idOf(enrollment)}/pay`
  try {
    const subject = '专业技术人员资格考试报名费'
    return await gateway.start({ merchantOrderNumber, amountInFen, subject, returnPath, expiresAt })
  } catch (cause) {
    req.payload.logger.error({ err: cause, gateway: code, msg: 'A gateway did not open a payment.' })
    throw new Refusal('GATEWAY_UNAVAILABLE', {}, [], { cause })
  }
}

/**
 * Asks the gateway to take the payment; outside any transaction. The answer of the gateway alone settles anything.
 * What it answers is kept with the attempt: the candidate finds the cashier again until it closes.
 * @returns the cashier's address; null when there is none, or none any more
 * @throws Refusal GATEWAY_UNAVAILABLE; the attempt stays, and polling finds out what became of it
 */
export async function startAttempt(req: PayloadRequest, { attempt }: OpenedAttempt): Promise<string | null> {
  const row = await findRow(req, 'payment-attempts', { id: { equals: attempt } })
  if (!row) throw new Error('An attempt is missing.')
  // The same command again, after its answer was lost: the cashier that was opened then.
  if (row.state !== 'created') return cashierOf(row, nowOf(req))
  const closesAt = new Date(nowOf(req).getTime() + CASHIER_LASTS_MS)
  const { redirectTo, reference } = await ask(req, row, closesAt)
  const opened = {
    state: 'submitted',
    redirectTo,
    reference,
    cashierClosesAt: redirectTo ? closesAt.toISOString() : null,
  } as const
  await changeRow(req, 'payment-attempts', row, opened)
  return redirectTo
}

/** Opens a payment: the attempt is written first, then the gateway is asked. */
export const payDoor = command({
  path: '/:id/pay',
  who: 'candidate',
  about: 'Opens a payment with a gateway and says where its cashier is.',
  action: 'pay',
  body: payBody,
  answer: paymentStart,
  refusals: [
    'NOT_FOUND',
    'MOVE_NOT_LEGAL',
    'CHANNEL_NOT_ALLOWED',
    'PAYMENT_IN_PROGRESS',
    'PAYMENT_NOT_OPEN_YET',
    'PAYMENT_CLOSED',
    'GATEWAY_UNAVAILABLE',
  ],
  run: async ({ req, id, body }) => {
    const opened = await openAttempt(req, id, body.gateway)
    return { subject: opened.attempt, body: opened }
  },
  again: ({ id }, attempt) => Promise.resolve({ body: { attempt, enrollment: id } }),
  after: async ({ req }, { body: opened }) => {
    const redirectTo = await startAttempt(req, opened)
    const { found } = await findOwnCase(req, opened.enrollment)
    return { body: { view: await viewOf(req, found), redirectTo } }
  },
})
