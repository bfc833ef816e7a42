import type { PayloadRequest } from 'payload'

import { quoteFee } from '../../domain/fees.ts'
import type { Row } from '../../store.ts'
import { changeRow, findRow } from '../../store.ts'
import { openOrder } from '../../order.ts'
import { SYSTEM } from '../../actor.ts'
import { applyMove } from '../../moves.ts'
import { examShapeOf } from '../../examShape.ts'
import type { EnrollmentCase } from '../../case.ts'

/** Fixes the fee of a freshly approved enrollment: an order with one line a subject; nothing to pay is waived at once. */
export async function fixFee(req: PayloadRequest, found: EnrollmentCase): Promise<Row<'enrollments'>> {
  const { enrollment, exam, province } = found
  const form = await findRow(req, 'enrollment-forms', { enrollment: { equals: enrollment.id } })
  const quote = quoteFee(examShapeOf(exam), form?.subjects ?? [], province)
  const priced = await changeRow(req, 'enrollments', { id: { equals: enrollment.id } }, { feeInFen: quote.totalInFen })
  if (!priced) throw new Error('An enrollment vanished inside its own transaction.')
  if (quote.totalInFen > 0) {
    await openOrder(req, priced, quote)
    return priced
  }
  return applyMove(req, { ...found, enrollment: priced }, { action: 'waive', actor: SYSTEM })
}
