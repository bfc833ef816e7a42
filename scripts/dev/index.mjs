/**
 * Development: the server on http://127.0.0.1:3000 (API and panel, bundled and started again on every change) and the candidate site by
 * Vite on http://127.0.0.1:3100, which hands /api on. The database is .data/development.db, seeded when it is new.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, watch } from 'node:fs'

import { createServerBundle } from './bundle.mjs'
import { createServers } from './servers.mjs'

const FILE = '.data/development.db'
const WATCHED = ['payload.config.ts', 'collections', 'hooks', 'plugins', 'src']
/** an editor tells of one save several times */
const SETTLE_MS = 30

const isNew = !existsSync(FILE)
mkdirSync('.data', { recursive: true, mode: 0o700 })
const env = {
  DATABASE_URL: `file:${FILE}`,
  ...process.env,
  BAOKAO_PROFILE: 'development',
  NODE_ENV: 'development',
  NEXT_TELEMETRY_DISABLED: '1',
  // Payload would follow Next's hot reload and evaluate the config a second time
  DISABLE_PAYLOAD_HMR: 'true',
}

function step(...args) {
  const { status } = spawnSync(process.execPath, ['--conditions=development', ...args], { stdio: 'inherit', env })
  if (status !== 0) process.exit(status ?? 1)
}

const bundle = await createServerBundle()
if (!(await bundle.rebuild())) process.exit(1)
step(bundle.fileOf('migrate'))
if (isNew) step('--import', 'tsx', 'scripts/seed/index.ts')

const servers = createServers({ bundle, env })
servers.start()

/** One restart at a time; changes that come meanwhile ask for one more. */
let restarting = Promise.resolve()
let isAsked = false
function restart() {
  if (isAsked) return
  isAsked = true
  restarting = restarting.then(async () => {
    isAsked = false
    const [isBuilt] = await Promise.all([bundle.rebuild(), servers.end()])
    if (isBuilt) servers.start()
  })
}

let settling
for (const place of WATCHED) {
  watch(place, { recursive: true }, (_event, name) => {
    if (!bundle.sources.has(place.endsWith('.ts') ? place : `${place}/${name}`)) return
    clearTimeout(settling)
    settling = setTimeout(restart, SETTLE_MS)
  })
}

const site = spawn(process.execPath, ['node_modules/vite/bin/vite.js'], { stdio: 'inherit', env })
async function leave() {
  site.kill('SIGTERM')
  await servers.close()
  process.exit()
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, leave)
site.on('exit', leave)
