import type { PayloadRequest } from 'payload'

import { Refusal } from '../../domain/errors.ts'
import type { CallbackAnswer, RawCallback } from '../../domain/gateway.ts'
import { findEntry } from '../../registry.ts'
import { settle } from './settle.ts'

/** A request as a gateway reads it: its bytes as they came, since signatures are over them. */
export async function rawCallbackOf(req: PayloadRequest): Promise<RawCallback> {
  const bytes = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
  const query = new URL(req.url ?? '', 'http://localhost').searchParams
  return { method: req.method ?? 'POST', headers: req.headers, query, bytes }
}

/**
 * A gateway's callback: believed only when the gateway itself finds it genuine; its report is settled before its answer
 * goes back, so a bank that hears nothing tells it again.
 * @throws Refusal NOT_FOUND for an unknown gateway, BAD_REQUEST for a forged callback
 */
export async function acceptCallback(req: PayloadRequest, code: string, raw: RawCallback): Promise<CallbackAnswer> {
  const gateway = findEntry(req.payload.config, 'gateways', code)
  if (!gateway) throw new Refusal('NOT_FOUND')
  const genuine = await gateway.callback(raw)
  if (!genuine) throw new Refusal('BAD_REQUEST', { reason: 'signature' })
  if (genuine.report) await settle(req, { gateway: gateway.code, report: genuine.report })
  return genuine.answer
}
