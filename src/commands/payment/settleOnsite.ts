import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { EnrollmentCase } from '../../case.ts'
import { afterMove } from '../../case.ts'
import { Refusal } from '../../domain/errors.ts'
import { entriesOf } from '../../registry.ts'
import type { Row } from '../../store.ts'
import { findRow, insertRow, rowOf } from '../../store.ts'
import { nowOf } from '../../world.ts'
import { applyMove } from '../../moves.ts'
import { findCase } from '../../findCase.ts'
import { findOrder, newNumber } from '../../order.ts'
import { settle } from './settle.ts'
import { command } from '../../door/command.ts'
import { moved } from '../../schemas/enrollment.ts'
import { receiptBody } from '../../schemas/review.ts'
import { movedOf } from '../movedOf.ts'

/** Money taken at the counter: the office's receipt number is the transaction; the same receipt never pays twice. */
export async function settleOnsite(req: PayloadRequest, id: string, receipt: unknown): Promise<EnrollmentCase> {
  const { found, actor } = await findCase(req, id)
  if (actor.kind !== 'provincial_admin') throw new Refusal('NOT_ALLOWED')
  const number = typeof receipt === 'string' ? receipt.trim() : ''
  if (!/^[\w-]{4,40}$/.test(number))
    throw new Refusal('FORM_INVALID', { count: 1 }, [{ field: 'receiptNumber', code: 'FIELD_INVALID' }])
  if (found.enrollment.state === 'paid') return found
  const gateway = entriesOf(req.payload.config, 'gateways').find(({ kind }) => kind === 'onsite')
  if (!gateway || !found.province.paymentChannels.includes('onsite')) throw new Refusal('CHANNEL_NOT_ALLOWED')
  const known = await findRow(req, 'payment-attempts', { transactionKey: { equals: `${gateway.code}:${number}` } })
  if (known) throw new Refusal('RECEIPT_USED')
  if (found.enrollment.state === 'approved') await applyMove(req, found, { action: 'pay', actor })
  const attempt =
    found.liveAttempt ??
    (await openCounterAttempt(req, {
      id,
      state: found.enrollment.state,
      province: found.province.id,
      gateway: gateway.code,
    }))
  if (attempt.gateway !== gateway.code)
    throw new Refusal('PAYMENT_IN_PROGRESS', { number: attempt.merchantOrderNumber })
  await settle(req, {
    gateway: gateway.code,
    actor,
    report: {
      merchantOrderNumber: attempt.merchantOrderNumber,
      state: 'succeeded',
      transactionNumber: number,
      amountInFen: attempt.amountInFen,
      paidAt: nowOf(req),
    },
  })
  const settled = await rowOf(req, 'enrollments', id)
  if (!settled) throw new Error('An enrollment vanished inside its own transaction.')
  return afterMove(req, found, settled)
}

async function openCounterAttempt(
  req: PayloadRequest,
  at: { id: string; state: string; province: string; gateway: string },
): Promise<Row<'payment-attempts'>> {
  const order = await findOrder(req, at.id)
  if (!order) throw new Refusal('MOVE_NOT_LEGAL', { state: at.state, action: 'settle' })
  const attempt = randomUUID()
  return insertRow(req, 'payment-attempts', {
    id: attempt,
    order: order.id,
    enrollment: at.id,
    province: at.province,
    gateway: at.gateway,
    merchantOrderNumber: newNumber(nowOf(req)),
    transactionKey: `none:${attempt}`,
    liveKey: order.id,
    state: 'submitted',
    amountInFen: order.amountInFen,
    checks: 0,
  })
}

/** Records money taken at the counter. */
export const settleOnsiteDoor = command({
  path: '/:id/settle-onsite',
  who: 'staff',
  about: 'Records money taken at the counter, by the number of its receipt.',
  action: 'settle',
  body: receiptBody,
  answer: moved,
  refusals: [
    'NOT_ALLOWED',
    'MOVE_NOT_LEGAL',
    'CHANNEL_NOT_ALLOWED',
    'RECEIPT_USED',
    'PAYMENT_IN_PROGRESS',
    'PAYMENT_NOT_OPEN_YET',
    'PAYMENT_CLOSED',
  ],
  run: async ({ req, id, body }) => ({ body: movedOf(await settleOnsite(req, id, body.receiptNumber)) }),
})
