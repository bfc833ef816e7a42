/**
 * Builds what is missing or older than its sources: the server bundle, the candidate site, the panel. `--force` builds all.
 * What a part was built from is remembered as a hash in dist/.built.json.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
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

/** What a bundler says of its work is left out; warnings are told, and everything when it fails. */
const WARNING = /⚠|warn|error/i

/** Runs one part to its end and tells of it in one line. @returns whether it is built */
async function run(part) {
  const from = performance.now()
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const child = spawn(process.execPath, part.command, { stdio: ['ignore', 'pipe', 'pipe'], env })
  const chunks = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => chunks.push(text))
  }
  const [status] = await once(child, 'close')
  const lines = chunks.join('').trimEnd().split('\n')
  const told = status === 0 ? lines.filter((line) => WARNING.test(line)) : lines
  const seconds = ((performance.now() - from) / 1000).toFixed(1)
  console.log([`${status === 0 ? 'built' : 'FAILED'} the ${part.name} in ${seconds} s`, ...told].join('\n'))
  return status === 0
}

/** Builds a stale part and remembers what it was built from. @returns whether it stands */
async function ensure(part) {
  const hash = hashOf(part)
  if (!process.argv.includes('--force') && built[part.name] === hash && existsSync(part.result)) return true
  if (!(await run(part))) return false
  built[part.name] = hash
  mkdirSync('dist', { recursive: true })
  writeFileSync(MEMORY, JSON.stringify(built, null, 2))
  return true
}

const built = existsSync(MEMORY) ? JSON.parse(readFileSync(MEMORY, 'utf8')) : {}
const standing = await Promise.all(PARTS.map(ensure))
if (standing.includes(false)) process.exitCode = 1
