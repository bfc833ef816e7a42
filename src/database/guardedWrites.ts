import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'

import { TransactionOver } from './errors.ts'

const WRITES = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Write = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

/** Runs a bare write; `write` is given the id of the transaction to join, or none. */
export type RunBare = <T>(write: (transactionID?: string) => Promise<T>) => Promise<T>

function joining(req: Partial<PayloadRequest> | undefined, transactionID: string): Partial<PayloadRequest> {
  const own = isolateObjectProperty((req ?? {}) as PayloadRequest, 'transactionID')
  own.transactionID = transactionID
  return own
}

/**
 * Wraps every writing method of an adapter. A write inside a transaction must find it open: the stock adapters fall
 * back to no transaction at all when it is gone. A write without one goes through `runBare`.
 */
export function guardWrites(adapter: BaseDatabaseAdapter, runBare: RunBare): void {
  const methods = adapter as unknown as Record<(typeof WRITES)[number], Write>
  for (const name of WRITES) {
    const stock = methods[name].bind(adapter)
    methods[name] = async (args) => {
      const id = await args.req?.transactionID
      if (!id) return runBare((own) => stock(own ? { ...args, req: joining(args.req, own) } : args))
      if (!adapter.sessions?.[id]) throw new TransactionOver(`${name}: the transaction of this request is over.`)
      return stock(args)
    }
  }
}
