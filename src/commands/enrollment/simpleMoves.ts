import type { PayloadRequest } from 'payload'

import type { EnrollmentCase } from '../../case.ts'
import { findOwnCase, isRepeated } from '../../findCase.ts'
import { applyMove } from '../../moves.ts'
import { command } from '../../door/command.ts'
import type { RefusalCode } from '../../domain/errors.ts'
import { enrollmentView } from '../../schemas/enrollment.ts'
import { ownViewOf, viewOf } from '../../views/enrollment.ts'

/** Moves of the candidate that carry nothing but the wish. */
export const SIMPLE_MOVES = ['edit', 'unconfirm', 'withdraw', 'resubmit'] as const
export type SimpleMove = (typeof SIMPLE_MOVES)[number]

/** Makes one of the candidate's simple moves; fee and order follow it. */
export async function moveSimply(req: PayloadRequest, id: string, action: SimpleMove): Promise<EnrollmentCase> {
  const { found, actor } = await findOwnCase(req, id)
  return isRepeated(found.enrollment, action) ? found : applyMove(req, found, { action, actor })
}

const DOORS: Readonly<Record<SimpleMove, { readonly about: string; readonly refusals: readonly RefusalCode[] }>> = {
  edit: { about: 'Opens a saved or rejected enrollment for changes.', refusals: ['EXAM_CLOSED'] },
  unconfirm: { about: 'Takes a confirmation back.', refusals: ['CHANGE_NOT_ALLOWED', 'EXAM_CLOSED'] },
  withdraw: { about: 'Gives the enrollment up.', refusals: [] },
  resubmit: { about: 'Sends a returned enrollment to review again.', refusals: ['RESUBMIT_OVERDUE'] },
}

/** One door a simple move. */
export const simpleMoveDoors = SIMPLE_MOVES.map((action) =>
  command({
    path: `/:id/${action}`,
    who: 'candidate',
    about: DOORS[action].about,
    action,
    answer: enrollmentView,
    refusals: ['NOT_FOUND', 'MOVE_NOT_LEGAL', ...DOORS[action].refusals],
    run: async ({ req, id }) => ({ subject: id, body: await viewOf(req, await moveSimply(req, id, action)) }),
    again: async ({ req }, enrollment) => ({ body: await ownViewOf(req, enrollment) }),
  }),
)
