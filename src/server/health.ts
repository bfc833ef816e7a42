import { setTimeout as delay } from 'node:timers/promises'

import type { RequestHandler } from 'express'
import type { CollectionSlug, Payload } from 'payload'

import type { DoorState } from './state.ts'

const PING_TIMEOUT_MS = 1500
const NOBODY = '00000000-0000-4000-8000-000000000000'

/** One read by key of the smallest collection: answers quickly on every store, or not at all. */
async function ping(payload: Payload): Promise<boolean> {
  const staff = payload.config.admin.user as CollectionSlug
  const read = payload.db
    .findOne({ collection: staff, where: { id: { equals: NOBODY } } })
    .then(() => true)
    .catch((err: unknown) => {
      payload.logger.warn({ err }, 'the store does not answer')
      return false
    })
  return Promise.race([read, delay(PING_TIMEOUT_MS, false, { ref: false })])
}

/** `/healthz`: the process lives. Says nothing of the store, so that an outage of the store restarts nobody. */
export const healthz: RequestHandler = (_req, res) => {
  res.setHeader('Cache-Control', 'no-store')
  res.json({ status: 'ok' })
}

/** `/readyz`: 200 when requests may be sent here; 503 while starting, while draining, or while the store does not answer. */
export function readyz(state: DoorState): RequestHandler {
  return async (_req, res) => {
    res.setHeader('Cache-Control', 'no-store')
    const store = state.payload !== undefined && (await ping(state.payload))
    const isReady = state.phase === 'ready' && store
    res.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : state.phase, store: store ? 'ok' : 'away' })
  }
}
