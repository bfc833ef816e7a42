import { setTimeout as delay } from 'node:timers/promises'

import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import type { DoorState } from './state.ts'

const TIMEOUT_MS = 1500
/** However often it is asked, the store is tried once in this time. */
const FRESH_MS = 1000

/** Commits one row: a store that reads and does not write any more is away. */
async function commitsRow(payload: Payload): Promise<boolean> {
  try {
    await payload.kv.set('readiness', { triedAt: new Date().toISOString() })
    return true
  } catch (err) {
    payload.logger.warn({ err }, 'the store does not answer')
    return false
  }
}

/** @returns what tells whether the store keeps a row, within 1.5 s; tries that come meanwhile share one answer */
function createProbe(): (payload: Payload) => Promise<boolean> {
  let latest: { readonly answer: Promise<boolean>; readonly at: number; isUnderWay: boolean } | undefined
  return (payload) => {
    if (!latest || (!latest.isUnderWay && performance.now() - latest.at > FRESH_MS)) {
      const attempt = { answer: commitsRow(payload), at: performance.now(), isUnderWay: true }
      void attempt.answer.finally(() => (attempt.isUnderWay = false))
      latest = attempt
    }
    return Promise.race([latest.answer, delay(TIMEOUT_MS, false, { ref: false })])
  }
}

/** `/healthz`: the process lives. Says nothing of the store, so that an outage of the store restarts nobody. */
export const healthz: RequestHandler = (_req, res) => {
  res.setHeader('Cache-Control', 'no-store')
  res.json({ status: 'ok' })
}

/** `/readyz`: 200 when requests may be sent here; 503 while starting, while draining, or while the store keeps nothing. */
export function readyz(state: DoorState): RequestHandler {
  const probe = createProbe()
  return async (_req, res) => {
    res.setHeader('Cache-Control', 'no-store')
    const store = state.payload !== undefined && (await probe(state.payload))
    const isReady = state.phase === 'ready' && store
    res.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : state.phase, store: store ? 'ok' : 'away' })
  }
}
