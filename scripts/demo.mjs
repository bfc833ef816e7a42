/**
 * The demo: builds what is stale, makes the local secrets once, migrates, seeds an empty database and serves the built product on
 * http://127.0.0.1:3000. Everything it keeps is under .data/; starting again keeps it, removing the folder starts anew.
 */
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const FOLDER = process.env.BAOKAO_DATA_DIR ?? '.data'
const SECRETS = path.join(FOLDER, 'secrets.json')
const ACCOUNTS = path.join(FOLDER, 'accounts.txt')
const port = process.env.PORT ?? '3000'
const origin = `http://127.0.0.1:${port}`

/** Made once and kept: with other keys the stored numbers could not be opened again. */
function localSecrets() {
  if (existsSync(SECRETS)) return JSON.parse(readFileSync(SECRETS, 'utf8'))
  const hex = () => randomBytes(32).toString('hex')
  const secrets = {
    PAYLOAD_SECRET: hex(),
    BAOKAO_SEAL_KEYS: `local1:${hex()}`,
    BAOKAO_INDEX_KEY: hex(),
    BAOKAO_CAPTCHA_KEY: hex(),
  }
  mkdirSync(FOLDER, { recursive: true, mode: 0o700 })
  writeFileSync(SECRETS, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  return secrets
}

const env = {
  DATABASE_URL: `file:${path.join(FOLDER, 'baokao.db')}`,
  LOG_LEVEL: 'warn',
  ...localSecrets(),
  ...process.env,
  BAOKAO_PROFILE: 'demo',
  BAOKAO_ORIGIN: origin,
  HOST: '127.0.0.1',
  PORT: port,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
}

/** Runs one step to its end; the demo ends with the first that fails. */
function step(args, options = {}) {
  const { status, error, stdout } = spawnSync(process.execPath, args, { stdio: 'inherit', env, ...options })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
  return stdout
}

step(['scripts/build.mjs'])
step(['--conditions=production', 'dist/server/migrate.mjs'])
if (!existsSync(ACCOUNTS)) {
  console.log('seeding …')
  const seed = ['--conditions=production', '--import', 'tsx', 'scripts/seed/index.ts']
  const accounts = step(seed, {
    stdio: ['inherit', 'pipe', 'inherit'],
    env: { ...env, LOG_LEVEL: 'error' },
  })
  writeFileSync(ACCOUNTS, accounts, { mode: 0o600 })
}

/** Waits until the server says it is ready. */
async function untilReady(child) {
  while (child.exitCode === null) {
    const ready = await fetch(`${origin}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return true
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  return false
}

const server = spawn(process.execPath, ['--conditions=production', 'dist/server/index.mjs'], { stdio: 'inherit', env })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))

if (await untilReady(server)) {
  console.log(`
报考 Baokao · 演示 demo

  考生 candidates   ${origin}/
  管理 staff        ${origin}/admin

${readFileSync(ACCOUNTS, 'utf8').trimEnd()}

数据 data         ${path.resolve(FOLDER)}   (Ctrl+C 结束 stops)
`)
}
