import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Server } from 'node:http'

import type { Door } from '../../../src/door/declaration.ts'
import { ask } from '../../support/ask.ts'
import { bodyFor, DOORS, pathTo } from '../../support/productConfig.ts'
import { openTestDoor, ORIGIN } from './testServer.ts'

const ID = '11111111-2222-4333-8444-555555555555'
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const CANDIDATE = { cookie: 'baokao-session=one', origin: ORIGIN }
const STAFF = { cookie: 'payload-token=live', origin: ORIGIN }
const PASSER_BY = { origin: ORIGIN }

const named = (doors: readonly Door[]) => doors.map((door) => [`${door.method} ${door.path}`, door] as const)
const OPEN = DOORS.filter(({ who }) => who !== 'staff')
const withBody = OPEN.filter(({ body }) => body)
const withJson = OPEN.filter(({ body }) => body?.kind === 'json' || body?.kind === 'panel')
const typed = (door: Door): Record<string, string> => {
  const sent = bodyFor(door)
  return { ...CANDIDATE, ...(sent ? { 'content-type': sent.type } : {}) }
}

let server: Server
let port: number
beforeAll(async () => {
  ;({ server, port } = await openTestDoor({}))
})
afterAll(() => void server.close())

const send = (method: string, path: string, headers: Record<string, string>, body?: Buffer | string) =>
  ask(port, path, { method, headers, ...(body === undefined ? {} : { body }) })
const json = { 'content-type': 'application/json' }

describe('a declared door', () => {
  test.each(named(OPEN))('%s is handed on to Payload', async (_name, door) => {
    const answer = await send(door.method, pathTo(door), typed(door), bodyFor(door)?.body)
    expect(answer.status).toBe(200)
    expect(answer.json()).toMatchObject({ method: door.method, face: 'candidate' })
  })

  test.each(named(OPEN))('%s: a method no door gives its path is 404', async (_name, door) => {
    const given = OPEN.filter(({ path }) => path === door.path).map(({ method }) => method as string)
    for (const method of METHODS.filter((one) => !given.includes(one))) {
      expect((await send(method, pathTo(door), CANDIDATE)).status).toBe(404)
    }
  })

  test.each(named(OPEN.filter(({ query }) => !query.safeParse({ any: '' }).success)))(
    '%s: an unknown query name, or one that comes twice, is 400',
    async (_name, door) => {
      for (const query of [
        'where[hash][exists]=true',
        'lang=zh&lang=en',
        'limit=0',
        'depth=2',
        'limit=101',
        'sort=-hash',
      ]) {
        const answer = await send(door.method, `${pathTo(door)}?${query}`, CANDIDATE)
        expect([query, answer.status]).toEqual([query, 400])
      }
    },
  )

  test.each(named(OPEN.filter(({ method }) => method !== 'GET')))(
    '%s from another origin is 403',
    async (_name, door) => {
      const foreign = { ...typed(door), origin: 'https://evil.example' }
      const answer = await send(door.method, pathTo(door), foreign, bodyFor(door)?.body)
      expect([answer.status, answer.json().code]).toEqual([403, 'FOREIGN_ORIGIN'])
    },
  )

  test.each(named(withBody))('%s: a body past its limit is 413', async (_name, door) => {
    const limit = door.body?.kind === 'bytes' ? door.body.maxBytes : 64 * 1024
    const answer = await send(door.method, pathTo(door), typed(door), Buffer.alloc(limit + 1, 32))
    expect(answer.status).toBe(413)
    expect(answer.json()).toHaveProperty('sentence')
  })

  test.each(named(withJson))(
    '%s: JSON more than 20 deep, doubled keys and prototype keys are 400',
    async (_name, door) => {
      const bad = [
        `${'['.repeat(21)}${']'.repeat(21)}`,
        '{"a":1,"a":2}',
        '{"__proto__":{"polluted":true}}',
        '{"a":{"constructor":{}}}',
        '{"a":"\\u0000"}',
        '{"a":1e999}',
        '\ufeff{}',
        '{"a":1',
        'NaN',
      ]
      for (const body of bad) {
        expect([body, (await send(door.method, pathTo(door), { ...CANDIDATE, ...json }, body)).status]).toEqual([
          body,
          400,
        ])
      }
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    },
  )

  test.each(named(withBody))('%s: another content type, or a compressed body, is 415', async (_name, door) => {
    const isAny = door.body?.kind === 'bytes' && door.body.types === 'any'
    const zipped = await send(door.method, pathTo(door), { ...typed(door), 'content-encoding': 'gzip' }, 'x')
    expect(zipped.status).toBe(415)
    if (isAny) return
    const other = await send(door.method, pathTo(door), { ...CANDIDATE, 'content-type': 'text/plain' }, '{}')
    expect(other.status).toBe(415)
  })

  test.each(named(OPEN.filter(({ who }) => who === 'candidate')))(
    '%s without a session is 401',
    async (_name, door) => {
      const answer = await send(door.method, pathTo(door), PASSER_BY)
      expect(answer.status).toBe(401)
      expect(answer.json()).toMatchObject({ code: 'NOT_LOGGED_IN' })
    },
  )

  test.each(named(DOORS.filter(({ who }) => who === 'staff')))(
    '%s does not exist for candidates and passers-by; the staff pass',
    async (_name, door) => {
      const { body } = bodyFor(door) ?? {}
      for (const headers of [PASSER_BY, CANDIDATE]) {
        expect((await send(door.method, pathTo(door), { ...headers, ...json }, body)).status).toBe(404)
      }
      const answer = await send(door.method, pathTo(door), { ...STAFF, ...json }, body)
      expect(answer.json()).toMatchObject({ face: 'staff' })
    },
  )

  test.each(named(DOORS.filter(({ path }) => path.includes(':id'))))(
    '%s: an id that is none is 404',
    async (_name, door) => {
      for (const id of ['1', '..%2f', '-1', '1.5', `${ID}0`, '１', 'a[]']) {
        const answer = await send(door.method, `/api${door.path.replace(':id', encodeURIComponent(id))}`, CANDIDATE)
        expect([400, 404]).toContain(answer.status)
      }
    },
  )
})

