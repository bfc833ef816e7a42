import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import type { DueAt } from '../lease.ts'
import type { Row } from '../store.ts'
import { verifyCandidate } from './candidate/verify.ts'
import { LAPSING, lapseEnrollment, routeEnrollment } from './enrollment/sweeps.ts'
import { checkAttempt } from './payment/check.ts'
import { sendMessage } from './sendMessage.ts'

/** Work that runs later: which rows are due, and what is done with one of them. */
export interface Sweep<S extends CollectionSlug = CollectionSlug> extends DueAt<S> {
  readonly name: Row<'stuck-work'>['sweep']
  readonly everyMs: number
  /** which rows are due; an indexed query that leaves out rows whose instant lies ahead */
  readonly due: (now: string) => Where
  readonly sort: readonly string[]
  /** rows whose work is not over: only these may be made due by hand */
  readonly isOpen: Where
  /** Does one row that this process holds; whatever it writes at the end, it writes `whileHeld` or by a revision. */
  each(req: PayloadRequest, row: Row<S>): Promise<void>
}

/** Keeps the types of one row's collection together; the table holds sweeps of different collections. */
const sweep = <S extends CollectionSlug>(declared: Sweep<S>): Sweep => declared as unknown as Sweep

const notAhead = (instant: string, now: string): Where => ({
  or: [{ [instant]: { exists: false } }, { [instant]: { less_than_equal: now } }],
})

/** The system's own move is still to come: the way of review, or `paid` where nothing is to be paid. */
const TO_FOLLOW: Where = {
  or: [{ state: { equals: 'verifying' } }, { and: [{ state: { equals: 'approved' } }, { feeInFen: { equals: 0 } }] }],
}

/** Everything that is done later, a row at a time, in one table. */
export const SWEEPS: readonly Sweep[] = [
  sweep({
    name: 'verifications',
    everyMs: 1_000,
    collection: 'candidates',
    instant: 'verifyAt',
    due: (now) => ({ verifyAt: { less_than_equal: now } }),
    sort: ['verifyAt'],
    isOpen: { verifyAt: { exists: true } },
    each: verifyCandidate,
  }),
  sweep({
    name: 'routes',
    everyMs: 1_000,
    collection: 'enrollments',
    instant: 'sweepAt',
    due: (now) => ({ and: [TO_FOLLOW, notAhead('sweepAt', now)] }),
    sort: ['sweepAt', 'confirmedAt'],
    isOpen: TO_FOLLOW,
    each: routeEnrollment,
  }),
  sweep({
    name: 'messages',
    everyMs: 2_000,
    collection: 'messages',
    instant: 'nextTryAt',
    due: (now) => ({ nextTryAt: { less_than_equal: now } }),
    sort: ['nextTryAt'],
    isOpen: { state: { in: ['pending', 'failed'] } },
    each: sendMessage,
  }),
  sweep({
    name: 'payments',
    everyMs: 2_000,
    collection: 'payment-attempts',
    instant: 'nextCheckAt',
    due: (now) => ({ nextCheckAt: { less_than_equal: now } }),
    sort: ['nextCheckAt'],
    isOpen: { nextCheckAt: { exists: true } },
    each: checkAttempt,
  }),
  sweep({
    name: 'lapses',
    everyMs: 30_000,
    collection: 'enrollments',
    instant: 'sweepAt',
    due: (now) => ({
      and: [{ state: { in: [...LAPSING] } }, { dueAt: { less_than_equal: now } }, notAhead('sweepAt', now)],
    }),
    sort: ['dueAt'],
    isOpen: { state: { in: [...LAPSING] } },
    each: lapseEnrollment,
  }),
]

/** What is thrown away once its `expiresAt` has passed; every ten minutes, in slices. */
export const EXPIRING = [
  'captcha-uses',
  'idempotency-keys',
  'sessions',
  'stuck-work',
] as const satisfies CollectionSlug[]
