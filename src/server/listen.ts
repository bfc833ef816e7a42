import { createServer } from 'node:http'
import type { RequestListener, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

import type { ServerSettings } from './settings.ts'

const SECOND = 1000

/** How long a client may take, each in milliseconds. */
export interface Patience {
  /** for the head of a request */
  readonly head: number
  /** for a whole request: a photo over a slow phone line */
  readonly request: number
  /** of silence in either direction: who sends nothing and takes nothing is gone */
  readonly idle: number
  /** of silence between two requests */
  readonly keepAlive: number
  /** for taking an answer, however slowly it is read */
  readonly answer: number
}

const PATIENCE: Patience = {
  head: 15 * SECOND,
  request: 60 * SECOND,
  idle: 60 * SECOND,
  keepAlive: 20 * SECOND,
  answer: 300 * SECOND,
}

/** Takes over a bare socket: Node has no limits for it any more, so whoever takes it must end it. */
export type Upgrade = (req: Parameters<RequestListener>[0], socket: Duplex, head: Buffer) => void

/** The events that hand over a bare socket. */
const BARE_SOCKET = ['upgrade', 'connect'] as const

/** A client that takes its answer a byte a minute holds the answer in our memory. */
function endSlowReaders(server: Server, withinMs: number): void {
  server.on('request', (_req, res: ServerResponse) => {
    const timer = setTimeout(() => res.destroy(), withinMs)
    timer.unref()
    res.once('close', () => clearTimeout(timer))
  })
}

/**
 * Listens with limits for slow and idle clients, 10,000 sockets at most, heads of 16 KB. Bare sockets are ours alone: a request
 * that asks for another protocol is answered as if it had not asked (RFC 9110 §7.8), CONNECT is refused, and whoever else
 * wants to listen to either (Next adds a listener at its first request, and forgets the sockets it does not know) gets an error.
 * @param options.upgrade answers upgrades; without it there are none
 */
export function listen(
  app: RequestListener,
  settings: Pick<ServerSettings, 'host' | 'port'>,
  { upgrade, patience = PATIENCE }: { readonly upgrade?: Upgrade; readonly patience?: Patience } = {},
): Promise<Server> {
  const server = createServer(
    {
      headersTimeout: patience.head,
      requestTimeout: patience.request,
      keepAliveTimeout: patience.keepAlive,
      connectionsCheckingInterval: Math.min(5 * SECOND, patience.head),
      maxHeaderSize: 16 * 1024,
      requireHostHeader: true,
    },
    app,
  )
  server.timeout = patience.idle
  server.maxConnections = 10_000
  server.maxHeadersCount = 100
  endSlowReaders(server, patience.answer)
  if (upgrade) server.on('upgrade', upgrade)
  server.on('connect', (_req, socket) => {
    socket.on('error', () => undefined)
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', () =>
      socket.destroy(),
    )
  })
  server.on('newListener', (event) => {
    if ((BARE_SOCKET as readonly unknown[]).includes(event)) {
      throw new Error(`Only the front door listens to ${String(event)}: a socket that nobody answers is never freed.`)
    }
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.port, settings.host, () => resolve(server))
  })
}
