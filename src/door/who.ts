import type { PayloadRequest } from 'payload'

import { Refusal } from '../domain/errors.ts'
import type { Who } from './declaration.ts'

const COLLECTION_OF = { candidate: 'candidates', staff: 'staff' } as const

/**
 * Asked by the right kind of person or not at all, before anything is spent.
 * @throws Refusal NOT_LOGGED_IN without a session; NOT_FOUND with one of the other kind, for whom the door does not exist
 */
export function requireAsker(req: PayloadRequest, who: Who): void {
  if (who === 'anyone') return
  if (!req.user) throw new Refusal('NOT_LOGGED_IN')
  if (req.user.collection !== COLLECTION_OF[who]) throw new Refusal('NOT_FOUND')
}

/** The candidate who asks, behind a candidate's door. */
export function candidateIdOf(req: PayloadRequest): string {
  if (req.user?.collection !== 'candidates') throw new Refusal('NOT_LOGGED_IN')
  return String(req.user.id)
}
