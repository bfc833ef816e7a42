import type { Request, Response } from 'express'

import type { Row } from './gateTable.ts'

/** What the front door has learnt of one request; kept in `res.locals.door`. */
export interface Door {
  /** answered in X-Request-Id, in every log line and in every 5xx body */
  readonly requestId: string
  /** when it came in, in milliseconds of the monotonic clock */
  readonly startedAt: number
  /** the pattern that goes to logs and metrics, never the path with its ids */
  pattern: string
  /** which of the two faces this request wears after faceOf */
  face: 'anyone' | 'candidate' | 'staff'
  /** the row of the gate that lists it, if any */
  row: Row | undefined
  /** the whole body, once read and found within its limit */
  body: Buffer | undefined
  /** path and query as they are handed to Payload */
  target: string
  /** the method as it is handed to Payload */
  method: string
}

/** @returns what the door knows of this request; the first middleware puts it there. */
export function doorOf(res: Response): Door {
  return res.locals.door as Door
}

/** Starts the knowledge about a request. */
export function openDoor(req: Request, res: Response, requestId: string): Door {
  const door: Door = {
    requestId,
    startedAt: performance.now(),
    pattern: 'unmatched',
    face: 'anyone',
    row: undefined,
    body: undefined,
    target: req.url,
    method: req.method,
  }
  res.locals.door = door
  return door
}
