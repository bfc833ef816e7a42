import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Server } from 'node:http'
import { connect } from 'node:net'

import { JsonFault, parseStrictJson } from '../../../src/server/strictJson.ts'
import { ask } from '../../support/ask.ts'
import { openTestDoor, ORIGIN } from './testServer.ts'

let server: Server
let port: number
beforeAll(async () => {
  ;({ server, port } = await openTestDoor({}))
})
afterAll(() => void server.close())

/** Sends bytes as they are and answers the status line's number; 0 when the line was just cut. */
function sendRaw(bytes: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      if (text.includes('\r\n')) socket.destroy()
    })
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0)))
    socket.on('error', reject)
    socket.setTimeout(3000, () => socket.destroy())
  })
}

describe('a malformed request is 4xx, never 5xx (B-14, S-30)', () => {
  const paths = [
    '/%',
    '/%zz',
    '/%ff',
    '/%c0%af',
    '/%00',
    '/api/notices/%00',
    '/api/notices?limit=%',
    '/api/notices?limit=%00',
    '/api/notices?%ff=1',
    '//',
    '//evil.example/',
    '/api//notices',
    '/admin//',
    '/api/../admin',
    '/api/./notices',
    '/api/..;/admin',
    '/api/%2e%2e/admin',
    '/api%2fnotices',
    '/api/notices%5c..',
    '/api\\notices',
    '/api/notices;a=b',
    `/${'a'.repeat(2050)}`,
    `/api/notices?where=${'x'.repeat(9000)}`,
    `/login?x=${'x'.repeat(13_000)}`,
    `/api/notices?${'a=1&'.repeat(500)}`,
    'http://evil.example/api/notices',
    '*',
  ]
  test.each(paths)('GET %s', async (path) => {
    const status = await sendRaw(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })

  test.each(['TRACE', 'OPTIONS', 'PROPFIND', 'SEARCH', 'PURGE', 'LINK', 'QUERY', 'NOTHING'])('%s', async (method) => {
    for (const path of ['/', '/api/notices', '/admin', '/healthz']) {
      const status = await sendRaw(`${method} ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)
      expect([400, 405]).toContain(status)
    }
  })

  test.each([
    ['no Host', 'GET / HTTP/1.1\r\n\r\n'],
    ['two Hosts', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n'],
    [
      'two content types',
      'POST /api/candidates/login HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}',
    ],
    [
      'length and chunks',
      'POST /api/candidates/login HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    [
      'two lengths',
      'POST /api/candidates/login HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
    ],
    ['a length that is none', 'POST /api/candidates/login HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n'],
    [
      'a bad chunk',
      'POST /api/candidates/login HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n',
    ],
    ['a head of 64 KB', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(65536)}\r\n\r\n`],
    [
      'a body that ends early',
      'POST /api/candidates/login HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\nConnection: close\r\n\r\n{}',
    ],
    ['a GET with a body', 'GET /api/notices HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}'],
  ])('%s', async (_name, bytes) => {
    const status = await sendRaw(bytes)
    expect(status === 0 || (status >= 400 && status < 500)).toBe(true)
  })

  test('every refusal carries a sentence, the request id and no stack', async () => {
    const answer = await ask(port, '/api/nothing')
    expect(answer.json()).toMatchObject({ code: 'NOT_FOUND', requestId: answer.headers['x-request-id'] })
    expect(answer.body.toString()).not.toMatch(/\bat |node_modules|Error:/)
  })

  test('a request id from outside is not believed', async () => {
    const answer = await ask(port, '/healthz', { headers: { 'x-request-id': 'mine' } })
    expect(answer.headers['x-request-id']).not.toBe('mine')
  })

  test('a changing request from elsewhere is 403 on every face', async () => {
    for (const path of ['/api/candidates/login', '/api/staff/login', '/admin', '/']) {
      const answer = await ask(port, path, { method: 'POST', headers: { origin: 'https://evil.example' } })
      expect(answer.status).toBe(403)
    }
  })
})

describe('strict JSON (B-12)', () => {
  const faultOf = (text: string | Buffer, depth = 20) => {
    try {
      parseStrictJson(Buffer.from(text), depth)
      return null
    } catch (error) {
      if (error instanceof JsonFault) return error.message
      throw error
    }
  }
  test.each([
    ['{"a":[1,{"b":"c"}],"d":{"a":1}}', null],
    ['{"a:b":1,"a,b":2,"{":3}', null],
    ['{"a":"x\\"y","b":"\\\\"}', null],
    ['"text"', null],
    ['{"a":1,"\\u0061":2}', 'key.doubled'],
    ['{"a":{"b":1,"b":2}}', 'key.doubled'],
    ['{"\\u005f_proto__":1}', 'key.forbidden'],
    ['[{"prototype":1}]', 'key.forbidden'],
    ['{"a":"\\ud800"}', 'text'],
    ['{"a\\u0000":1}', 'text'],
    ['-1e999', 'number'],
    ['{"a":"', 'syntax'],
    ['{"a":"\\', 'syntax'],
    ['{} {}', 'syntax'],
    ['', 'syntax'],
    [`${'['.repeat(100_000)}`, 'depth'],
  ])('%.60s → %s', (text, fault) => {
    expect(faultOf(text)).toBe(fault)
  })

  test('exactly as deep as allowed passes, one more does not', () => {
    expect(faultOf('['.repeat(20) + ']'.repeat(20))).toBeNull()
    expect(faultOf('['.repeat(21) + ']'.repeat(21))).toBe('depth')
  })

  test('other encodings are refused', () => {
    expect(faultOf(Buffer.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0]))).toBe('utf8')
    expect(faultOf(Buffer.from([0x22, 0xc3, 0x28, 0x22]))).toBe('utf8')
    expect(faultOf(Buffer.from('\ufeff{}'))).toBe('bom')
  })

  test('64 KB of the worst texts take milliseconds', () => {
    const start = performance.now()
    for (const text of ['"\\"'.repeat(21_000), '"'.repeat(64_000), '{"a":'.repeat(12_000), '\\'.repeat(64_000)]) {
      faultOf(text, 100_000)
    }
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

test('a door that is not open yet answers 503 with a Retry-After, and health says so', async () => {
  const closed = await openTestDoor({})
  closed.state.api = undefined
  const [api, panel, live, ready] = await Promise.all(
    ['/api/notices', '/admin', '/healthz', '/readyz'].map((path) => ask(closed.port, path)),
  )
  expect([api?.status, panel?.status, live?.status, ready?.status]).toEqual([503, 503, 200, 503])
  expect(api?.headers['retry-after']).toBe('3')
  closed.server.close()
})

test('a rate limit answers 429 and when to come back; a spoofed address is no other source', async () => {
  const strict = await openTestDoor({ settings: { profile: 'production' } })
  const look = (ip: string) =>
    ask(strict.port, '/api/scores/lookup', {
      method: 'POST',
      headers: { origin: ORIGIN, 'content-type': 'application/json', 'x-forwarded-for': ip },
      body: '{}',
    })
  const statuses: number[] = []
  for (let n = 0; n < 11; n += 1) statuses.push((await look(`192.0.2.${n}`)).status)
  expect(statuses).toEqual([...Array<number>(10).fill(200), 429])
  expect(Number((await look('192.0.2.99')).headers['retry-after'])).toBeGreaterThan(0)
  strict.server.close()
})
