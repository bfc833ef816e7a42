import type { CollectionBeforeChangeHook } from 'payload'

import { Refusal } from '../../src/domain/errors.ts'
import type { Row } from '../../src/store.ts'
import { idOf, rowOf } from '../../src/store.ts'

/** A seat belongs to a paid enrollment, and goes where that belongs. @throws Refusal NOT_PAID */
export const guardTicket: CollectionBeforeChangeHook<Row<'tickets'>> = async ({ data, operation, req }) => {
  if (operation === 'update') return data
  const enrollment = await rowOf(req, 'enrollments', idOf(data.enrollment))
  if (enrollment?.state !== 'paid') throw new Refusal('NOT_PAID')
  const { candidate, exam, province } = enrollment
  return { ...data, candidate: idOf(candidate), exam: idOf(exam), province: idOf(province) }
}
