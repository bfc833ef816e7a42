import type { CollectionBeforeChangeHook } from 'payload'

import { verifications } from '../../src/declared.ts'
import { Refusal } from '../../src/domain/errors.ts'
import type { Row } from '../../src/store.ts'
import { isSame } from '../../src/storeHooks.ts'

/** An education or degree is verified by what its source said, and by nothing else. @throws Refusal NOT_ALLOWED */
export const guardRecord: CollectionBeforeChangeHook<Row<'education-records'> | Row<'degree-records'>> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') return { ...data, verification: 'pending', reason: null }
  const { id, verification, reason } = originalDoc as Row<'education-records'>
  if (isSame(data.verification, verification) && isSame(data.reason, reason)) return data
  const answers = verifications.take(req, id)
  const said = answers?.educations.get(id) ?? answers?.degrees.get(id)
  if (said?.state !== data.verification) throw new Refusal('NOT_ALLOWED')
  return data
}
