import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { findRow, insertRow } from '../../store.ts'
import { nowOf, worldOf } from '../../world.ts'
import { findCurrentAgreement, textHashOf } from '../../agreements.ts'
import type { EnrollmentCase } from '../../case.ts'

/**
 * Signs the pledge in force, by the candidate in person: which text, by whom, for which enrollment and when, under a
 * seal (HMAC) that shows any later change. A pledge that was signed for this revision already stands.
 */
export async function signPledge(req: PayloadRequest, { enrollment, candidate }: EnrollmentCase): Promise<void> {
  const text = await findCurrentAgreement(req, 'pledge')
  if (!text) throw new Error('No pledge text is in force.')
  const key = `${enrollment.id}:${enrollment.revision}`
  if (await findRow(req, 'pledges', { key: { equals: key } })) return
  const signedAt = nowOf(req).toISOString()
  const textHash = textHashOf(text)
  const seal = worldOf(req.payload).vault.blindIndex('pledge', [key, candidate.id, textHash, signedAt].join('\n'))
  await insertRow(req, 'pledges', {
    id: randomUUID(),
    enrollment: enrollment.id,
    candidate: candidate.id,
    agreement: text.id,
    key,
    textHash,
    seal,
    signedAt,
  })
}
