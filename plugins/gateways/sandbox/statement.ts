import type { Where } from 'payload'

import type { BankContext } from './books.ts'
import { SANDBOX_PAYMENTS as collection } from './collection.ts'
import type { SandboxPayment } from './collection.ts'

const PAGE = 100

const sameInstant = ({ paidAt }: SandboxPayment): Where => ({ paidAt: { equals: paidAt } })

/** One page of the books: the payments after the last one that was told, in the order in which they were paid. */
async function page(context: BankContext, since: string, last: SandboxPayment | null): Promise<SandboxPayment[]> {
  const later: Where = last
    ? {
        or: [
          { paidAt: { greater_than: last.paidAt } },
          { and: [sameInstant(last), { id: { greater_than: last.id } }] },
        ],
      }
    : { paidAt: { greater_than_equal: since } }
  const where: Where = { and: [{ state: { equals: 'succeeded' } }, later] }
  const sort = ['paidAt', 'id']
  const { docs } = await context.payload().db.find({ collection, where, sort, limit: PAGE, pagination: false })
  return docs as unknown as SandboxPayment[]
}

/** Every payment taken at or after an instant, oldest first, read page by page. */
export async function* statement(context: BankContext, since: Date): AsyncGenerator<SandboxPayment> {
  let last: SandboxPayment | null = null
  for (;;) {
    const docs: SandboxPayment[] = await page(context, since.toISOString(), last)
    yield* docs
    last = docs.at(-1) ?? null
    if (!last || docs.length < PAGE) return
  }
}
