import type { Server } from 'node:http'

import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import type { Housed } from '../../src/door/doors.ts'
import { apiRoutes } from '../../src/server/apiRoutes.ts'
import { createApp } from '../../src/server/app.ts'
import { listen } from '../../src/server/listen.ts'
import { createMetrics } from '../../src/server/metrics.ts'
import { createLogger } from '../../src/server/requestLog.ts'
import type { ServerSettings } from '../../src/server/settings.ts'
import { loadSite, serveSite } from '../../src/server/site.ts'
import type { DoorState } from '../../src/server/state.ts'
import { closedDoor } from '../../src/server/state.ts'
import { portOf } from './ask.ts'

/** The origin of every door under test, whatever port it listens on. */
export const ORIGIN = 'http://127.0.0.1:3000'

/** A front door that listens on a port of its own. */
export interface TestServer {
  readonly server: Server
  readonly port: number
  readonly state: DoorState
  close(): void
}

/**
 * Opens the front door without the panel.
 * @param options.answer what answers behind the gate
 */
export async function openServer(options: {
  payload: Payload
  /** where the doors are declared */
  housed: Housed
  answer: RequestHandler
  settings?: Partial<ServerSettings>
}): Promise<TestServer> {
  const settings: ServerSettings = {
    profile: 'demo',
    origin: ORIGIN,
    furtherOrigins: [],
    host: '127.0.0.1',
    port: 0,
    trustedHops: 0,
    siteDir: 'no-such-folder',
    metricsToken: undefined,
    logLevel: 'silent',
    ...options.settings,
  }
  const state = closedDoor()
  state.api = apiRoutes({ payload: options.payload, housed: options.housed, settings, answer: options.answer })
  const logger = createLogger(settings.logLevel)
  const site = serveSite(await loadSite(settings.siteDir))
  const app = createApp({ settings, state, logger, metrics: createMetrics(settings.metricsToken), site })
  const server = await listen(app, settings)
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { server, port: portOf(server), state, close }
}
