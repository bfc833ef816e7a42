import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

/** What became of a row that was due: done, failed, failed so often that a person should look, or taken by another process. */
export type Outcome = 'done' | 'failed' | 'stuck' | 'taken'

/** One loop over the sweeps, in one process. */
export interface Loop {
  readonly payload: Payload
  /** `now` in it moves the clock, for tests */
  readonly context: Readonly<Record<string, unknown>>
  readonly isStopped: () => boolean
  readonly onRow: (sweep: string, outcome: Outcome) => void
  /** a row that takes longer counts as failed; nobody else may begin with it while the lease lasts, so that is longer */
  readonly limits: { readonly rowMs: number; readonly leaseMs: number }
}

/** A loop as production runs it, but for what is given. */
export function loopOf(payload: Payload, given: Partial<Omit<Loop, 'payload'>> = {}): Loop {
  const limits = { rowMs: 30_000, leaseMs: 60_000 }
  return { payload, context: {}, isStopped: () => false, onRow: () => undefined, limits, ...given }
}

/** A request of its own for each row: a transaction and an instant are never shared. */
export function requestOf({ payload, context }: Loop): Promise<PayloadRequest> {
  return createLocalReq({ context: { ...context } }, payload)
}
