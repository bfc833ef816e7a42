import type { CollectionAfterChangeHook } from 'payload'

import { photoFacets } from '../../src/declared.ts'
import type { Row } from '../../src/store.ts'
import { changeRow, idOf, rowOf } from '../../src/store.ts'

/** The candidate's photo facet follows the current photo, in the same transaction. */
export const mirrorPhoto: CollectionAfterChangeHook<Row<'photos'>> = async ({ data, doc, previousDoc, req }) => {
  const { candidate, currentKey, state } = data as Row<'photos'>
  const isCurrent = currentKey === idOf(candidate)
  if (!isCurrent || state === previousDoc.state) return doc
  const person = await rowOf(req, 'candidates', idOf(candidate))
  if (!person) return doc
  photoFacets.put(req, person.id, state)
  await changeRow(req, 'candidates', person, { photo: state })
  return doc
}
