/**
 * Development: the server from its sources on http://127.0.0.1:3000 (it starts again when one changes; the panel is under
 * /admin) and the candidate site with hot reload on http://127.0.0.1:3100. A database of its own: .data/development.db.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'

const FILE = '.data/development.db'
const env = {
  DATABASE_URL: `file:${FILE}`,
  ...process.env,
  BAOKAO_PROFILE: 'development',
  NODE_ENV: 'development',
  NEXT_TELEMETRY_DISABLED: '1',
}
const SOURCE = ['--conditions=development', '--import', 'tsx']

function step(file) {
  const { status } = spawnSync(process.execPath, [...SOURCE, file], { stdio: 'inherit', env })
  if (status !== 0) process.exit(status ?? 1)
}

mkdirSync('.data', { recursive: true })
const isNew = !existsSync(FILE)
step('scripts/migrate.ts')
if (isNew) step('scripts/seed/index.ts')

const children = [
  [...SOURCE, '--watch', '--watch-preserve-output', 'src/server/index.ts'],
  ['node_modules/vite/bin/vite.js'],
].map((args) => spawn(process.execPath, args, { stdio: 'inherit', env }))

const stop = () => children.forEach((child) => child.kill('SIGTERM'))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)
for (const child of children) child.on('exit', stop)
