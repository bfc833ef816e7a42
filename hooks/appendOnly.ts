import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

import { Refusal } from '../src/domain/errors.ts'

/** A row that is evidence is written once. @throws Refusal NOT_ALLOWED */
export const refuseChange: CollectionBeforeChangeHook = ({ data, operation }) => {
  if (operation === 'update') throw new Refusal('NOT_ALLOWED')
  return data as unknown
}

/** … and never taken away. @throws Refusal NOT_ALLOWED */
export const refuseDelete: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'delete' || operation === 'deleteByID') throw new Refusal('NOT_ALLOWED')
  return args
}

/** The hooks of a collection whose rows are only added. */
export const APPEND_ONLY = { beforeOperation: [refuseDelete], beforeChange: [refuseChange] }
