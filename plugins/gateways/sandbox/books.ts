import type { Payload } from 'payload'

import { SANDBOX_PAYMENTS as collection } from './collection.ts'
import type { SandboxPayment } from './collection.ts'

/** What the bank needs of the platform that runs it. */
export interface BankContext {
  payload(): Payload
  now(): Date
}

/** One payment as it stands in the books, or null. */
export async function find({ payload }: BankContext, merchantOrderNumber: string): Promise<SandboxPayment | null> {
  const where = { merchantOrderNumber: { equals: merchantOrderNumber } }
  return payload().db.findOne<SandboxPayment>({ collection, where })
}
