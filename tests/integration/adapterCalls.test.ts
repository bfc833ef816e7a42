import { afterAll, beforeAll, expect, test } from '@jest/globals'

import type { Booted } from '../support/boot.ts'
import type { Call } from '../support/people.ts'
import { callInside, putEnrollment, putPerson } from '../support/people.ts'
import type { Stage } from '../support/stage.ts'
import { NOW, setStage } from '../support/stage.ts'
import { bootPlatform } from '../support/platform.ts'

let platform: Booted
let stage: Stage
let call: Call

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW, env: { BAOKAO_CAPTCHA_COST: '1' } })
  stage = await setStage(platform.payload)
  call = callInside(platform)
}, 120_000)
afterAll(() => platform.close())

const COUNTED = ['find', 'findOne', 'count', 'create', 'updateOne', 'updateMany', 'deleteOne', 'deleteMany'] as const

/** How often a request asks the database, session included. */
async function callsOf(request: () => Promise<{ readonly status: number }>): Promise<readonly string[]> {
  const { db } = platform.payload
  const methods = db as unknown as Record<string, (args: { collection: string }) => unknown>
  const stock = COUNTED.map((name) => [name, methods[name]] as const)
  const calls: string[] = []
  for (const [name, method] of stock) {
    methods[name] = (args) => {
      calls.push(`${name} ${args.collection}`)
      return method?.call(db, args)
    }
  }
  const { status } = await request()
  for (const [name, method] of stock) if (method) methods[name] = method
  expect(status).toBe(200)
  return calls
}

const command = (id: string, name: string, cookie: string, body: object) =>
  call('POST', `/enrollments/${id}/${name}`, { body, cookie })

/** At most so many calls; what is more is told by name. */
function expectAtMost(most: number, calls: readonly string[]): void {
  expect(calls.slice(most).length === 0 ? [] : calls).toEqual([])
}

test.each(['draft', 'saved', 'in_review', 'approved'] as const)('the view of one %s: at most 7', async (state) => {
  const person = await putPerson(platform.payload)
  const id = await putEnrollment(platform.payload, stage, { state, person })
  const view = () => call('GET', `/enrollments/${id}/view`, { cookie: person.cookie })
  expectAtMost(7, await callsOf(view))
})

test('a confirmation that is routed to review: at most 14', async () => {
  const person = await putPerson(platform.payload)
  const id = await putEnrollment(platform.payload, stage, { state: 'saved', person })
  const { body } = await call('GET', `/enrollments/${id}/confirmation`, { cookie: person.cookie })
  expectAtMost(14, await callsOf(() => command(id, 'confirm', person.cookie, { digest: body.digest })))
})

test('an approval, with its order and its message: at most 20', async () => {
  const id = await putEnrollment(platform.payload, stage, {
    state: 'in_review',
    person: await putPerson(platform.payload),
  })
  const approve = () => command(id, 'approve', stage.staff.reviewer.cookie, { revision: 4 })
  expectAtMost(20, await callsOf(approve))
})

test('a page of the review queue, however long: at most 8', async () => {
  for (let index = 0; index < 5; index += 1) {
    await putEnrollment(platform.payload, stage, { state: 'in_review', person: await putPerson(platform.payload) })
  }
  const queue = () => call('GET', '/enrollments/review-queue', { cookie: stage.staff.reviewer.cookie })
  expectAtMost(8, await callsOf(queue))
})
