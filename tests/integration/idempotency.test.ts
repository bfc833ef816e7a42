import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import type { Booted } from '../support/boot.ts'
import type { Call, Json } from '../support/people.ts'
import { callInside, putPerson, registrationOf, solvedCaptcha, startOf } from '../support/people.ts'
import { bootPlatform } from '../support/platform.ts'
import type { Stage } from '../support/stage.ts'
import { NOW, setStage } from '../support/stage.ts'

let platform: Booted
let stage: Stage
let call: Call
beforeAll(async () => {
  platform = await bootPlatform({ now: NOW, env: { BAOKAO_CAPTCHA_COST: '1' } })
  stage = await setStage(platform.payload)
  call = callInside(platform)
}, 120_000)
afterAll(() => platform.close())

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Every row that a key left. */
async function keptRows(): Promise<Json[]> {
  const { docs } = await platform.payload.db.find<Json>({ collection: 'idempotency-keys', pagination: false })
  return docs
}

describe('what an Idempotency-Key leaves behind tells nothing', () => {
  const registration = () => registrationOf(stage)

  async function register(body: Readonly<Record<string, unknown>>, key: string) {
    const headers = { 'idempotency-key': key }
    return call('POST', '/candidates/register', { body: { ...body, captcha: await solvedCaptcha(call) }, headers })
  }

  test('a registration that comes again is told the same id; a used key is no oracle for the password', async () => {
    const body = registration()
    const key = randomUUID()
    const first = await register(body, key)
    expect(first.status).toBe(201)
    const others = [
      await register(body, key),
      await register({ ...body, password: 'Another2026', passwordRepeat: 'Another2026' }, key),
      await register({ ...body, recoveryAnswer: '别的' }, key),
    ]
    for (const again of others) {
      expect([again.status, again.body, again.headers.has('set-cookie')]).toEqual([201, first.body, false])
    }
    const other = await register({ ...body, email: 'other@example.org' }, key)
    expect([other.status, other.body.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED'])
  })

  test('a login takes no key: each one is checked by itself', async () => {
    const body = registration()
    await register(body, randomUUID())
    const headers = { 'idempotency-key': 'one-key-of-mine' }
    const login = async (password: string) =>
      call('POST', '/candidates/login', {
        body: { username: body.username, password, captcha: await solvedCaptcha(call) },
        headers,
      })
    const rows = await keptRows()
    const right = await login('Baokao2026')
    const wrong = await login('Wrong20266')
    const again = await login('Baokao2026')
    expect([right.status, wrong.status, again.status]).toEqual([200, 401, 200])
    expect(again.headers.get('set-cookie')).not.toBe(right.headers.get('set-cookie'))
    expect(await keptRows()).toHaveLength(rows.length)
  })

  test('status and id alone are stored, and nothing that was sent or told', async () => {
    const { cookie } = await putPerson(platform.payload)
    const headers = { 'idempotency-key': randomUUID() }
    const started = await call('POST', '/enrollments', { body: startOf(stage), cookie, headers })
    expect(started.status).toBe(201)
    const rows = await keptRows()
    expect(rows.length).toBeGreaterThan(1)
    for (const { answer, request, key, status } of rows) {
      expect([answer, status]).toEqual([expect.stringMatching(UUID), 201])
      expect([request, key]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), expect.stringMatching(/^[0-9a-f]{64}$/)])
    }
  })
})
