import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'

import type { ServerSettings } from './settings.ts'

const SECOND = 1000

/**
 * Listens with limits for slow and idle clients: a head within 15 s, a whole request within 60 s (a photo over a slow phone
 * line), idle connections for 20 s, 10,000 sockets at most, heads of 16 KB.
 */
export function listen(app: RequestListener, settings: Pick<ServerSettings, 'host' | 'port'>): Promise<Server> {
  const server = createServer(
    {
      headersTimeout: 15 * SECOND,
      requestTimeout: 60 * SECOND,
      keepAliveTimeout: 20 * SECOND,
      connectionsCheckingInterval: 5 * SECOND,
      maxHeaderSize: 16 * 1024,
      requireHostHeader: true,
    },
    app,
  )
  server.maxConnections = 10_000
  server.maxHeadersCount = 100
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.port, settings.host, () => resolve(server))
  })
}
