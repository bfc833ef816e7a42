/**
 * What the platform costs: three tasks of the built product against raw Express 5 + @libsql/client, in one run, on one
 * machine. Only the ratios travel: run it on a machine that does nothing else.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'

import { findFreePort, startChild } from './child.ts'
import type { Child } from './child.ts'
import { firstViewLines } from './firstView.ts'
import { CONNECTIONS, measure, ROUND_SECONDS, ROUNDS } from './measure.ts'
import type { Measured } from './measure.ts'
import { countEnrollments, prepareRawFile } from './rawFile.ts'
import { tableOf } from './report.ts'
import { tasksOf } from './tasks.ts'
import type { Prepared } from './prepared.ts'

const WHOLE_RUN_WITHIN_MS = 175_000
const SERVER = 'dist/server/index.mjs'

const folder = mkdtempSync(join(tmpdir(), 'baokao-bench-'))
const files = { product: `file:${join(folder, 'product.db')}`, raw: `file:${join(folder, 'raw.db')}` }

function announce(): void {
  const [cpu] = cpus()
  const load = loadavg()[0] ?? 0
  const cores = cpus().length
  console.log(
    `${cores} cores (${cpu?.model.trim() || 'unknown'}), Node ${process.version}, load ${load.toFixed(1)} before the start`,
  )
  if (load > cores / 2) console.log('this machine is busy with other work: read the ratios with care')
  console.log('raw: Express 5 + @libsql/client without session, gate, rules or ledger to read: the floor of this stack')
  console.log(`SQLite, WAL, synchronous=FULL on both sides; ${CONNECTIONS} connections from this process, kept alive`)
  console.log(
    `${ROUNDS} rounds of about ${ROUND_SECONDS} s, product and raw in turn: median (least–most) of the rounds\n`,
  )
}

async function startProduct(env: Readonly<Record<string, string>>, port: number): Promise<Child> {
  return startChild({ args: ['--conditions=production', SERVER], env, port, ready: '/readyz' })
}

async function measureAll(
  prepared: Prepared,
  servers: Readonly<Record<'product' | 'raw', Child>>,
): Promise<Measured[]> {
  const all: Measured[] = []
  for (const task of tasksOf(prepared, servers.product, servers.raw)) all.push(await measure(task))
  return all
}

/** Whatever was answered with 201 must be in the closed file. */
async function isAllStored(all: readonly Measured[], prepared: Prepared): Promise<boolean> {
  const created = all.at(-1)?.succeeded
  const lines = await Promise.all(
    (['product', 'raw'] as const).map(async (side) => {
      const [answered, stored] = [
        created?.[side] ?? 0,
        (await countEnrollments(files[side])) - prepared.readings.length,
      ]
      console.log(`${side}: ${answered} enrollments answered with 201, ${stored} in the closed file`)
      return answered === stored
    }),
  )
  return lines.every(Boolean)
}

async function run(): Promise<boolean> {
  announce()
  const [port, rawPort] = [await findFreePort(), await findFreePort()]
  const env = {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    BAOKAO_PROFILE: 'demo',
    BAOKAO_ORIGIN: `http://127.0.0.1:${port}`,
    BAOKAO_JOBS: 'false',
    DATABASE_URL: files.product,
    LOG_LEVEL: 'error',
  }
  // Outside production Payload opens a socket to a development server.
  Object.assign(process.env, { NODE_ENV: 'production' })
  const { prepare } = await import('./prepared.ts')
  const prepared = await prepare(env)
  await prepareRawFile(files.raw, prepared)
  const children: Child[] = []
  try {
    const product = await startProduct(env, port)
    children.push(product)
    const raw = await startChild({
      args: ['scripts/bench/rawServer.mjs'],
      env: { FILE: files.raw },
      port: rawPort,
      ready: '/healthz',
    })
    children.push(raw)
    const all = await measureAll(prepared, { product, raw })
    await Promise.all(children.map((child) => child.stop()))
    console.log(tableOf(all))
    console.log(`\nfirst view of the candidate site (dist/site)\n${firstViewLines().join('\n')}\n`)
    const failed = all.reduce((sum, measured) => sum + measured.failed, 0)
    console.log(`answers that were not 2xx: ${failed}`)
    return (await isAllStored(all, prepared)) && failed === 0
  } finally {
    await Promise.all(children.map((child) => child.stop()))
  }
}

if (!existsSync(SERVER) || !existsSync('dist/site/index.html') || !existsSync('.next/BUILD_ID')) {
  console.error('Nothing is built yet: npm run build')
  process.exit(1)
}
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130))
const tooLong = setTimeout(() => {
  console.error(`The bench took more than ${WHOLE_RUN_WITHIN_MS / 1000} s and was stopped.`)
  process.exit(1)
}, WHOLE_RUN_WITHIN_MS)
const isGood = await run()
clearTimeout(tooLong)
process.exit(isGood ? 0 : 1)
