import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHmac, randomUUID } from 'node:crypto'

import { doorFinder } from '../../src/door/doors.ts'
import { readyz } from '../../src/server/health.ts'
import { payloadBridge } from '../../src/server/payloadBridge.ts'
import type { Answer, Question } from '../support/ask.ts'
import { ask } from '../support/ask.ts'
import type { Booted } from '../support/boot.ts'
import { bodyFor, DOORS, pathTo } from '../support/productConfig.ts'
import type { TestServer } from '../support/openServer.ts'
import { openServer, ORIGIN } from '../support/openServer.ts'
import { bootPlatform } from '../support/platform.ts'

const ID = '11111111-2222-4333-8444-555555555555'
const PASSWORD = 'A-long-password-1'
const JSON_TYPE = { 'content-type': 'application/json' }

let platform: Booted
let door: TestServer
let staff: { id: string; cookie: string }

const send = (path: string, question: Question = {}): Promise<Answer> => ask(door.port, path, question)
const login = (email: string, password: string): Promise<Answer> =>
  send('/api/staff/login', {
    method: 'POST',
    headers: { origin: ORIGIN, ...JSON_TYPE },
    body: JSON.stringify({ email, password }),
  })

beforeAll(async () => {
  platform = await bootPlatform({ now: '2026-06-01T09:00:00+08:00', env: { BAOKAO_ORIGIN: ORIGIN } })
  const { payload } = platform
  door = await openServer({
    payload,
    housed: payload.config,
    answer: payloadBridge({ handle: (request) => platform.handle(request), origin: ORIGIN }),
  })
  door.state.payload = payload
  door.state.phase = 'ready'
  const { id } = await payload.create({
    collection: 'staff',
    data: { email: 'admin@example.org', password: PASSWORD, name: '示例管理员' },
    overrideAccess: true,
  })
  await payload.create({ collection: 'staff-roles', data: { staff: id, role: 'system_admin' }, overrideAccess: true })
  const answer = await login('admin@example.org', PASSWORD)
  const [cookie = ''] = answer.headers['set-cookie'] ?? []
  staff = { id: String(id), cookie: cookie.split(';')[0] ?? '' }
})
afterAll(async () => {
  door.close()
  await platform.close()
})

describe('the gate in front of the real config', () => {
  test.each(DOORS.map((door) => [`${door.method} ${door.path}`, door] as const))(
    '%s: neither a passer-by nor a dead candidate session is answered 5xx',
    async (_name, door) => {
      const sent = bodyFor(door)
      const body = sent ? { body: sent.body } : {}
      for (const cookie of [undefined, `baokao-session=${'0'.repeat(43)}`]) {
        const headers = {
          origin: ORIGIN,
          ...(cookie ? { cookie } : {}),
          ...(sent ? { 'content-type': sent.type } : {}),
        }
        const answer = await send(pathTo(door), { method: door.method, headers, ...body })
        expect(answer.status).toBeLessThan(500)
        expect(answer.body.toString()).not.toContain('Route not found')
        if (door.who === 'candidate') expect([400, 401]).toContain(answer.status)
        if (door.who === 'staff') expect(answer.status).toBe(404)
        if (answer.status >= 400 && !answer.headers['content-type']?.startsWith('text/html')) {
          expect(typeof answer.json().sentence === 'string' || door.isPayloads).toBe(true)
        }
      }
    },
  )

  test('every generated endpoint of every collection is declared or 404 for those who are no staff (S-01)', async () => {
    const doors = platform.payload.config.collections.flatMap(({ slug }) => [
      ['GET', `/api/${slug}`],
      ['POST', `/api/${slug}`],
      ['PATCH', `/api/${slug}`],
      ['DELETE', `/api/${slug}`],
      ['GET', `/api/${slug}/count`],
      ['GET', `/api/${slug}/${ID}`],
      ['PATCH', `/api/${slug}/${ID}`],
      ['DELETE', `/api/${slug}/${ID}`],
      ['GET', `/api/${slug}/versions`],
      ['GET', `/api/${slug}/versions/${ID}`],
      ['POST', `/api/${slug}/versions/${ID}`],
      ['POST', `/api/${slug}/access/${ID}`],
      ['POST', `/api/${slug}/${ID}/duplicate`],
      ['POST', `/api/${slug}/refresh-token`],
    ])
    const find = doorFinder(DOORS)
    const unlisted = doors.filter(([method = '', path = '']) => !find(method, path.slice('/api'.length)))
    expect(unlisted.length).toBeGreaterThan(200)
    for (const [method = '', path = ''] of unlisted) {
      for (const cookie of ['a=b', 'baokao-session=x', 'payload-token=x']) {
        const { status } = await send(path, { method, headers: { origin: ORIGIN, cookie } })
        expect([method, path, status]).toEqual([method, path, 404])
      }
    }
  })

  test('GraphQL is no door, for the staff neither (S-22)', async () => {
    const question = {
      method: 'POST',
      headers: { origin: ORIGIN, cookie: staff.cookie, ...JSON_TYPE },
      body: '{"query":"{a}"}',
    }
    expect((await send('/api/graphql', question)).status).toBe(404)
  })
})

