import configPromise from '../../payload.config.ts'
import { selfCheck } from '../database/selfCheck.ts'
import { claimDatabase } from '../database/servingLock.ts'
import { Refusal } from '../domain/errors.ts'
import { readEnv } from '../env.ts'
import { startJobs } from '../jobs/index.ts'
import { worldOf } from '../world.ts'
import { createApp } from './app.ts'
import { openDoors } from './boot.ts'
import { drainOnSignal } from './drain.ts'
import { listen } from './listen.ts'
import { createMetrics } from './metrics.ts'
import type { Panel } from './panel.ts'
import { preparePanel } from './panel.ts'
import { createLogger } from './requestLog.ts'
import { loadSite, serveSite } from './site.ts'
import { closedDoor } from './state.ts'

/** How long a balancer, and every open connection, gets to see that this node is leaving. */
const NOTICE_MS = { production: 5000, demo: 300, development: 0 } as const

const settings = readEnv(process.env)
// React, Next and Payload choose between their two builds by it, and the wrong one works, slowly and chattily
if (settings.profile !== 'development' && process.env.NODE_ENV !== 'production') {
  throw new Error(`The profile ${settings.profile} wants NODE_ENV=production.`)
}
// in production a sentence with a gap is better than none
Refusal.checksFacts = settings.profile !== 'production'
claimDatabase(settings.databaseUrl)
const logger = createLogger(settings.logLevel)
const state = closedDoor()
const metrics = createMetrics(settings.metricsToken)
const site = serveSite(await loadSite(settings.siteDir))
const isDevelopment = settings.profile === 'development'
let panel: Panel | undefined
const server = await listen(createApp({ settings, state, logger, metrics, site }), settings, {
  // the panel's live updates; nobody else speaks anything but HTTP
  ...(isDevelopment
    ? { upgrade: (req, socket, head) => void (panel ? panel.upgrade(req, socket, head) : socket.destroy()) }
    : {}),
})

const closing: (() => Promise<void>)[] = []
drainOnSignal({
  server,
  state,
  logger,
  noticeMs: NOTICE_MS[settings.profile],
  close: async () => {
    for (const close of closing.reverse()) await close()
  },
})

const config = await configPromise
const opened = await openDoors({
  config,
  settings,
  state,
  metrics,
  logger,
  check: selfCheck,
  preparePanel: () =>
    preparePanel({
      config,
      dev: isDevelopment,
      dir: process.cwd(),
      host: settings.host,
      port: settings.port,
    }),
})
if (opened) {
  const { payload } = opened
  panel = opened.panel
  closing.push(
    () => payload.destroy(),
    () => opened.panel.close(),
    () => worldOf(payload).documents.close(),
  )
  if (settings.runsJobs) closing.push(startJobs(payload, metrics.countDueRow))
  logger.info({ address: settings.origin, profile: settings.profile }, 'ready')
}
