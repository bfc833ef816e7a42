import { setTimeout as delay } from 'node:timers/promises'

import { getPayload, handleEndpoints } from 'payload'
import type { Payload, SanitizedConfig } from 'payload'
import type { Logger } from 'pino'

import { apiRoutes } from './apiRoutes.ts'
import type { Metrics } from './metrics.ts'
import type { Panel } from './panel.ts'
import { panelRoutes } from './panelRoutes.ts'
import { payloadBridge } from './payloadBridge.ts'
import type { ServerSettings } from './settings.ts'
import type { DoorState } from './state.ts'

const RETRY_MS = 2000

/** What is opened behind the port. */
export interface Opening {
  readonly config: SanitizedConfig
  readonly settings: ServerSettings
  readonly state: DoorState
  readonly metrics: Metrics
  readonly logger: Logger
  /** throws when the store cannot keep what is promised */
  readonly check: (payload: Payload) => Promise<void>
  readonly preparePanel: () => Promise<Panel>
}

/** Tries once a while until the store answers and passes its check: an outage at boot heals without a restart. */
async function connectUntilSound(opening: Opening): Promise<Payload | undefined> {
  while (opening.state.phase !== 'draining') {
    try {
      const payload = await getPayload({ config: opening.config })
      await opening.check(payload)
      return payload
    } catch (error) {
      opening.logger.error({ err: error }, 'the store is away or not sound; nothing is served until it is')
      await delay(RETRY_MS)
    }
  }
  return undefined
}

/**
 * Opens the doors one after the other while the port already answers: first the store with its check, then the API, then the
 * panel. Readiness turns green after the last.
 * @returns what was opened, for the drain to close; undefined when a signal came first
 */
export async function openDoors(opening: Opening): Promise<{ payload: Payload; panel: Panel } | undefined> {
  const { config, settings, state, metrics } = opening
  const payload = await connectUntilSound(opening)
  if (!payload) return undefined
  state.payload = payload
  const handle = (request: Request) => handleEndpoints({ config, request })
  const answer = payloadBridge({ handle, origin: settings.origin, onReplay: metrics.countReplay })
  state.api = apiRoutes({ payload, housed: payload.config, settings, answer })
  const panel = await opening.preparePanel()
  state.panel = panelRoutes({ panel, payload, settings })
  if (state.phase === 'starting') state.phase = 'ready'
  return { payload, panel }
}
