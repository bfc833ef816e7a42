import type { CollectionBeforeOperationHook } from 'payload'

import { beside } from '../../src/beside.ts'
import { Refusal } from '../../src/domain/errors.ts'

const NEVER = ['delete', 'deleteByID', 'restoreVersion']

interface RawArguments {
  readonly id?: unknown
  readonly data?: { readonly revision?: unknown }
}

/** The revision that whoever saves had on the screen: later Payload fills it in from the row. */
export const seenRevision = beside<number>()

/**
 * Bulk writes, deletions and restored versions are refused: rows of a bulk share one request, and what a follower throws
 * would leave its row written. A single update keeps the revision it was made from.
 */
export const refuseBulk: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { id, data } = args as RawArguments
  const isUpdate = operation === 'update' || operation === 'updateByID'
  if (NEVER.includes(operation) || (isUpdate && id === undefined)) throw new Refusal('NOT_ALLOWED')
  if (isUpdate && typeof data?.revision === 'number') seenRevision.put(req, String(id), data.revision)
  return args
}
