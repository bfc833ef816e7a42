import { afterEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { TRANSIENT_HEADER } from '../../../src/database/markTransient.ts'
import { payloadBridge } from '../../../src/server/payloadBridge.ts'
import { ask } from '../../support/ask.ts'
import { openTestDoor, ORIGIN } from './testServer.ts'

const open: Server[] = []
const openServer = async (options: Parameters<typeof openTestDoor>[0]) => {
  const door = await openTestDoor(options)
  open.push(door.server)
  return door.port
}
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A door whose Payload is the given function. */
const doorTo = (handle: (request: Request) => Promise<Response> | Response, onReplay?: () => void) =>
  openServer({
    answer: payloadBridge({
      handle: async (request) => handle(request),
      origin: ORIGIN,
      ...(onReplay ? { onReplay } : {}),
    }),
  })
const login = {
  method: 'POST',
  headers: { origin: ORIGIN, 'content-type': 'application/json' },
  body: '{"username":"a"}',
}

describe('the bridge', () => {
  test('hands on method, address, body and headers; drops what could change what the gate has seen', async () => {
    let seen: Request | undefined
    let body = ''
    const port = await doorTo(async (request) => {
      seen = request
      body = await request.text()
      return Response.json({})
    })
    const forged = {
      host: 'evil.example',
      'x-http-method-override': 'DELETE',
      'x-payload-http-method-override': 'GET',
      'x-forwarded-for': '192.0.2.1',
      'x-forwarded-host': 'evil.example',
      [TRANSIENT_HEADER]: '1',
      'idempotency-key': 'k',
    }
    await ask(port, '/api/candidates/login', { ...login, headers: { ...login.headers, ...forged } })
    expect([seen?.method, seen?.url, body]).toEqual(['POST', `${ORIGIN}/api/candidates/login`, login.body])
    const headers = Object.fromEntries(seen?.headers ?? [])
    expect(headers).toMatchObject({ host: '127.0.0.1:3000', 'x-forwarded-for': '127.0.0.1', 'idempotency-key': 'k' })
    for (const name of [
      'x-http-method-override',
      'x-payload-http-method-override',
      'x-forwarded-host',
      TRANSIENT_HEADER,
    ]) {
      expect(headers).not.toHaveProperty(name)
    }
  })

  test('several cookies stay several', async () => {
    const port = await doorTo(() => {
      const headers = new Headers()
      headers.append('Set-Cookie', 'a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT')
      headers.append('Set-Cookie', 'b=2')
      return Response.json({}, { headers })
    })
    const answer = await ask(port, '/api/candidates/login', login)
    expect(answer.headers['set-cookie']).toEqual(['a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT', 'b=2'])
  })

  test('over https every cookie is Secure', async () => {
    const handle = () => Promise.resolve(Response.json({}, { headers: { 'Set-Cookie': 'payload-token=a; HttpOnly' } }))
    const port = await openServer({ answer: payloadBridge({ handle, origin: 'https://bm.example.org' }) })
    expect((await ask(port, '/api/now')).headers['set-cookie']).toEqual(['__Host-payload-token=a; HttpOnly; Secure'])
  })

  test('an answer marked transient is replayed with the same body, and the mark never leaves', async () => {
    const bodies: string[] = []
    let replays = 0
    const port = await doorTo(
      async (request) => {
        bodies.push(await request.text())
        const isLast = bodies.length === 4
        return Response.json({ ok: isLast }, isLast ? {} : { status: 500, headers: { [TRANSIENT_HEADER]: '1' } })
      },
      () => (replays += 1),
    )
    const answer = await ask(port, '/api/candidates/login', login)
    expect([answer.status, answer.json().ok, replays]).toEqual([200, true, 3])
    expect(bodies).toEqual(Array(4).fill(login.body))
    expect(answer.headers).not.toHaveProperty(TRANSIENT_HEADER)
  })

  test('after eight replays: 503, a sentence and when to come back', async () => {
    let calls = 0
    const port = await doorTo(() => {
      calls += 1
      return Response.json({}, { status: 500, headers: { [TRANSIENT_HEADER]: '1' } })
    })
    const answer = await ask(port, '/api/candidates/login', login)
    expect([answer.status, calls, answer.json().code]).toEqual([503, 9, 'TOO_BUSY'])
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expect(answer.headers).not.toHaveProperty(TRANSIENT_HEADER)
  })

  test('a fault tells nothing but the request id (S-26)', async () => {
    const answers = [
      () => Response.json({ errors: [{ message: 'SQLITE_ERROR near secret' }], stack: 'at x' }, { status: 500 }),
      () => new Response('<h1>stack</h1>', { status: 502 }),
      () => Promise.reject(new Error('secret')),
    ]
    for (const handle of answers) {
      const answer = await ask(await doorTo(handle), '/api/notices')
      expect(answer.status).toBe(500)
      expect(answer.json()).toMatchObject({ code: 'FAULT', requestId: answer.headers['x-request-id'] })
      expect(answer.body.toString()).not.toMatch(/secret|stack|SQL/i)
    }
  })

  test.each([
    [400, 'BAD_REQUEST'],
    [401, 'NOT_LOGGED_IN'],
    [403, 'NOT_ALLOWED'],
    [404, 'NOT_FOUND'],
    [422, 'BAD_REQUEST'],
  ])("Payload's bare %i becomes a sentence for candidates and stays as it is for the panel", async (status, code) => {
    const port = await doorTo(() => Response.json({ errors: [{ message: 'field hash is unknown' }] }, { status }))
    const answer = await ask(port, '/api/notices')
    expect(answer.json()).toMatchObject({ code, requestId: answer.headers['x-request-id'] })
    expect(answer.body.toString()).not.toContain('hash')
    const staff = await ask(port, '/api/notices', { headers: { cookie: 'payload-token=live' } })
    expect(staff.json()).toEqual({ errors: [{ message: 'field hash is unknown' }] })
  })

  test('a refusal of 503 keeps its sentence', async () => {
    const answer = await ask(
      await doorTo(() => Response.json({ code: 'TOO_BUSY', sentence: 's' }, { status: 503 })),
      '/api/now',
    )
    expect([answer.status, answer.json().sentence]).toEqual([503, 's'])
  })

  test('HEAD asks for what GET asks', async () => {
    let method = ''
    const port = await doorTo((request) => {
      method = request.method
      return Response.json({ docs: [] })
    })
    const answer = await ask(port, '/api/notices', { method: 'HEAD' })
    expect([method, answer.status, answer.body.length]).toEqual(['GET', 200, 0])
  })

  test('a client that goes away hurts nobody', async () => {
    const port = await doorTo(async () => {
      await new Promise((resolve) => setTimeout(resolve, 100))
      return new Response(new Uint8Array(1_000_000))
    })
    const aborted = new AbortController()
    const lost = fetch(`http://127.0.0.1:${port}/api/now`, { signal: aborted.signal })
    setTimeout(() => aborted.abort(), 20)
    await expect(lost).rejects.toThrow()
    expect((await ask(port, '/api/now')).body.length).toBe(1_000_000)
  })
})

describe('headers (S-25)', () => {
  const common = {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('geolocation=()') as unknown,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  }
  test.each([
    ['/', 'no-cache', "default-src 'self'"],
    ['/enrollments/1', 'no-cache', "default-src 'self'"],
    ['/api/candidates/me', 'no-store', "default-src 'none'"],
    ['/api/notices', 'public, max-age=5', "default-src 'none'"],
    ['/api/nothing', 'no-store', "default-src 'none'"],
    ['/healthz', 'no-store', "default-src 'none'"],
    ['/readyz', 'no-store', "default-src 'none'"],
    ['/metrics', 'no-store', "default-src 'none'"],
    ['/%00', 'no-store', "default-src 'none'"],
    ['/assets/unknown.js', 'no-store', "default-src 'self'"],
  ])('%s: Cache-Control %s, %s', async (address, cache, policy) => {
    const siteDir = await mkdtemp(path.join(tmpdir(), 'site-'))
    await writeFile(path.join(siteDir, 'index.html'), '<!doctype html>')
    const answer = payloadBridge({ handle: () => Promise.resolve(Response.json({})), origin: ORIGIN })
    const { headers } = await ask(await openServer({ settings: { siteDir }, answer }), address)
    expect(headers).toMatchObject(common)
    expect(headers['cache-control']).toBe(cache)
    expect(headers['content-security-policy']).toMatch(new RegExp(`^${policy}`))
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('strict-transport-security')
    await rm(siteDir, { recursive: true })
  })

  test('HSTS in production alone', async () => {
    const port = await openServer({ settings: { profile: 'production' } })
    expect((await ask(port, '/healthz')).headers['strict-transport-security']).toMatch(/^max-age=63072000/)
  })

  test('a public list is not kept when the staff ask: they may see more', async () => {
    const port = await doorTo(() => Response.json({ docs: [] }))
    const answer = await ask(port, '/api/notices', { headers: { cookie: 'payload-token=live' } })
    expect(answer.headers['cache-control']).toBe('no-store')
  })
})

describe('metrics', () => {
  test('do not exist without a token, nor for a wrong one', async () => {
    expect((await ask(await openServer({}), '/metrics')).status).toBe(404)
    const port = await openServer({ settings: { metricsToken: 'a-token-of-the-scraper' } })
    const ask2 = (token: string) => ask(port, '/metrics', { headers: { authorization: `Bearer ${token}` } })
    expect((await ask2('wrong')).status).toBe(404)
    await ask(port, '/api/enrollments/11111111-2222-4333-8444-555555555555/view?lang=zh')
    const answer = await ask2('a-token-of-the-scraper')
    expect(answer.status).toBe(200)
    expect(answer.body.toString()).toContain('pattern="/api/enrollments/:id/view"')
    expect(answer.body.toString()).not.toContain('11111111')
  })
})

describe('the candidate site', () => {
  const makeSite = async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'site-'))
    await mkdir(path.join(dir, 'assets'))
    await writeFile(path.join(dir, 'index.html'), 'index')
    await writeFile(path.join(dir, 'favicon.svg'), '<svg/>')
    await writeFile(path.join(dir, 'assets/main-abc.js'), 'plain')
    await writeFile(path.join(dir, 'assets/main-abc.js.br'), 'brotli')
    return dir
  }
  test('hashed files are kept a year, compressed ahead; routes get index.html; the unknown under /assets is 404', async () => {
    const siteDir = await makeSite()
    const port = await openServer({ settings: { siteDir } })
    const br = await ask(port, '/assets/main-abc.js', { headers: { 'accept-encoding': 'gzip, br' } })
    expect([br.status, br.body.toString(), br.headers['content-encoding']]).toEqual([200, 'brotli', 'br'])
    expect(br.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(br.headers.vary).toBe('Accept-Encoding')
    const plain = await ask(port, '/assets/main-abc.js')
    expect([plain.body.toString(), plain.headers['content-type']]).toEqual(['plain', 'text/javascript; charset=utf-8'])
    for (const route of ['/', '/index.html', '/me/photo', '/anything.php']) {
      const page = await ask(port, route)
      expect([page.status, page.body.toString(), page.headers['cache-control']]).toEqual([200, 'index', 'no-cache'])
    }
    for (const missing of ['/assets/other.js', '/assets/', '/assets/main-abc.js.br']) {
      expect((await ask(port, missing)).status).toBe(404)
    }
    const again = await ask(port, '/favicon.svg', {
      headers: { 'if-none-match': String((await ask(port, '/favicon.svg')).headers.etag) },
    })
    expect(again.status).toBe(304)
    expect((await ask(port, '/me', { method: 'POST', headers: { origin: ORIGIN } })).status).toBe(404)
    await rm(siteDir, { recursive: true })
  })
})
