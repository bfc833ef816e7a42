import type { PayloadRequest } from 'payload'

import { Refusal } from '../../domain/errors.ts'
import type { CallbackAnswer, RawCallback } from '../../domain/gateway.ts'
import { findEntry } from '../../registry.ts'
import { settle } from './settle.ts'
import { raw } from '../../door/bodies.ts'
import { command } from '../../door/command.ts'
import { answersWith, idParam } from '../../door/endpoint.ts'
import { anyQuery } from '../../schemas/parts.ts'

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

/** Where banks report: any content type, taken as the bytes that came, since the gateway checks a signature over them. */
export const callbackDoor = command({
  path: '/payments/callback/:gateway',
  params: { gateway: '[a-z][a-z0-9-]{1,30}' },
  who: 'anyone',
  about: 'Where a gateway reports a payment, in its own words and with its own signature; answered in its own words.',
  query: anyQuery,
  bytes: raw(),
  inTransaction: false,
  answer: answersWith('*/*'),
  refusals: ['NOT_FOUND'],
  run: async ({ req, bytes }) => {
    const query = new URL(req.url ?? '', 'http://localhost').searchParams
    const given = { method: req.method ?? 'POST', headers: req.headers, query, bytes }
    const { status, contentType, body } = await acceptCallback(req, idParam(req, 'gateway'), given)
    return new Response(body, { status, headers: { 'Content-Type': contentType, 'Cache-Control': 'no-store' } })
  },
})
