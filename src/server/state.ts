import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

/** Where the process stands; read by readiness and by every request. */
export interface DoorState {
  phase: 'starting' | 'ready' | 'draining'
  /** the one Payload instance, once the store answered and the self-check passed */
  payload: Payload | undefined
  /** what serves /api and the panel; absent while starting, so that the port answers before the store does */
  api: RequestHandler | undefined
  panel: RequestHandler | undefined
}

/** A door that is not open yet. */
export function closedDoor(): DoorState {
  return { phase: 'starting', payload: undefined, api: undefined, panel: undefined }
}
