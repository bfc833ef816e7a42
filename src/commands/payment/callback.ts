import type { PayloadRequest } from 'payload'

import { Refusal } from '../../domain/errors.ts'
import { findEntry } from '../../registry.ts'
import { settle } from './settle.ts'

/**
 * A gateway's callback: believed only when the gateway itself finds it genuine.
 * @throws Refusal NOT_FOUND for an unknown gateway, BAD_REQUEST for a forged callback
 */
export async function acceptCallback(req: PayloadRequest, code: string): Promise<void> {
  const gateway = findEntry(req.payload.config, 'gateways', code)
  if (!gateway) throw new Refusal('NOT_FOUND')
  const report = await gateway.readCallback({ headers: req.headers, body: (await req.text?.()) ?? '' })
  if (!report) throw new Refusal('BAD_REQUEST', { reason: 'signature' })
  await settle(req, { gateway: gateway.code, report })
}
