import { Router } from 'express'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import type { Housed } from '../door/doors.ts'
import { closedPathsOf, doorFinder, doorsOf } from '../door/doors.ts'
import { findDeclaredDoor, gate } from './gate.ts'
import { rateLimits } from './rateLimits.ts'
import type { ServerSettings } from './settings.ts'

/**
 * The API behind its gate: door, rate, gate, then the answer.
 * @param options.housed where the doors are declared: the config
 * @param options.answer what answers behind the gate: the bridge to Payload
 */
export function apiRoutes(options: {
  payload: Payload
  housed: Housed
  settings: Pick<ServerSettings, 'profile'>
  answer: RequestHandler
}): RequestHandler {
  const { payload, housed, settings, answer } = options
  const doors = doorsOf(housed)
  const router = Router()
  router.use(
    findDeclaredDoor(doorFinder(doors)),
    rateLimits(doors, settings),
    gate(payload, closedPathsOf(housed)),
    answer,
  )
  return router
}
