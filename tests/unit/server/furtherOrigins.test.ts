import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Server } from 'node:http'

import { reachOf } from '../../../src/server/furtherOrigins.ts'
import { ask } from '../../support/ask.ts'
import { ORIGIN, openTestDoor } from './testServer.ts'

describe('how far an origin may go', () => {
  test.each([
    ['https://m.bm.example.org', 'https://bm.example.org', 'session'],
    ['https://app.example.org', 'https://bm.example.org', 'session'],
    ['http://app.example.org', 'https://bm.example.org', 'reading'],
    ['https://app.example.com', 'https://bm.example.org', 'reading'],
    ['https://other.com.cn', 'https://bm.com.cn', 'reading'],
    ['https://one.gov.cn', 'https://two.gov.cn', 'reading'],
    ['http://127.0.0.1:4000', 'http://127.0.0.1:3000', 'session'],
    ['http://localhost:4000', 'http://127.0.0.1:3000', 'reading'],
  ])('%s at %s: %s', (origin, own, reach) => {
    expect(reachOf(origin, own)).toBe(reach)
  })
})

const own = new URL(ORIGIN)
const NEAR = `${own.protocol}//${own.hostname}:4321`
const FAR = 'https://front.example.com'
const STRANGER = 'https://stranger.example.com'
const SESSION = 'baokao-session=abc; payload-token=live'

let server: Server
let port: number
let closed: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  ;({ server, port } = await openTestDoor({ settings: { furtherOrigins: [NEAR, FAR] } }))
  closed = await openTestDoor({})
})
afterAll(() => {
  server.close()
  closed.close()
})

const id = '11111111-2222-4333-8444-555555555555'
const get = (path: string, headers: Record<string, string>) => ask(port, path, { headers })
const send = (origin: string) => {
  const headers = { origin, cookie: SESSION, 'content-type': 'application/json', 'sec-fetch-site': 'same-site' }
  return ask(port, `/api/enrollments/${id}/withdraw`, { method: 'POST', headers, body: '{}' })
}
const allowed = (answer: { headers: Record<string, unknown> }) => [
  answer.headers['access-control-allow-origin'],
  answer.headers['access-control-allow-credentials'],
]

describe('a front end of the same site', () => {
  test('reads and changes with the session of the candidate, never with that of the staff', async () => {
    const answer = await send(NEAR)
    expect([answer.status, allowed(answer)]).toEqual([200, [NEAR, 'true']])
    expect(answer.json()).toMatchObject({ face: 'candidate' })
    const staff = await get('/api/exams', { origin: NEAR, cookie: 'payload-token=live', authorization: 'JWT a' })
    expect(staff.json()).toMatchObject({ face: 'anyone' })
  })

  test('is told before what it may do', async () => {
    const headers = { origin: NEAR, 'access-control-request-method': 'PUT' }
    const answer = await ask(port, '/api/enrollments', { method: 'OPTIONS', headers })
    expect([answer.status, answer.headers['access-control-allow-methods']]).toEqual([204, 'GET, POST, PUT'])
  })
})

describe('a front end of another site', () => {
  test('reads what everybody is told, without any session', async () => {
    const answer = await get('/api/exams', { origin: FAR, cookie: SESSION })
    expect([answer.status, allowed(answer)]).toEqual([200, [FAR, undefined]])
    expect(answer.json()).toMatchObject({ face: 'anyone' })
  })

  test('neither reads the rest nor changes anything', async () => {
    expect((await get('/api/candidates/me', { origin: FAR, cookie: SESSION })).json().code).toBe('FOREIGN_ORIGIN')
    expect((await send(FAR)).json().code).toBe('FOREIGN_ORIGIN')
  })
})

describe('whoever is not listed', () => {
  test('is told nothing that a browser would hand to its page, and changes nothing', async () => {
    expect(allowed(await get('/api/exams', { origin: STRANGER }))).toEqual([undefined, undefined])
    expect((await send(STRANGER)).json().code).toBe('FOREIGN_ORIGIN')
  })

  test('that is everybody by default', async () => {
    const answer = await ask(closed.port, '/api/exams', { headers: { origin: NEAR } })
    expect([allowed(answer), answer.headers.vary]).toEqual([[undefined, undefined], undefined])
  })
})
