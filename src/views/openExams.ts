import type { PayloadRequest, Where } from 'payload'

import type { WindowKind } from '../domain/window.ts'
import { nowOf } from '../world.ts'

/** Between which fields of an exam each of its windows lies; the second is exclusive. */
const FIELDS = {
  registration: ['registrationOpensAt', 'registrationClosesAt'],
  payment: ['paymentOpensAt', 'paymentClosesAt'],
  ticket: ['ticketOpensAt', 'ticketClosesAt'],
} as const satisfies Record<WindowKind, readonly [string, string]>

/** What the list of exams may be asked to leave out: those whose window is not open by the platform's own clock. */
export const OPEN_WINDOWS = Object.keys(FIELDS) as [WindowKind, ...WindowKind[]]

/** @returns the exams whose window is open now, or nothing to add where the query names no window */
export function whereOpen(req: PayloadRequest, { open }: Readonly<Record<string, unknown>>): Where | undefined {
  const kind = OPEN_WINDOWS.find((one) => one === open)
  if (!kind) return undefined
  const [opensAt, closesAt] = FIELDS[kind]
  const now = nowOf(req).toISOString()
  return { and: [{ [opensAt]: { less_than_equal: now } }, { [closesAt]: { greater_than: now } }] }
}
