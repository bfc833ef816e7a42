import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

import type { EnrollmentCase } from '../../case.ts'
import { afterMove } from '../../case.ts'
import { Refusal } from '../../domain/errors.ts'
import type { Gateway } from '../../domain/gateway.ts'
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
import { countersOf } from '../../views/gateways.ts'
import { movedOf } from '../movedOf.ts'

type Taken = z.infer<typeof receiptBody>

/**
 * The counter that took the money: the one that is named, else the one where the payment was opened, else the province's
 * only one. Of several none is assumed.
 * @throws Refusal CHANNEL_NOT_ALLOWED, FORM_INVALID, PAYMENT_IN_PROGRESS
 */
function counterOf(req: PayloadRequest, found: EnrollmentCase, named: string | undefined): Gateway {
  const live = found.liveAttempt
  const counters = countersOf(req, found.province)
  const [first, ...others] = counters
  if (!first) throw new Refusal('CHANNEL_NOT_ALLOWED')
  const code = named ?? live?.gateway ?? (others.length === 0 ? first.code : null)
  if (code === null) throw new Refusal('FORM_INVALID', { count: 1 }, [{ field: 'gateway', code: 'FIELD_REQUIRED' }])
  const counter = counters.find((one) => one.code === code)
  if (live && live.gateway !== counter?.code)
    throw new Refusal('PAYMENT_IN_PROGRESS', { number: live.merchantOrderNumber })
  if (!counter) throw new Refusal('CHANNEL_NOT_ALLOWED')
  return counter
}

/** Money taken at the counter: the office's receipt number is the transaction; the same receipt never pays twice. */
export async function settleOnsite(req: PayloadRequest, id: string, taken: Taken): Promise<EnrollmentCase> {
  const { found, actor } = await findCase(req, id)
  if (actor.kind !== 'provincial_admin') throw new Refusal('NOT_ALLOWED')
  const number = taken.receiptNumber?.trim() ?? ''
  if (!/^[\w-]{4,40}$/.test(number))
    throw new Refusal('FORM_INVALID', { count: 1 }, [{ field: 'receiptNumber', code: 'FIELD_INVALID' }])
  if (found.enrollment.state === 'paid') return found
  const gateway = counterOf(req, found, taken.gateway)
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
  run: async ({ req, id, body }) => ({ subject: id, body: movedOf(await settleOnsite(req, id, body)) }),
  again: async ({ req }, enrollment) => ({ body: movedOf((await findCase(req, enrollment)).found) }),
})
