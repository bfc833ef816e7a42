import type { CollectionBeforeChangeHook } from 'payload'

import { Refusal } from '../../src/domain/errors.ts'
import { foldedUsername } from '../../src/domain/username.ts'
import type { Row } from '../../src/store.ts'
import { findRow } from '../../src/store.ts'

/** A username belongs to one person, whatever its case. The unique index decides. @throws Refusal USERNAME_TAKEN */
export const guardCredential: CollectionBeforeChangeHook<Row<'credentials'>> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const usernameFolded = foldedUsername(data.username ?? '')
  const isNew = operation === 'create' || originalDoc?.usernameFolded !== usernameFolded
  const standing = isNew && (await findRow(req, 'credentials', { usernameFolded: { equals: usernameFolded } }))
  if (standing) throw new Refusal('USERNAME_TAKEN', {}, [{ field: 'username', code: 'USERNAME_TAKEN' }])
  return { ...data, usernameFolded }
}
