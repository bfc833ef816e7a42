import { setTimeout as pause } from 'node:timers/promises'

import { CommitUnknown, TooBusy } from './errors.ts'

const TRIES = 8
const COMMIT_TRIES = 12

/** NotWritablePrimary, NotPrimaryNoSecondaryOk, NoSuchTransaction, shut down, stepped down, WriteConflict. */
const TRANSIENT_CODES: ReadonlySet<unknown> = new Set([10107, 13435, 251, 11600, 11602, 189, 91, 112])
const NETWORK_ERRORS = /^Mongo(Network|NetworkTimeout|PoolCleared|PoolClosed|ServerSelection|NotConnected)?Error$/

interface DatabaseError {
  readonly name?: string
  readonly code?: unknown
  readonly errorLabelSet?: unknown
  readonly cause?: unknown
  readonly originalError?: unknown
}

/** An error and all that it was made from. */
function* chainOf(error: unknown): Generator<DatabaseError> {
  const seen = new Set<unknown>()
  const open = [error]
  while (open.length > 0) {
    const next = open.shift()
    if (typeof next !== 'object' || next === null || seen.has(next)) continue
    seen.add(next)
    yield next
    const { cause, originalError } = next as DatabaseError
    open.push(cause, originalError)
  }
}

function hasLabel(error: unknown, label: string): boolean {
  for (const { errorLabelSet } of chainOf(error)) {
    if (errorLabelSet instanceof Set && errorLabelSet.has(label)) return true
  }
  return false
}

/**
 * True when a transaction failed for a reason that passes (a write conflict, a new primary, a cut connection) and
 * nothing of it was kept, so that the whole of it may be done again. A commit of unknown outcome is not transient.
 */
export function isTransient(error: unknown): boolean {
  if (error instanceof CommitUnknown || error instanceof TooBusy) return false
  if (hasLabel(error, 'TransientTransactionError')) return true
  for (const { name, code } of chainOf(error)) {
    if (TRANSIENT_CODES.has(code) || NETWORK_ERRORS.test(name ?? '')) return true
  }
  return false
}

/** Waits longer after each try, never the same time as the others that failed with us. */
function pauseAfter(tries: number): Promise<void> {
  return pause(Math.random() * Math.min(400, 8 * 2 ** tries))
}

/**
 * Does `attempt` until it ends with anything but a transient error, at most 8 times.
 * @throws TooBusy when the last try failed for a transient reason
 */
export async function withReplay<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt()
    } catch (error) {
      if (!isTransient(error)) throw error
      if (tries === TRIES) throw new TooBusy(error)
    }
    await pauseAfter(tries)
  }
}

/**
 * Repeats a commit, never the work, while its outcome is unknown; the server answers a repeated commit the same.
 * @throws CommitUnknown when it stays unknown; the error itself when the transaction certainly failed
 */
export async function repeatCommit(commit: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await commit()
      return
    } catch (error) {
      const isUnknown = hasLabel(error, 'UnknownTransactionCommitResult')
      if (!isUnknown && hasLabel(error, 'TransientTransactionError')) throw error
      if (!isUnknown || tries === COMMIT_TRIES) throw new CommitUnknown(error)
    }
    await pauseAfter(tries)
  }
}
