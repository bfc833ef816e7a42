import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

import type { Patience } from '../../../src/server/listen.ts'
import { listen } from '../../../src/server/listen.ts'
import { ask, portOf } from '../../support/ask.ts'
import { CONNECTION_SHAPES, holdConnection } from '../../support/connectionShapes.ts'

const SHORT: Patience = { head: 300, request: 600, idle: 600, keepAlive: 300, answer: 900 }
const PAGE = Buffer.alloc(200_000, 'a')

let server: Server
let port: number
beforeAll(async () => {
  // reads what it is sent, as a door does, then answers a page
  const app = createServer((req, res) => void req.on('data', () => undefined).on('end', () => res.end(PAGE)))
  const [listener] = app.listeners('request')
  server = await listen(listener as Parameters<typeof listen>[0], { host: '127.0.0.1', port: 0 }, { patience: SHORT })
  port = portOf(server)
})
afterAll(() => void server.close())

/** The sockets that the server holds, once those that were cut are noticed: within a second. */
async function held(): Promise<number> {
  const count = promisify(server.getConnections.bind(server))
  for (let tries = 0; tries < 50 && (await count()) > 0; tries++) await pause(20)
  return count()
}

describe('F-26 no way of holding a connection holds it for ever', () => {
  test.each(CONNECTION_SHAPES)('$name', async (shape) => {
    await Promise.all(Array.from({ length: 20 }, () => holdConnection(port, shape)))
    expect(await held()).toBe(0)
  })

  test('a request that asks for another protocol is answered as if it had not asked', async () => {
    const headers = { Connection: 'Upgrade', Upgrade: 'h2c' }
    const { status, body } = await ask(port, '/', { headers })
    expect({ status, bytes: body.length }).toEqual({ status: 200, bytes: PAGE.length })
  })

  test('nobody else hooks the bare sockets', () => {
    expect(server.listenerCount('upgrade')).toBe(0)
    for (const event of ['upgrade', 'connect']) {
      expect(() => server.on(event, () => undefined)).toThrow('Only the front door')
    }
  })
})
