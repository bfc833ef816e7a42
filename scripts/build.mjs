/**
 * Builds what is missing or older than its sources: the server bundle, the candidate site, the panel. `--force` builds all.
 * What a part was built from is remembered as a hash in dist/.built.json.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const MEMORY = 'dist/.built.json'
const COMMON = ['package-lock.json', 'tsconfig.json']
const WORDS = ['src/domain', 'src/i18n', 'src/payload-types.ts']

/** A part is stale when one of its sources changed or its result is gone. */
const PARTS = [
  {
    name: 'server',
    sources: [...COMMON, 'payload.config.ts', 'collections', 'hooks', 'plugins', 'src', 'scripts'],
    without: ['src/site', 'src/app', 'src/admin'],
    result: 'dist/server/index.mjs',
    command: ['scripts/build-server.mjs'],
  },
  {
    name: 'site',
    sources: [...COMMON, 'vite.config.ts', 'src/site', ...WORDS],
    without: [],
    result: 'dist/site/index.html',
    command: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  },
  {
    name: 'panel',
    sources: [...COMMON, 'next.config.mjs', 'src/app', 'src/admin', ...WORDS],
    without: [],
    result: '.next/BUILD_ID',
    command: ['--conditions=production', 'node_modules/next/dist/bin/next', 'build'],
  },
]

function filesOf(place, without) {
  if (!existsSync(place) || without.includes(place)) return []
  if (statSync(place).isFile()) return [place]
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesOf(path.posix.join(place, name), without))
}

function hashOf({ sources, without }) {
  const hash = createHash('sha256').update(process.version)
  for (const file of sources.flatMap((place) => filesOf(place, without))) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function run(part) {
  console.log(`building the ${part.name} …`)
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const { status, error } = spawnSync(process.execPath, part.command, { stdio: 'inherit', env })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

const built = existsSync(MEMORY) ? JSON.parse(readFileSync(MEMORY, 'utf8')) : {}
for (const part of PARTS) {
  const hash = hashOf(part)
  if (!process.argv.includes('--force') && built[part.name] === hash && existsSync(part.result)) continue
  run(part)
  built[part.name] = hash
  mkdirSync('dist', { recursive: true })
  writeFileSync(MEMORY, JSON.stringify(built, null, 2))
}
