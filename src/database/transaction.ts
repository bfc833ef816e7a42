import type { PayloadRequest } from 'payload'
import { commitTransaction, initTransaction, killTransaction } from 'payload'

import { TransactionOver } from './errors.ts'
import { withReplay } from './replay.ts'
import { inOwnScope } from './writerQueue.ts'

/**
 * Does `work` in one transaction: all of it is kept, or nothing. Joins the transaction that `req` has already.
 * The work may be done several times (a write conflict, a new primary), so nothing in it may touch anything but the
 * database, and every call in it passes `req`. A failing write ends the transaction even when its error is caught.
 * @throws whatever the work or the commit throws; TooBusy (503) when the database stayed too busy
 */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  if (await req.transactionID) return work()
  const context = copyOf(req.context)
  return withReplay(() => {
    req.context = copyOf(context)
    return inOwnScope(() => attempt(req, work))
  })
}

async function attempt<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  try {
    await initTransaction(req)
    const id = await req.transactionID
    const result = await work()
    if (!id || req.transactionID !== id) throw new TransactionOver('The transaction ended inside its own work.')
    await commitTransaction(req)
    // From here on the request must not be done again (markTransient.ts).
    req.context.hasCommitted = true
    return result
  } catch (error) {
    await killTransaction(req)
    // A begin that failed leaves a rejected promise, which the next try must not join.
    delete req.transactionID
    throw error
  }
}

/** Plain objects and arrays anew; anything else (dates, functions, instances) as it is. */
function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, copyOf(entry)])) as T
}
