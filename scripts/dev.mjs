/**
 * Development: the server from its sources on http://127.0.0.1:3000 (API and panel, started again on every change) and the candidate
 * site by Vite on http://127.0.0.1:3100, which hands /api on. The database is .data/development.db.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'

mkdirSync('.data', { recursive: true, mode: 0o700 })
const env = {
  DATABASE_URL: 'file:.data/development.db',
  ...process.env,
  BAOKAO_PROFILE: 'development',
  NODE_ENV: 'development',
  NEXT_TELEMETRY_DISABLED: '1',
  // Payload would follow Next's hot reload and evaluate the config a second time
  DISABLE_PAYLOAD_HMR: 'true',
}
const node = ['--conditions=development', '--import', 'tsx']

const migrated = spawnSync(process.execPath, [...node, 'scripts/migrate.ts'], { stdio: 'inherit', env })
if (migrated.status !== 0) process.exit(migrated.status ?? 1)

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
