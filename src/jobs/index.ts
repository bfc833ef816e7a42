import type { Payload } from 'payload'

import { SWEEPS } from '../commands/sweeps.ts'
import { removeExpired } from './expiry.ts'
import type { Loop } from './loop.ts'
import { loopOf } from './loop.ts'
import { sweepOnce } from './pass.ts'

interface Job {
  readonly name: string
  readonly everyMs: number
  /** @returns true when more may be due */
  readonly pass: (loop: Loop) => Promise<boolean>
}

const JOBS: readonly Job[] = [
  ...SWEEPS.map((sweep) => ({
    name: sweep.name,
    everyMs: sweep.everyMs,
    pass: (loop: Loop) => sweepOnce(loop, sweep),
  })),
  { name: 'expired', everyMs: 10 * 60_000, pass: (loop) => removeExpired(loop).then(() => false) },
]

/** Does everything that is due, sweep by sweep: for tests and for the command line. */
export async function runSweeps(payload: Payload, context: Record<string, unknown> = {}): Promise<void> {
  const loop = loopOf(payload, { context })
  for (const { pass } of JOBS) while (await pass(loop));
}

/**
 * Runs every sweep again and again; any number of processes may do so at once. A sweep never overlaps itself here, and
 * after a full batch it rests as long as it worked, so that a backlog takes at most half of a core.
 * @returns stops them and waits for the rows under way
 */
export function startJobs(payload: Payload, onRow: Loop['onRow'] = () => undefined): () => Promise<void> {
  let isStopped = false
  const loop = loopOf(payload, { isStopped: () => isStopped, onRow })
  const timers = new Map<string, NodeJS.Timeout>()
  const running = new Set<Promise<void>>()

  const run = async (job: Job): Promise<void> => {
    const startedAt = performance.now()
    const isMore = await job.pass(loop).catch((err: unknown) => {
      payload.logger.error({ err, sweep: job.name, msg: 'A sweep failed.' })
      return false
    })
    plan(job, isMore ? Math.min(job.everyMs, performance.now() - startedAt) : job.everyMs)
  }
  const plan = (job: Job, afterMs: number): void => {
    if (isStopped) return
    const start = () => {
      const pass = run(job).finally(() => running.delete(pass))
      running.add(pass)
    }
    timers.set(job.name, setTimeout(start, afterMs))
  }
  for (const job of JOBS) plan(job, job.everyMs)
  return async () => {
    isStopped = true
    for (const timer of timers.values()) clearTimeout(timer)
    await Promise.all(running)
  }
}
