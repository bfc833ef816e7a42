import { Router } from 'express'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import { findListedRow, gate } from './gate.ts'
import { rateLimits } from './rateLimits.ts'
import type { DoorSettings } from './settings.ts'

/**
 * The API behind its gate: row, rate, gate, then the answer.
 * @param options.answer what answers behind the gate: the bridge to Payload
 */
export function apiDoor(options: {
  payload: Pick<Payload, 'auth'>
  settings: Pick<DoorSettings, 'profile'>
  answer: RequestHandler
}): RequestHandler {
  const router = Router()
  router.use(findListedRow, rateLimits(options.settings), gate(options.payload), options.answer)
  return router
}
