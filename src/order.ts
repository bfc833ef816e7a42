import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { beijingDay } from './domain/calendar.ts'
import { quotes } from './declared.ts'
import type { FeeQuote } from './domain/fees.ts'
import type { Row } from './store.ts'
import { changeRow, findRow, idOf, insertRow } from './store.ts'
import { nowOf } from './world.ts'

/** Our own number of an order or attempt: the Beijing day and twelve random hex digits; unique by index. */
export function newNumber(now: Date): string {
  const day = beijingDay(now).replaceAll('-', '')
  return `${day}${randomUUID().replaceAll('-', '').slice(0, 12)}`
}

/** The open or settled order of an enrollment, or null. */
export function findOrder(req: PayloadRequest, enrollment: string): Promise<Row<'payment-orders'> | null> {
  return findRow(req, 'payment-orders', {
    and: [{ enrollment: { equals: enrollment } }, { state: { in: ['open', 'settled'] } }],
  })
}

type Order = Row<'payment-orders'>

/** Fixes the fee of an enrollment as an order. */
export function openOrder(req: PayloadRequest, enrollment: Row<'enrollments'>, quote: FeeQuote): Promise<Order> {
  quotes.put(req, enrollment.id, quote)
  return insertRow(req, 'payment-orders', {
    id: randomUUID(),
    number: newNumber(nowOf(req)),
    enrollment: enrollment.id,
    province: idOf(enrollment.province),
    openKey: enrollment.id,
    lines: quote.lines.map(({ name, amountInFen }) => ({ id: randomUUID(), label: name, amountInFen })),
    amountInFen: quote.totalInFen,
    state: 'open',
  })
}

/** Cancels the open order of an enrollment that may change again; none and a settled one stay as they are. */
export async function cancelOrder(req: PayloadRequest, order: Order | null): Promise<void> {
  if (order?.state !== 'open') return
  await changeRow(req, 'payment-orders', order, {
    state: 'cancelled',
    openKey: `${idOf(order.enrollment)}:${order.id}`,
  })
}