describe('what nobody declared', () => {
  const doors = [
    ['GET', '/api'],
    ['GET', '/api/'],
    ['POST', '/api/graphql'],
    ['GET', '/api/graphql-playground'],
    ['GET', '/api/access'],
    ['GET', '/api/enrollments'],
    ['GET', `/api/enrollments/${ID}`],
    ['PATCH', `/api/enrollments/${ID}`],
    ['DELETE', `/api/enrollments/${ID}`],
    ['GET', '/api/enrollments/count'],
    ['GET', '/api/notices/versions'],
    ['POST', `/api/notices/${ID}/duplicate`],
    ['POST', '/api/notices/duplicate'],
    ['GET', '/api/payload-preferences/any'],
    ['POST', '/api/payload-preferences/any'],
    ['GET', '/api/payload-locked-documents'],
    ['GET', '/api/payload-jobs'],
    ['GET', '/api/payload-jobs/run'],
    ['GET', '/api/payload-migrations'],
    ['POST', '/api/candidates'],
    ['GET', '/api/candidates'],
    ['POST', '/api/candidates/forgot-password'],
    ['POST', '/api/candidates/unlock'],
    ['POST', '/api/candidates/refresh-token'],
    ['POST', '/api/staff'],
    ['POST', '/api/staff/first-register'],
    ['POST', '/api/staff/forgot-password'],
    ['POST', '/api/staff/reset-password'],
    ['GET', '/api/staff/init'],
    ['GET', '/api/enrollments/review-queue'],
    ['GET', '/api/dashboard'],
    ['POST', `/api/enrollments/${ID}/approve`],
    ['GET', '/api/notices/'],
    ['GET', '/api/Notices'],
    ['GET', '/api/globals/any'],
  ] as const
  test.each(doors)('%s %s is 404 for passers-by and candidates', async (method, path) => {
    for (const headers of [PASSER_BY, CANDIDATE, { ...PASSER_BY, cookie: 'payload-token=dead' }]) {
      const answer = await send(method, path, headers)
      expect(answer.status).toBe(404)
      expect(answer.json()).toMatchObject({ code: 'NOT_FOUND' })
    }
  })

  test.each(doors.filter(([, path]) => /graphql|jobs|first-register|forgot|reset|init|migrations/.test(path)))(
    '%s %s is 404 for the staff too',
    async (method, path) => {
      expect((await send(method, path, STAFF)).status).toBe(404)
    },
  )
})

