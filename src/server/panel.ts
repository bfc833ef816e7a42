import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

import type { SanitizedConfig } from 'payload'

/** Payload's admin panel, as Express sees it. */
export interface Panel {
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void>
  close(): Promise<void>
}

/** Where Next runs and what it serves. */
interface PanelOptions {
  readonly config: SanitizedConfig
  readonly dev: boolean
  readonly dir: string
  readonly host: string
  readonly port: number
}

/**
 * Wakes Next in this process. The config is handed over through a global, because Next evaluates its own module graph:
 * without it payload.config.ts would run twice (src/app/(payload)/config.ts reads it).
 */
async function wakeNext(options: PanelOptions): Promise<Panel> {
  const { default: next } = await import('next')
  globalThis.__payloadConfig = options.config
  const app = next({
    dev: options.dev,
    dir: options.dir,
    hostname: options.host,
    port: options.port,
    customServer: true,
    // Next hooks the server it finds, at its first request: it finds one that never listens
    httpServer: createServer(),
  })
  await app.prepare()
  const handle = app.getRequestHandler()
  const upgrade = app.getUpgradeHandler()
  return { handle: (req, res) => handle(req, res), upgrade, close: () => app.close() }
}

/** In development the server starts many times an hour: Next sleeps until the first request for it. */
function sleepingPanel(options: PanelOptions): Panel {
  let panel: Promise<Panel> | undefined
  return {
    handle: async (req, res) => (await (panel ??= wakeNext(options))).handle(req, res),
    // an open page asks for its socket after each restart: it gets one once somebody asks for a page. Next forgets, open, the
    // sockets of paths it does not know
    upgrade: async (req, socket, head) => {
      if (panel && req.url?.startsWith('/_next/')) return (await panel).upgrade(req, socket, head)
      socket.destroy()
    },
    close: async () => (await panel)?.close(),
  }
}

/** The panel, awake; in development asleep. */
export async function preparePanel(options: PanelOptions): Promise<Panel> {
  return options.dev ? sleepingPanel(options) : wakeNext(options)
}

declare global {
  /** Read by src/app/(payload)/config.ts. */
  var __payloadConfig: Promise<SanitizedConfig> | SanitizedConfig | undefined
}
