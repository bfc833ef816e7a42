import type { PayloadRequest } from 'payload'

import { appointmentsOf } from '../appointments.ts'
import { Refusal } from '../domain/errors.ts'
import { command } from '../door/command.ts'
import { makeDue } from '../lease.ts'
import { triedAgain } from '../schemas/platform.ts'
import type { Row } from '../store.ts'
import { changeRow, rowOf } from '../store.ts'
import { nowOf } from '../world.ts'
import { SWEEPS } from './sweeps.ts'

/** Makes the row due at once if its work is not over. @returns false when there is nothing left to do */
async function arm(req: PayloadRequest, { sweep: name, key }: Row<'stuck-work'>): Promise<boolean> {
  const sweep = SWEEPS.find((one) => one.name === name)
  if (!sweep) return false
  const where = { and: [{ id: { equals: key.slice(name.length + 1) } }, sweep.isOpen] }
  return makeDue(req, sweep, { where, at: nowOf(req) })
}

/**
 * An operator's *try again*: the row is due at once and is tried by the jobs; where its work is over meanwhile, the entry is resolved.
 * @throws Refusal NOT_ALLOWED, NOT_FOUND
 */
async function tryAgain(req: PayloadRequest, id: string): Promise<Pick<Row<'stuck-work'>, 'id' | 'state'>> {
  const appointments = await appointmentsOf(req)
  if (!appointments.some(({ role }) => role === 'system_admin')) throw new Refusal('NOT_ALLOWED')
  const failure = await rowOf(req, 'stuck-work', id)
  if (!failure) throw new Refusal('NOT_FOUND')
  if (failure.state === 'resolved' || (await arm(req, failure))) return { id, state: failure.state }
  const resolved = { state: 'resolved', resolvedAt: nowOf(req).toISOString() } as const
  await changeRow(req, 'stuck-work', failure, resolved)
  return { id, state: resolved.state }
}

/** The button of an operator at a row that is stuck. */
export const tryAgainDoor = command({
  path: '/:id/again',
  who: 'staff',
  about: 'Makes stuck work due at once; for system administrators.',
  answer: triedAgain,
  refusals: ['NOT_FOUND', 'NOT_ALLOWED'],
  run: async ({ req, id }) => ({ body: await tryAgain(req, id) }),
})
