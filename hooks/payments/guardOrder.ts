import type { CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload'

import { quotes } from '../../src/declared.ts'
import { Refusal } from '../../src/domain/errors.ts'
import type { Row } from '../../src/store.ts'
import { findRows, idOf } from '../../src/store.ts'
import { isSame } from '../../src/storeHooks.ts'

type Order = Row<'payment-orders'>

/** A fixed quote never changes: a new fee is a new order. */
const FIXED = ['number', 'enrollment', 'province', 'lines', 'amountInFen'] as const
const MOST_ATTEMPTS = 50

async function isFunded(req: PayloadRequest, { id, amountInFen }: Order): Promise<boolean> {
  const where: Where = { and: [{ order: { equals: id } }, { state: { equals: 'succeeded' } }] }
  const succeeded = await findRows(req, 'payment-attempts', { where, limit: MOST_ATTEMPTS })
  return succeeded.some((attempt) => attempt.amountInFen === amountInFen)
}

/**
 * The guard of every write of an order: made of the quote that was just fixed, settled by money in full, cancelled while
 * it is open. @throws Refusal NOT_ALLOWED, NOT_PAID
 */
export const guardOrder: CollectionBeforeChangeHook<Order> = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') {
    const quote = quotes.take(req, idOf(data.enrollment))
    if (!quote || quote.totalInFen !== data.amountInFen) throw new Refusal('NOT_ALLOWED')
    return { ...data, state: 'open' }
  }
  const order = originalDoc as Order
  if (FIXED.some((name) => name in data && !isSame(data[name], order[name]))) throw new Refusal('NOT_ALLOWED')
  if (isSame(data.state, order.state)) return data
  if (order.state !== 'open') throw new Refusal('NOT_ALLOWED')
  if (data.state === 'settled' && !(await isFunded(req, order))) throw new Refusal('NOT_PAID')
  return data
}
