import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { payloadBridge } from '../../src/server/payloadBridge.ts'
import type { Booted } from '../support/boot.ts'
import type { TestServer } from '../support/openServer.ts'
import { openServer, ORIGIN } from '../support/openServer.ts'
import type { Person } from '../support/people.ts'
import { putPerson, startOf } from '../support/people.ts'
import type { Stage } from '../support/stage.ts'
import { NOW, setStage } from '../support/stage.ts'
import { bootPlatform } from '../support/platform.ts'

// Through door, gate, bridge and Payload, whose own answers name our origin to everybody.
const own = new URL(ORIGIN)
const NEAR = `${own.protocol}//${own.hostname}:4321`
const FAR = 'https://front.example.com'
const STRANGER = 'https://stranger.example.com'

let platform: Booted
let stage: Stage
let door: TestServer
let person: Person

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW, env: { BAOKAO_ORIGIN: ORIGIN } })
  stage = await setStage(platform.payload)
  const answer = payloadBridge({ handle: (request) => platform.handle(request), origin: ORIGIN })
  const settings = { furtherOrigins: [NEAR, FAR] }
  door = await openServer({ payload: platform.payload, housed: platform.payload.config, answer, settings })
  person = await putPerson(platform.payload)
}, 120_000)
afterAll(async () => {
  door.close()
  await platform.close()
})

const ask = (path: string, origin: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${door.port}/api${path}`, { ...init, headers: { origin, ...init.headers } })
const told = ({ headers }: Response) =>
  ['access-control-allow-origin', 'access-control-allow-credentials', 'vary'].map((name) => headers.get(name))

test('each origin is named to itself alone, also out of the memory of public lists', async () => {
  for (const origin of [FAR, NEAR, STRANGER, FAR]) {
    const listed = origin === STRANGER ? [null, null] : [origin, origin === NEAR ? 'true' : null]
    expect(told(await ask('/exams?limit=1', origin))).toEqual([...listed, 'Origin'])
  }
})

test('a front end of the same site enrolls with the session; the same from another site is refused', async () => {
  const headers = { cookie: person.cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-site' }
  const start = (origin: string) =>
    ask('/enrollments', origin, { method: 'POST', headers, body: JSON.stringify(startOf(stage)) })
  expect([(await start(FAR)).status, (await start(STRANGER)).status]).toEqual([403, 403])
  const started = await start(NEAR)
  expect([started.status, told(started)]).toEqual([201, [NEAR, 'true', 'Origin']])
  const mine = await ask('/enrollments/mine', NEAR, { headers })
  expect(((await mine.json()) as { enrollments: unknown[] }).enrollments).toHaveLength(1)
})
