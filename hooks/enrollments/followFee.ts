import type { CollectionAfterChangeHook } from 'payload'

import { quoteOf } from '../../src/caseFacts.ts'
import { moveUnderWay } from '../../src/moves.ts'
import { cancelOrder, openOrder } from '../../src/order.ts'
import type { Row } from '../../src/store.ts'

/** The order follows the fee: opened when one is fixed, cancelled when the enrollment may change again or ends. */
export const followFee: CollectionAfterChangeHook<Row<'enrollments'>> = async ({ data, doc, previousDoc, req }) => {
  const row = data as Row<'enrollments'>
  const made = row.revision === previousDoc.revision ? undefined : moveUnderWay(req, row)
  if (!made) return doc
  const { action } = made.move
  if ((action === 'approve' || action === 'pass') && row.feeInFen) await openOrder(req, row, quoteOf(made.found))
  const leavesPayment = previousDoc.state === 'approved' && (action === 'unconfirm' || action === 'withdraw')
  if (leavesPayment) await cancelOrder(req, await made.found.order())
  return doc
}
