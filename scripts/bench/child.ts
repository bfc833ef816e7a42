import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

const READY_WITHIN_MS = 60_000
const LEAVE_WITHIN_MS = 5_000
/** Linux counts a process's CPU in hundredths of a second. */
const TICK_MS = 10

/** A server in a process of its own. */
export interface Child {
  readonly origin: string
  /** CPU time of the process and its threads so far; null where the system does not tell it as Linux does */
  readonly cpuMs: () => number | null
  readonly stop: () => Promise<void>
}

/** A port of the loopback that is free now. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function cpuMsOf(pid: number): number | null {
  if (process.platform !== 'linux') return null
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // the name in parentheses may hold spaces; utime and stime are the 12th and 13th word after it
  const words = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(words[11]) + Number(words[12])) * TICK_MS
}

/**
 * Starts `node` with these arguments and waits until `ready` answers 200. It ends with this process, whatever happens.
 * @throws Error when it ends or is not ready within a minute
 */
export async function startChild(options: {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly port: number
  readonly ready: string
}): Promise<Child> {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, options.args, {
    stdio: ['ignore', process.stderr.fd, 'inherit'],
    env: { PATH, HOME, NODE_ENV: 'production', PORT: String(options.port), ...options.env },
  })
  const { pid } = child
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const origin = `http://127.0.0.1:${options.port}`
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const stop = async () => {
    if (!hasEnded()) {
      child.kill('SIGTERM')
      await Promise.race([once(child, 'exit'), delay(LEAVE_WITHIN_MS, null, { ref: false })])
    }
    if (!hasEnded()) kill()
    process.off('exit', kill)
  }
  const until = Date.now() + READY_WITHIN_MS
  while (!(await isReady(`${origin}${options.ready}`))) {
    if (pid === undefined || hasEnded() || Date.now() > until) {
      await stop()
      throw new Error(`${options.args.at(-1)} did not get ready. Is the build older than the sources? npm run build`)
    }
    await delay(100)
  }
  return { origin, cpuMs: () => (pid === undefined ? null : cpuMsOf(pid)), stop }
}

async function isReady(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )
}
