import type { Server } from 'node:http'

import type { RequestHandler } from 'express'

import { apiDoor } from '../../../src/server/apiDoor.ts'
import { createApp } from '../../../src/server/app.ts'
import { doorOf } from '../../../src/server/door.ts'
import { listen } from '../../../src/server/listen.ts'
import { createMetrics } from '../../../src/server/metrics.ts'
import { createLogger } from '../../../src/server/requestLog.ts'
import type { DoorSettings } from '../../../src/server/settings.ts'
import { loadSite, serveSite } from '../../../src/server/site.ts'
import { closedDoor } from '../../../src/server/state.ts'
import { portOf } from '../../support/ask.ts'

/** The origin of every door under test. */
export const ORIGIN = 'http://127.0.0.1:3000'

/** Answers what passed the gate with what would be handed to Payload. */
export const echo: RequestHandler = (_req, res) => {
  const { method, target, face, body } = doorOf(res)
  res.json({ method, target, face, bytes: body?.length ?? 0 })
}

/** Opens the whole front door without Payload and without the panel; `staff=1` in the staff's cookie is a live session. */
export async function openTestDoor(options: {
  answer?: RequestHandler
  settings?: Partial<DoorSettings>
}): Promise<{ server: Server; port: number; state: ReturnType<typeof closedDoor> }> {
  const settings: DoorSettings = {
    profile: 'demo',
    origin: ORIGIN,
    host: '127.0.0.1',
    port: 0,
    trustedHops: 0,
    siteDir: 'no-such-folder',
    metricsToken: undefined,
    logLevel: 'silent',
    ...options.settings,
  }
  const state = closedDoor()
  const isLive = (headers: Headers) => headers.get('cookie')?.includes('payload-token=live') ?? false
  const auth = ({ headers }: { headers: Headers }) =>
    Promise.resolve({ user: isLive(headers) ? { id: '1', collection: 'staff' } : null, permissions: {} })
  state.api = apiDoor({ payload: { auth: auth as never }, settings, answer: options.answer ?? echo })
  const logger = createLogger(settings.logLevel)
  const site = serveSite(await loadSite(settings.siteDir))
  const app = createApp({ settings, state, logger, metrics: createMetrics(settings.metricsToken), site })
  const server = await listen(app, settings)
  return { server, port: portOf(server), state }
}
