import type { Action } from '../../domain/enrollment.ts'

/**
 * How a candidate takes an action: on a page of its own, or by one press (`asks`: after a question).
 * Whether it may be taken, and what it is called, the server says.
 */
export type Way =
  | { readonly kind: 'page'; readonly path: string }
  | { readonly kind: 'press'; readonly asks: boolean; readonly leadsTo?: string }

export const WAYS: Partial<Readonly<Record<Action, Way>>> = {
  save: { kind: 'page', path: 'form' },
  confirm: { kind: 'page', path: 'confirm' },
  pay: { kind: 'page', path: 'pay' },
  edit: { kind: 'press', asks: false, leadsTo: 'form' },
  resubmit: { kind: 'press', asks: true },
  unconfirm: { kind: 'press', asks: true },
  withdraw: { kind: 'press', asks: true },
}

/** @returns the address of a page of one enrollment. */
export function pathOf(id: string, page = ''): string {
  return `/enrollments/${encodeURIComponent(id)}${page && `/${page}`}`
}