describe('the staff', () => {
  test('pass where nothing is listed, within wider limits', async () => {
    const answer = await send('GET', `/api/enrollments?limit=100&depth=1&where[state][equals]=saved`, STAFF)
    expect(answer.json()).toMatchObject({ face: 'staff' })
    for (const query of ['limit=0', 'limit=100000', 'limit=abc', 'depth=99', 'pagination=false', 'page=0']) {
      expect([query, (await send('GET', `/api/enrollments?${query}`, STAFF)).status]).toEqual([query, 400])
    }
  })

  test('a query name out of the prototype is a name like any other', async () => {
    for (const query of ['__proto__=1', 'constructor=1', 'toString=1']) {
      expect((await send('GET', `/api/enrollments?${query}`, STAFF)).status).toBe(200)
      expect((await send('GET', `/api/notices?${query}`, PASSER_BY)).status).toBe(400)
    }
  })

  test("the panel's long read sent as POST becomes the GET it means", async () => {
    const headers = {
      ...STAFF,
      'content-type': 'application/x-www-form-urlencoded',
      'x-payload-http-method-override': 'GET',
    }
    const answer = await send('POST', '/api/exams', headers, 'limit=10&depth=0')
    expect(answer.json()).toMatchObject({ method: 'GET', target: '/api/exams?limit=10&depth=0' })
    expect((await send('POST', '/api/exams', headers, 'limit=0')).status).toBe(400)
  })

  test('wear the candidate’s face when the browser also holds a candidate session, except from the panel', async () => {
    const cookie = 'payload-token=live; baokao-session=one'
    expect((await send('GET', '/api/enrollments', { cookie })).status).toBe(404)
    const referer = `${ORIGIN}/admin/collections/enrollments`
    expect((await send('GET', '/api/enrollments', { cookie, referer })).json()).toMatchObject({ face: 'staff' })
  })
})

describe('what is handed on', () => {
  test('the query is exactly what the door knows, with its defaults', async () => {
    const answer = await send('GET', `/api/notices?limit=5&where%5Bexam%5D%5Bequals%5D=${ID}`, {})
    expect(answer.json()).toMatchObject({ target: `/api/notices?limit=5&depth=0&where%5Bexam%5D%5Bequals%5D=${ID}` })
  })

  test('HEAD reads what GET reads and answers without a body', async () => {
    const answer = await send('HEAD', '/api/notices', {})
    expect([answer.status, answer.body.length]).toEqual([200, 0])
  })

  test('a field of the wrong type, too long or unknown is named', async () => {
    const body = JSON.stringify({
      username: { $ne: null },
      name: 'x'.repeat(121),
      role: 'admin',
      educations: [{ school: 1 }],
    })
    const answer = await send('POST', '/api/candidates/register', { ...PASSER_BY, ...json }, body)
    expect(answer.status).toBe(400)
    const problems = answer.json().problems as { field: string; code: string; sentence: string }[]
    expect(Object.fromEntries(problems.map(({ field, code }) => [field, code]))).toEqual({
      username: 'FIELD_INVALID',
      name: 'FIELD_TOO_LONG',
      'educations.0.school': 'FIELD_INVALID',
      role: 'FIELD_INVALID',
    })
    expect(problems.map(({ sentence }) => sentence)).toContain('此项最多 120 个字，现在有 121 个字。')
    expect(answer.json().sentence).toBe('有 4 处需要修改，请逐项核对后重新提交。')
  })

  test('English when it is asked for', async () => {
    const zh = await send('GET', '/api/nothing', {})
    const en = await send('GET', '/api/nothing?lang=en', {})
    expect(zh.json().sentence).not.toBe(en.json().sentence)
  })
})
