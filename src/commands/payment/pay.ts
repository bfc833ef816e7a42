import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { Refusal } from '../../domain/errors.ts'
import type { PaymentStart } from '../../domain/gateway.ts'
import { findEntry } from '../../registry.ts'
import { changeRow, findRow, insertRow } from '../../store.ts'
import { gatewaysOf } from '../../views/gateways.ts'
import { nowOf } from '../../world.ts'
import { applyMove } from '../../moves.ts'
import { findOwnCase } from '../../findCase.ts'
import { findOrder, newNumber } from '../../order.ts'

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
  const order = await findOrder(req, id)
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

/**
 * Asks the gateway to take the payment; outside any transaction. The answer of the gateway alone settles anything.
 * @throws Refusal GATEWAY_UNAVAILABLE; the attempt stays, and polling finds out what became of it
 */
export async function startAttempt(req: PayloadRequest, { enrollment, attempt }: OpenedAttempt): Promise<PaymentStart> {
  const row = await findRow(req, 'payment-attempts', { id: { equals: attempt } })
  const gateway = row && findEntry(req.payload.config, 'gateways', row.gateway)
  if (!row || !gateway) throw new Error('An attempt or its gateway is missing.')
  let start: PaymentStart
  try {
    start = await gateway.start({
      merchantOrderNumber: row.merchantOrderNumber,
      amountInFen: row.amountInFen,
      subject: '专业技术人员资格考试报名费',
      returnPath: `/enrollments/${enrollment}/pay`,
      expiresAt: new Date(nowOf(req).getTime() + CASHIER_LASTS_MS),
    })
  } catch (cause) {
    req.payload.logger.error({ err: cause, gateway: gateway.code, msg: 'A gateway did not open a payment.' })
    throw new Refusal('GATEWAY_UNAVAILABLE', {}, [], { cause })
  }
  await changeRow(
    req,
    'payment-attempts',
    { and: [{ id: { equals: attempt } }, { state: { equals: 'created' } }] },
    { state: 'submitted' },
  )
  return start
}
