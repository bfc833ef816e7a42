/**
 * Development: the server from its sources on http://127.0.0.1:3000 (API and panel, started again on every change) and the candidate
 * site by Vite on http://127.0.0.1:3100, which hands /api on. The database is .data/development.db, seeded when it is new.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'

const FILE = '.data/development.db'
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
const node = ['--conditions=development', '--import', 'tsx']

for (const file of ['scripts/migrate.ts', ...(isNew ? ['scripts/seed/index.ts'] : [])]) {
  const { status } = spawnSync(process.execPath, [...node, file], { stdio: 'inherit', env })
  if (status !== 0) process.exit(status ?? 1)
}

const children = [
  spawn(process.execPath, ['--watch', '--watch-preserve-output', ...node, 'src/server/index.ts'], {
    stdio: 'inherit',
    env,
  }),
  spawn(process.execPath, ['node_modules/vite/bin/vite.js'], { stdio: 'inherit', env }),
]
const stop = () => children.forEach((child) => child.kill('SIGTERM'))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)
for (const child of children) {
  child.on('exit', (code) => {
    stop()
    process.exitCode ??= code ?? 0
  })
}
