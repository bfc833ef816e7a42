import { makeConfig } from '../../payload.config.ts'
import { startJobs } from '../../src/jobs/index.ts'
import { selfCheck } from '../../src/database/selfCheck.ts'
import { claimDatabase } from '../../src/database/servingLock.ts'
import { readEnv } from '../../src/env.ts'
import { createApp } from '../../src/server/app.ts'
import { openDoors } from '../../src/server/boot.ts'
import { listen } from '../../src/server/listen.ts'
import { createMetrics } from '../../src/server/metrics.ts'
import { createLogger } from '../../src/server/requestLog.ts'
import { loadSite, serveSite } from '../../src/server/site.ts'
import { closedDoor } from '../../src/server/state.ts'
import { portOf } from './ask.ts'

// The product in a process of its own, to be killed: everything but the panel, which would have to be built first.
const settings = readEnv(process.env)
claimDatabase(settings.databaseUrl)
const config = await makeConfig(settings)
const state = closedDoor()
const [logger, metrics] = [createLogger(settings.logLevel), createMetrics(undefined)]
const site = serveSite(await loadSite('no-such-folder'))
const server = await listen(createApp({ settings, state, logger, metrics, site }), settings)
const preparePanel = () =>
  Promise.resolve({ handle: () => Promise.resolve(), upgrade: () => Promise.resolve(), close: () => Promise.resolve() })
const opened = await openDoors({ config, settings, state, metrics, logger, check: selfCheck, preparePanel })
if (opened && settings.runsJobs) startJobs(opened.payload)
process.stdout.write(`listening on ${portOf(server)}\n`)
