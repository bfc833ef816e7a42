import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { findCurrentAgreement } from '../../agreements.ts'
import type { EnrollmentCase } from '../../case.ts'
import { findRow, insertRow } from '../../store.ts'

/**
 * Signs the pledge in force, by the candidate in person; key, hash and seal follow in the guard of the collection
 * (hooks/pledges/guardPledge.ts). A pledge that was signed for this revision already stands.
 */
export async function signPledge(req: PayloadRequest, { enrollment }: EnrollmentCase): Promise<void> {
  const { id, revision } = enrollment
  if (await findRow(req, 'pledges', { key: { equals: `${id}:${revision}` } })) return
  const text = await findCurrentAgreement(req, 'pledge')
  if (!text) throw new Error('No pledge text is in force.')
  await insertRow(req, 'pledges', { id: randomUUID(), enrollment: id, agreement: text.id })
}
