import type { EnrollmentCase } from '../../src/case.ts'
import { Refusal } from '../../src/domain/errors.ts'

/** Nobody is `paid` whose order is not settled in full. @throws Refusal NOT_PAID */
export async function requireMoney({ enrollment, order }: EnrollmentCase): Promise<void> {
  const found = await order()
  const isSettled = found?.state === 'settled' && found.amountInFen === enrollment.feeInFen
  if (!isSettled) throw new Refusal('NOT_PAID')
}
