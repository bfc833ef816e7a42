import type { CollectionBeforeChangeHook } from 'payload'

import { Refusal } from '../../src/domain/errors.ts'
import { moveUnderWay } from '../../src/moves.ts'
import type { Row } from '../../src/store.ts'
import { idOf } from '../../src/store.ts'

/** A ledger row tells of the move that is being made and of nothing else. @throws Refusal NOT_ALLOWED */
export const guardLedger: CollectionBeforeChangeHook<Row<'enrollment-events'>> = ({ data, req }) => {
  const { enrollment, revision = 0, action } = data
  const made = moveUnderWay(req, { id: idOf(enrollment), revision })
  if (made?.move.action !== action) throw new Refusal('NOT_ALLOWED')
  return data
}
