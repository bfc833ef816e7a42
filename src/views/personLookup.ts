import type { PayloadRequest } from 'payload'

import { isIdType } from '../domain/codes/idTypes.ts'
import { Refusal } from '../domain/errors.ts'
import { personNumberKey } from '../domain/identityNumber.ts'
import { normalisePersonName, personNameKey } from '../domain/personName.ts'
import type { Row } from '../store.ts'
import { findRow } from '../store.ts'
import { worldOf } from '../world.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 100) : '')

/**
 * The person a name and ID number belong to, for look-ups without a login (decision 5).
 * One answer for "no such person" and "wrong name". @throws Refusal LOOKUP_NOTHING
 */
export async function findPerson(
  req: PayloadRequest,
  given: { readonly idType?: unknown; readonly idNumber?: unknown; readonly name?: unknown },
): Promise<Row<'candidates'>> {
  const idType = text(given.idType) || 'RESIDENT_ID'
  if (!isIdType(idType)) throw new Refusal('LOOKUP_NOTHING')
  const number = personNumberKey(idType, text(given.idNumber))
  const name = personNameKey(normalisePersonName(text(given.name)))
  const personKey = worldOf(req.payload).vault.blindIndex('person', `${number}\0${name}`)
  const candidate = await findRow(req, 'candidates', { personKey: { equals: personKey } })
  if (!candidate) throw new Refusal('LOOKUP_NOTHING')
  return candidate
}
