import type { EnrollmentView } from '../../domain/enrollmentView.ts'
import { draftOf, keepDraft } from '../draft.ts'
import { cashierOf } from '../format.ts'

interface Opened {
  readonly number: string
  readonly address: string
}

const nameOf = (id: string): string => `cashier-${id}`

/** Remembers, while this tab is open, where the cashier of an attempt is: people go back by mistake. */
export function rememberCashier({ id, attempt }: EnrollmentView, address: string): void {
  if (attempt) keepDraft(nameOf(id), { number: attempt.merchantOrderNumber, address }, 'tab')
}

/** @returns the cashier of the attempt that is under way, when this tab opened it; paying there twice is impossible. */
export function cashierToReturnTo({ id, attempt }: EnrollmentView): string | null {
  const opened = draftOf<Opened>(nameOf(id), 'tab')
  return opened && opened.number === attempt?.merchantOrderNumber ? cashierOf(opened.address) : null
}
