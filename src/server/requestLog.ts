import type { IncomingMessage } from 'node:http'

import type { RequestHandler, Response } from 'express'
import { pino } from 'pino'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'

import { logOptions } from '../log.ts'
import { visitOf } from './visit.ts'

/** The front door's log. */
export function createLogger(level: string): Logger {
  return pino(logOptions(level))
}

function levelOf(status: number): 'error' | 'warn' | 'info' {
  if (status >= 500) return 'error'
  return status === 429 ? 'warn' : 'info'
}

/**
 * One line a request: id, method, pattern, status, milliseconds, face. No path with ids, no query, no body, no cookie, no
 * address: nothing in it leads to a person. Who did what is the audit's matter, and access to that is guarded.
 */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp<IncomingMessage, Response>({
    logger,
    quietReqLogger: true,
    quietResLogger: true,
    serializers: { req: () => undefined, res: () => undefined },
    autoLogging: { ignore: (req) => req.url === '/healthz' || req.url === '/readyz' || req.url === '/metrics' },
    customAttributeKeys: { reqId: 'requestId', responseTime: 'ms' },
    genReqId: (_req, res) => visitOf(res).requestId,
    customLogLevel: (_req, res) => levelOf(res.statusCode),
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request',
    customErrorObject: (...[, res, , value]) => ({ ...(value as object), err: undefined, ...lineOf(res) }),
    customSuccessObject: (_req, res, value: object) => ({ ...value, ...lineOf(res) }),
  })
}

function lineOf(res: Response): Record<string, unknown> {
  const { pattern, face, method } = visitOf(res)
  return { method, pattern, face, status: res.statusCode }
}
