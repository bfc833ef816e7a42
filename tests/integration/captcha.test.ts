import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pbkdf2Sync } from 'node:crypto'

import type { Booted } from '../support/boot.ts'
import type { Call, Json } from '../support/people.ts'
import { callInside } from '../support/people.ts'
import { bootPlatform } from '../support/platform.ts'

let platform: Booted
let call: Call

beforeAll(async () => {
  platform = await bootPlatform({ env: { BAOKAO_CAPTCHA_COST: '1' } })
  call = callInside(platform)
}, 120_000)
afterAll(() => platform.close())

/** Solves a challenge by the words of docs/api.md, without the library that made it. */
function solved({ parameters, signature }: Json): string {
  const { nonce, salt, cost, keyLength, keyPrefix } = parameters
  for (let counter = 0; ; counter += 1) {
    const tail = Buffer.alloc(4)
    tail.writeUInt32BE(counter)
    const password = Buffer.concat([Buffer.from(nonce, 'hex'), tail])
    const key = pbkdf2Sync(password, Buffer.from(salt, 'hex'), cost, keyLength, 'sha256').toString('hex')
    if (!key.startsWith(keyPrefix)) continue
    const answer = { challenge: { parameters, signature }, solution: { counter, derivedKey: key } }
    return Buffer.from(JSON.stringify(answer)).toString('base64')
  }
}

const logIn = async (captcha: string) =>
  (await call('POST', '/candidates/login', { body: { username: 'nobody', password: 'Nobody2026', captcha } })).body.code

test('the algorithm of docs/api.md opens a door, once', async () => {
  const captcha = solved((await call('GET', '/captcha')).body)
  expect([await logIn(captcha), await logIn(captcha)]).toEqual(['LOGIN_FAILED', 'CAPTCHA_USED'])
})

describe('code tables over HTTP', () => {
  test.each([
    ['id-types', 9],
    ['education-levels', 5],
    ['ethnic-groups', 56],
  ])('%s', async (table, least) => {
    const { status, body } = await call('GET', `/codes/${table}`)
    expect([status, body.codes.length >= least]).toEqual([200, true])
    expect(body.codes.every(({ zh, en }: Json) => zh !== '' && en !== '')).toBe(true)
  })

  test('a table that is not there', async () => {
    expect((await call('GET', '/codes/secrets')).status).toBe(404)
  })
})
