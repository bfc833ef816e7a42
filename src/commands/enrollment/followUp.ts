import type { PayloadRequest } from 'payload'

import { SYSTEM } from '../../actor.ts'
import type { EnrollmentCase } from '../../case.ts'
import { reviewChoiceOf, routeReasonsOf } from '../../caseFacts.ts'
import { zh } from '../../i18n/zh.ts'
import { applyMove } from '../../moves.ts'
import { nowOf } from '../../world.ts'

/** Sends a confirmed enrollment on its way: `pass` where nothing needs a person, else `route` with the reasons. */
async function leaveVerifying(req: PayloadRequest, found: EnrollmentCase): Promise<EnrollmentCase> {
  const { identity, education } = found.candidate
  // while a source has not answered the enrollment stays; the jobs come back to it
  if (identity === 'pending' || education === 'pending') return found
  const choice = reviewChoiceOf(found, nowOf(req))
  if (choice.route === 'automatic') return followUp(req, await applyMove(req, found, { action: 'pass', actor: SYSTEM }))
  const reasons = routeReasonsOf(found, choice)
  return applyMove(req, found, { action: 'route', actor: SYSTEM, reasons, note: zh.routes[choice.route] })
}

/**
 * The system's own move that follows the one just made, when its last follower is done: the way of review after a
 * confirmation, `paid` after an approval that costs nothing. Nothing to follow leaves the case as it is.
 */
export function followUp(req: PayloadRequest, found: EnrollmentCase): Promise<EnrollmentCase> {
  const { state, feeInFen } = found.enrollment
  if (state === 'verifying') return leaveVerifying(req, found)
  if (state === 'approved' && feeInFen === 0) return applyMove(req, found, { action: 'waive', actor: SYSTEM })
  return Promise.resolve(found)
}
