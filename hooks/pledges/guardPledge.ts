import type { CollectionBeforeChangeHook } from 'payload'

import { findCurrentAgreement, textHashOf } from '../../src/agreements.ts'
import { Refusal } from '../../src/domain/errors.ts'
import type { Row } from '../../src/store.ts'
import { idOf, rowOf } from '../../src/store.ts'
import { nowOf, worldOf } from '../../src/world.ts'

/**
 * A pledge is signed by the candidate in person and never by staff, for the revision that is saved, on the text in force;
 * the seal (HMAC) shows any later change. @throws Refusal NOT_ALLOWED, MOVE_NOT_LEGAL, AGREEMENT_OUTDATED
 */
export const guardPledge: CollectionBeforeChangeHook<Row<'pledges'>> = async ({ data, operation, req }) => {
  if (operation === 'update') throw new Refusal('NOT_ALLOWED')
  const enrollment = await rowOf(req, 'enrollments', idOf(data.enrollment))
  const candidate = enrollment ? idOf(enrollment.candidate) : ''
  const isOwn = req.user?.collection === 'candidates' && req.user.id === candidate
  if (!enrollment || !isOwn) throw new Refusal('NOT_ALLOWED')
  const { state } = enrollment
  if (state !== 'draft') throw new Refusal('MOVE_NOT_LEGAL', { state, action: 'save' })
  const text = await findCurrentAgreement(req, 'pledge')
  if (!text) throw new Error('No pledge text is in force.')
  if (idOf(data.agreement) !== text.id) throw new Refusal('AGREEMENT_OUTDATED', { title: text.title })
  const key = `${enrollment.id}:${enrollment.revision}`
  const signedAt = nowOf(req).toISOString()
  const textHash = textHashOf(text)
  const seal = worldOf(req.payload).vault.blindIndex('pledge', [key, candidate, textHash, signedAt].join('\n'))
  return { ...data, candidate, key, textHash, seal, signedAt }
}
