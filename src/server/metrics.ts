import { createHash, timingSafeEqual } from 'node:crypto'

import type { RequestHandler } from 'express'
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'

import { Refusal } from '../domain/errors.ts'
import { visitOf } from './visit.ts'

/** What the front door counts. Labels are patterns of the gate, never paths: no id leaves this way. */
export interface Metrics {
  readonly observe: RequestHandler
  readonly serve: RequestHandler
  readonly countReplay: () => void
  readonly countDueRow: (sweep: string, outcome: string) => void
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/** @param token what a scrape must carry as a bearer; without one the page does not exist */
export function createMetrics(token: string | undefined): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'baokao_http_request_seconds',
    help: 'Time from the first byte in to the last byte out.',
    labelNames: ['method', 'pattern', 'status', 'face'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  const replays = new Counter({
    name: 'baokao_transaction_replays_total',
    help: 'Requests run again because their transaction was aborted by a conflict.',
    registers: [registry],
  })
  const dueRows = new Counter({
    name: 'baokao_due_rows_total',
    help: 'Rows of due work, by sweep and by what became of them.',
    labelNames: ['sweep', 'outcome'],
    registers: [registry],
  })
  return {
    countReplay: () => replays.inc(),
    countDueRow: (sweep, outcome) => dueRows.inc({ sweep, outcome }),
    observe: (req, res, next) => {
      const { startedAt } = visitOf(res)
      res.once('close', () => {
        const { pattern, face } = visitOf(res)
        const labels = { method: req.method, pattern, face, status: String(res.statusCode) }
        seconds.observe(labels, (performance.now() - startedAt) / 1000)
      })
      next()
    },
    serve: async (req, res) => {
      const given = digest(req.headers.authorization ?? '')
      if (!token || !timingSafeEqual(given, digest(`Bearer ${token}`))) throw new Refusal('NOT_FOUND')
      res.setHeader('Cache-Control', 'no-store')
      res.type(registry.contentType).send(await registry.metrics())
    },
  }
}
