import type { Request, Response } from 'express'

import type { Door } from '../door/declaration.ts'

/** What the front door has learnt of one request; kept in `res.locals.visit`. */
export interface Visit {
  /** answered in X-Request-Id, in every log line and in every 5xx body */
  readonly requestId: string
  /** when it came in, in milliseconds of the monotonic clock */
  readonly startedAt: number
  /** the pattern that goes to logs and metrics, never the path with its ids */
  pattern: string
  /** which of the two faces this request wears after faceOf */
  face: 'anyone' | 'candidate' | 'staff'
  /** it comes from a page elsewhere that may only read what everybody is told */
  readsOnly: boolean
  /** the declared door it came to, if any */
  door: Door | undefined
  /** the whole body, once read and found within its limit */
  body: Buffer | undefined
  /** path and query as they are handed to Payload */
  target: string
  /** the method as it is handed to Payload */
  method: string
}

/** @returns what is known of this request; the first middleware puts it there. */
export function visitOf(res: Response): Visit {
  return res.locals.visit as Visit
}

/** Starts the knowledge about a request. */
export function beginVisit(req: Request, res: Response, requestId: string): Visit {
  const visit: Visit = {
    requestId,
    startedAt: performance.now(),
    pattern: 'unmatched',
    face: 'anyone',
    readsOnly: false,
    door: undefined,
    body: undefined,
    target: req.url,
    method: req.method,
  }
  res.locals.visit = visit
  return visit
}