describe('the staff', () => {
  const asStaff = () => ({ origin: ORIGIN, cookie: staff.cookie })

  test('log in to a cookie that scripts cannot read and other sites cannot send', async () => {
    const answer = await login('admin@example.org', PASSWORD)
    const [cookie = ''] = answer.headers['set-cookie'] ?? []
    expect(cookie).toMatch(/^payload-token=.+HttpOnly.*SameSite=Strict/)
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  test('pass to what no row lists, and a wrong password is 401 in the words of the panel', async () => {
    expect((await send('/api/enrollments?limit=10', { headers: asStaff() })).status).toBe(200)
    expect((await send('/api/staff/me', { headers: asStaff() })).json()).toMatchObject({ user: { id: staff.id } })
    const wrong = await login('admin@example.org', 'wrong')
    expect([wrong.status, Array.isArray(wrong.json().errors)]).toEqual([401, true])
  })

  test('lose the door with their session', async () => {
    const [cookie = ''] = (await login('admin@example.org', PASSWORD)).headers['set-cookie'] ?? []
    const headers = { origin: ORIGIN, cookie: cookie.split(';')[0] ?? '' }
    expect((await send('/api/enrollments', { headers })).status).toBe(200)
    expect((await send('/api/staff/logout', { method: 'POST', headers })).status).toBe(200)
    expect((await send('/api/enrollments', { headers })).status).toBe(404)
  })

  test('a token of another signer, algorithm or collection opens nothing (S-19)', async () => {
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const claims = { id: staff.id, collection: 'staff', email: 'admin@example.org', exp: 4_000_000_000 }
    const sign = (header: unknown, payload: unknown, key: string) => {
      const text = `${encode(header)}.${encode(payload)}`
      return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`
    }
    const tokens = [
      `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.`,
      sign({ alg: 'HS256', typ: 'JWT' }, claims, 'another key'),
      sign({ alg: 'HS256', typ: 'JWT' }, { ...claims, collection: 'candidates' }, platform.payload.secret),
      sign({ alg: 'HS256', typ: 'JWT' }, { ...claims, exp: 1 }, platform.payload.secret),
      sign({ alg: 'HS256', typ: 'JWT' }, { ...claims, sid: randomUUID() }, platform.payload.secret),
      'x'.repeat(10_000),
      '..',
    ]
    for (const token of tokens) {
      const byCookie = await send('/api/enrollments', { headers: { origin: ORIGIN, cookie: `payload-token=${token}` } })
      const byHeader = await send('/api/enrollments', { headers: { authorization: `JWT ${token}` } })
      expect([token.slice(0, 40), byCookie.status, byHeader.status]).toEqual([token.slice(0, 40), 404, 404])
    }
  })
})

describe('readiness', () => {
  test('is 200 while the store answers, 503 while draining', async () => {
    expect((await send('/readyz')).json()).toEqual({ status: 'ready', store: 'ok' })
    door.state.phase = 'draining'
    const answer = await send('/readyz')
    expect([answer.status, answer.headers.connection]).toEqual([503, 'close'])
    expect((await send('/healthz')).status).toBe(200)
    door.state.phase = 'ready'
  })

  test('is 503 within two seconds when the store hangs or fails (F-20)', async () => {
    const hanging = { set: () => new Promise(() => undefined) }
    const failing = { set: () => Promise.reject(new Error('away')) }
    for (const kv of [hanging, failing]) {
      const logger = { warn: () => undefined }
      const payload = { logger, kv } as never
      let status = 0
      const res = { setHeader: () => res, status: (code: number) => ((status = code), res), json: () => res } as never
      const start = performance.now()
      await readyz({ ...door.state, payload })({} as never, res, () => undefined)
      expect([status, performance.now() - start < 2000]).toEqual([503, true])
    }
  })
})
