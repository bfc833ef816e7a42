import type { CollectionBeforeOperationHook } from 'payload'

import { Refusal } from '../../src/domain/errors.ts'

const WRITES = ['create', 'update', 'updateByID', 'delete', 'deleteByID', 'restoreVersion']

/** An enrollment is written by its moves alone: every generated write is refused, whoever asks. */
export const refuseDirectWrite: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (WRITES.includes(operation)) throw new Refusal('NOT_ALLOWED')
  return args
}
