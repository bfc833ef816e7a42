import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

type Work = () => void | Promise<void>
type Adapter = Pick<BaseDatabaseAdapter, 'commitTransaction' | 'rollbackTransaction' | 'payload'>

/** What waits for the commit of each open transaction, by adapter and id. */
const waiting = new WeakMap<Adapter, Map<string, Work[]>>()

const worksOf = (adapter: Adapter): Map<string, Work[]> => {
  const known = waiting.get(adapter) ?? new Map<string, Work[]>()
  waiting.set(adapter, known)
  return known
}

/**
 * Lets an adapter do, once a transaction is committed, what waited for it; a transaction that is rolled back or replayed
 * drops it. Wraps Payload's own operations and ours alike, since both end in the adapter.
 */
export function withAfterCommit(adapter: Adapter): void {
  const commit = adapter.commitTransaction.bind(adapter)
  const rollback = adapter.rollbackTransaction.bind(adapter)
  adapter.commitTransaction = async (incoming) => {
    const id = String(await incoming)
    const works = worksOf(adapter).get(id) ?? []
    worksOf(adapter).delete(id)
    await commit(id)
    for (const work of works) await doSafely(adapter, work)
  }
  adapter.rollbackTransaction = async (incoming) => {
    const id = String(await incoming)
    worksOf(adapter).delete(id)
    await rollback(id)
  }
}

/** The change is kept, whatever happens here: a failure is logged and takes nothing back. */
async function doSafely(adapter: Adapter, work: Work): Promise<void> {
  try {
    await work()
  } catch (err) {
    adapter.payload.logger.error({ err, msg: 'What was to be done after a commit failed.' })
  }
}

/** Does `work` once the transaction of this request is committed, in the order of the calls; at once where there is none. */
export async function afterCommit(req: PayloadRequest, work: Work): Promise<void> {
  const id = await req.transactionID
  if (id === undefined) return doSafely(req.payload.db, work)
  const works = worksOf(req.payload.db)
  works.set(String(id), [...(works.get(String(id)) ?? []), work])
}
