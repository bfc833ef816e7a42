import type { Payload } from 'payload'
import { createLocalReq } from 'payload'

import type { Sweep } from './sweeps.ts'
import { SWEEPS } from './sweeps.ts'

/** Runs one sweep once, with a request of its own. */
export async function runSweep(payload: Payload, sweep: Sweep, context: Record<string, unknown> = {}): Promise<number> {
  const req = await createLocalReq({ context }, payload)
  return sweep.run(req)
}

/** Runs every sweep once, in order: for tests and for the command line. */
export async function runSweeps(payload: Payload, context: Record<string, unknown> = {}): Promise<void> {
  for (const sweep of SWEEPS) await runSweep(payload, sweep, context)
}

/**
 * Starts the sweeps; exactly one process of an installation does so. A sweep never overlaps itself.
 * @returns stops them and waits for the one that runs
 */
export function startJobs(payload: Payload): () => Promise<void> {
  let isStopped = false
  const timers = new Map<string, NodeJS.Timeout>()
  const running = new Set<Promise<unknown>>()

  const plan = (sweep: Sweep): void => {
    if (isStopped) return
    timers.set(
      sweep.name,
      setTimeout(() => {
        const run = runSweep(payload, sweep)
          .catch((err: unknown) => payload.logger.error({ err, sweep: sweep.name, msg: 'A sweep failed.' }))
          .finally(() => {
            running.delete(run)
            plan(sweep)
          })
        running.add(run)
      }, sweep.everyMs),
    )
  }
  for (const sweep of SWEEPS) plan(sweep)
  return async () => {
    isStopped = true
    for (const timer of timers.values()) clearTimeout(timer)
    await Promise.all(running)
  }
}
