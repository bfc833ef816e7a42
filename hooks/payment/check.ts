import type { PayloadRequest } from 'payload'

import { nextCheckDelayMs } from '../../src/domain/payment.ts'
import { findEntry } from '../../src/registry.ts'
import type { Row } from '../../src/store.ts'
import { changeRow } from '../../src/store.ts'
import { nowOf } from '../../src/world.ts'
import { settle } from './settle.ts'

/** Asks the gateway about one attempt and settles what it says; the next look is fixed before the question. */
export async function checkAttempt(req: PayloadRequest, attempt: Row<'payment-attempts'>): Promise<void> {
  const gateway = findEntry(req.payload.config, 'gateways', attempt.gateway)
  if (!gateway) throw new Error(`The gateway ${attempt.gateway} is not registered.`)
  const checks = (attempt.checks ?? 0) + 1
  const nextCheckAt = new Date(nowOf(req).getTime() + nextCheckDelayMs(checks)).toISOString()
  await changeRow(req, 'payment-attempts', { id: { equals: attempt.id } }, { checks, nextCheckAt })
  await settle(req, { gateway: gateway.code, report: await gateway.query(attempt.merchantOrderNumber) })
}
