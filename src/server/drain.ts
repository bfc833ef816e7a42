import type { Server } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

import { createTerminus } from '@godaddy/terminus'
import type { Logger } from 'pino'

import type { DoorState } from './state.ts'

const FINISH_WITHIN_MS = 25_000

/**
 * Leaves without breaking a request: on SIGTERM or SIGINT readiness turns 503, after `noticeMs` (the time a balancer needs to
 * see it) no connection is taken any more, what is in flight is finished, then `close` ends jobs, panel and store.
 */
export function drainOnSignal(options: {
  server: Server
  state: DoorState
  logger: Logger
  noticeMs: number
  close: () => Promise<void>
}): void {
  const { server, state, logger, noticeMs, close } = options
  createTerminus(server, {
    signals: ['SIGTERM', 'SIGINT'],
    timeout: FINISH_WITHIN_MS,
    useExit0: true,
    beforeShutdown: async () => {
      state.phase = 'draining'
      logger.info('draining')
      await delay(noticeMs)
    },
    onSignal: close,
    onShutdown: () => {
      logger.info('closed')
      return Promise.resolve()
    },
    logger: (message, error) => logger.error({ err: error }, message),
  })
}
