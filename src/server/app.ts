import type { RequestListener } from 'node:http'

import express from 'express'
import type { Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'

import { Refusal } from '../domain/errors.ts'
import { answerError } from './errors.ts'
import { furtherOrigins } from './furtherOrigins.ts'
import { setFace } from './faceOf.ts'
import { API_POLICY, commonHeaders, policy, SITE_POLICY } from './headers.ts'
import { healthz, readyz } from './health.ts'
import type { Metrics } from './metrics.ts'
import { checkOrigin } from './originCheck.ts'
import { requestId } from './requestId.ts'
import { requestLine } from './requestLine.ts'
import { requestLog } from './requestLog.ts'
import { isPanelPath } from './panelRoutes.ts'
import type { ServerSettings } from './settings.ts'
import type { DoorState } from './state.ts'

/** What an app is put together from. */
export interface AppParts {
  readonly settings: ServerSettings
  readonly state: DoorState
  readonly logger: Logger
  readonly metrics: Metrics
  readonly site: RequestHandler
}

/** Hands on to what opens later; until then 503 with a Retry-After. */
function whenOpen(find: () => RequestHandler | undefined): RequestHandler {
  return (req, res, next) => {
    const handler = find()
    if (!handler) throw new Refusal('TOO_BUSY', { seconds: 3 })
    return handler(req, res, next)
  }
}

/** A node that is leaving closes each connection with its answer. */
function closeWhenDraining(state: DoorState): RequestHandler {
  return (_req, res, next) => {
    if (state.phase === 'draining') res.setHeader('Connection', 'close')
    next()
  }
}

/** Everything in its order; the cheap refusals first. */
export function createApp(parts: AppParts): RequestListener {
  const { settings, state, logger, metrics, site } = parts
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('query parser', false)
  app.set('trust proxy', settings.trustedHops)
  app.use(requestId, requestLog(logger), metrics.observe, commonHeaders(settings), policy(API_POLICY))
  app.use(closeWhenDraining(state), furtherOrigins(settings), requestLine)
  app.get('/healthz', healthz)
  app.get('/readyz', readyz(state))
  app.get('/metrics', metrics.serve)
  app.use(setFace(settings.origin), checkOrigin(settings.origin))
  app.use((req, res, next) => {
    if (req.path === '/api' || req.path.startsWith('/api/')) return whenOpen(() => state.api)(req, res, next)
    if (isPanelPath(req.path, settings.profile)) return whenOpen(() => state.panel)(req, res, next)
    next()
  })
  app.use(policy(SITE_POLICY), site)
  const onError = answerError(logger)
  return (req, res) =>
    app(req as Request, res as Response, (error: unknown) => onError(error, req as Request, res as Response))
}
