import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { payloadBridge } from '../../src/server/payloadBridge.ts'
import type { Booted } from '../support/boot.ts'
import type { TestServer } from '../support/openServer.ts'
import { openServer, ORIGIN } from '../support/openServer.ts'
import { dayFromNow, NOW, putExam } from '../support/stage.ts'
import { bootPlatform } from '../support/platform.ts'

// What authors of other front ends ask the list of exams for, through gate, bridge and Payload.
let platform: Booted
let door: TestServer

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW, env: { BAOKAO_ORIGIN: ORIGIN } })
  const answer = payloadBridge({ handle: (request) => platform.handle(request), origin: ORIGIN })
  door = await openServer({ payload: platform.payload, housed: platform.payload.config, answer })
  // windows are half-open: one that closes at this very instant is closed, one that opens now is open
  await putExam(platform.payload, { code: 'open', registrationClosesAt: dayFromNow(1) })
  await putExam(platform.payload, { code: 'closing', registrationClosesAt: dayFromNow(0) })
  await putExam(platform.payload, {
    code: 'opening',
    registrationOpensAt: dayFromNow(0),
    registrationClosesAt: dayFromNow(3),
  })
  await putExam(platform.payload, {
    code: 'later',
    year: 2027,
    registrationOpensAt: dayFromNow(5),
    registrationClosesAt: dayFromNow(9),
    paymentOpensAt: dayFromNow(5),
    ticketOpensAt: null,
    ticketClosesAt: null,
  })
  await putExam(platform.payload, {
    code: 'printing',
    registrationClosesAt: dayFromNow(-9),
    paymentClosesAt: dayFromNow(-8),
    ticketOpensAt: dayFromNow(-2),
  })
  await putExam(platform.payload, { code: 'hidden', status: 'draft' })
}, 120_000)
afterAll(async () => {
  door.close()
  await platform.close()
})

const ask = (query: string) => fetch(`http://127.0.0.1:${door.port}/api/exams?${query}`)
async function codesOf(query: string): Promise<string[]> {
  const { docs } = (await (await ask(query)).json()) as { docs: { code: string }[] }
  return docs.map(({ code }) => code)
}

describe('the list of exams', () => {
  test.each([
    [
      'all that are published, the first to close first',
      'limit=100',
      ['printing', 'closing', 'open', 'opening', 'later'],
    ],
    ['those that can be registered for now', 'open=registration', ['open', 'opening']],
    ['those that can be paid for now', 'open=payment', ['closing', 'open', 'opening']],
    ['those whose tickets can be printed; an exam without that window is not among them', 'open=ticket', ['printing']],
    ['those of one year', 'where[year][equals]=2027', ['later']],
    ['one by its code', 'where[code][equals]=opening', ['opening']],
    ['two filters together', 'open=registration&where[year][equals]=2027', []],
  ])('%s', async (_what, query, codes) => {
    expect(await codesOf(query)).toEqual(codes)
  })

  test.each(['open=yes', 'where[year][equals]=26', 'where[status][equals]=draft', 'where[year][gt]=1'])(
    'a filter that nobody declared is refused: %s',
    async (query) => {
      expect((await ask(query)).status).toBe(400)
    },
  )
})
