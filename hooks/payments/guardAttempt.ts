import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { reports } from '../../src/declared.ts'
import { Refusal } from '../../src/domain/errors.ts'
import type { PaymentReport } from '../../src/domain/gateway.ts'
import { LIVE_ATTEMPT_STATES } from '../../src/domain/gateway.ts'
import { findEntry } from '../../src/registry.ts'
import type { Row } from '../../src/store.ts'
import { findRow, idOf, rowOf } from '../../src/store.ts'
import { isSame } from '../../src/storeHooks.ts'

type Attempt = Row<'payment-attempts'>

/** What was handed to the gateway stays what it was. */
const FIXED = ['order', 'enrollment', 'province', 'gateway', 'merchantOrderNumber', 'amountInFen'] as const

const isLive = ({ state }: Pick<Attempt, 'state'>) => (LIVE_ATTEMPT_STATES as readonly string[]).includes(state)

/** One live try for an open order, for its whole amount, at a gateway the province allows. */
async function guardOpening(req: PayloadRequest, data: Partial<Attempt>): Promise<Partial<Attempt>> {
  const order = await rowOf(req, 'payment-orders', idOf(data.order))
  if (order?.state !== 'open' || order.amountInFen !== data.amountInFen) throw new Refusal('NOT_ALLOWED')
  const live = await findRow(req, 'payment-attempts', { liveKey: { equals: order.id } })
  if (live) throw new Refusal('PAYMENT_IN_PROGRESS', { number: live.merchantOrderNumber })
  const gateway = findEntry(req.payload.config, 'gateways', data.gateway ?? '')
  const province = await rowOf(req, 'provinces', idOf(order.province))
  if (!gateway || !province?.paymentChannels.includes(gateway.kind)) throw new Refusal('CHANNEL_NOT_ALLOWED')
  return { ...data, enrollment: idOf(order.enrollment), province: province.id, liveKey: order.id }
}

/** A live one is handed over or unknown; it ends by the gateway's report alone. Money may still arrive for an ended one. */
function mayBecome(state: Attempt['state'] | undefined, attempt: Attempt, report: PaymentReport | undefined): boolean {
  if (state === 'submitted' || state === 'unknown') return isLive(attempt)
  const isReported = report?.state === state && report?.merchantOrderNumber === attempt.merchantOrderNumber
  return isReported && (isLive(attempt) || (state === 'succeeded' && attempt.state !== 'succeeded'))
}

/**
 * The guard of every write of an attempt: it ends by what the gateway reported and by nothing else (asked, never assumed).
 * @throws Refusal NOT_ALLOWED, PAYMENT_IN_PROGRESS, CHANNEL_NOT_ALLOWED
 */
export const guardAttempt: CollectionBeforeChangeHook<Attempt> = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return guardOpening(req, data)
  const attempt = originalDoc as Attempt
  if (FIXED.some((name) => name in data && !isSame(data[name], attempt[name]))) throw new Refusal('NOT_ALLOWED')
  if (isSame(data.state, attempt.state)) return data
  if (!mayBecome(data.state, attempt, reports.take(req, attempt.id))) throw new Refusal('NOT_ALLOWED')
  return data
}
