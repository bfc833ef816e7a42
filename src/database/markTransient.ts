import type { AfterErrorHook } from 'payload'

import { isTransient } from './replay.ts'

/** Set on an answer whose request may be done again as it is; the front door replays it and takes the mark off. */
export const TRANSIENT_HEADER = 'x-baokao-transient'

/**
 * Marks the answer of a request that failed for a reason that passes and of which nothing was kept: a read, or a change whose
 * one transaction was aborted. Once a transaction of the request is committed, it is never done again.
 */
export const markTransient: AfterErrorHook = ({ error, req, context }) => {
  if (!isTransient(error) || context.hasCommitted === true) return
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set(TRANSIENT_HEADER, '1')
}
