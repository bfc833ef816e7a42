import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

import next from 'next'
import type { SanitizedConfig } from 'payload'

/** Payload's admin panel, as Express sees it. */
export interface Panel {
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void>
  close(): Promise<void>
}

/**
 * Wakes Next in this process. The config is handed over through a global, because Next evaluates its own module graph:
 * without it payload.config.ts would run twice (src/app/(payload)/config.ts reads it).
 */
export async function preparePanel(options: {
  config: SanitizedConfig
  dev: boolean
  dir: string
  host: string
  port: number
}): Promise<Panel> {
  globalThis.__payloadConfig = options.config
  const app = next({
    dev: options.dev,
    dir: options.dir,
    hostname: options.host,
    port: options.port,
    customServer: true,
  })
  await app.prepare()
  const handle = app.getRequestHandler()
  const upgrade = app.getUpgradeHandler()
  return { handle: (req, res) => handle(req, res), upgrade, close: () => app.close() }
}

declare global {
  /** Read by src/app/(payload)/config.ts. */
  var __payloadConfig: Promise<SanitizedConfig> | SanitizedConfig | undefined
}
