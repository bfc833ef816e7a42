import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Plugin } from 'payload'

import type { OutgoingMessage } from '../../src/domain/channel.ts'
import { runSweeps } from '../../src/jobs/index.ts'
import { register } from '../../src/registry.ts'
import type { Booted } from '../support/boot.ts'
import { assertInvariants } from '../support/invariants.ts'
import type { Call, Person } from '../support/people.ts'
import { callInside, putEnrollment, putPerson } from '../support/people.ts'
import type { Stage, StagedProvince } from '../support/stage.ts'
import { dayFromNow, moveClock, NOW, setStage } from '../support/stage.ts'
import { bootPlatform } from '../support/platform.ts'

const received: OutgoingMessage[] = []

/** A plugin as a third party writes it: it knows phones and nothing else. */
const toySms: Plugin = (config) =>
  register(config, 'channels', {
    code: 'toysms',
    label: { zh: '短信（试验）', en: 'Toy text messages' },
    isStandIn: true,
    reaches: 'phone',
    send: (message) => {
      received.push(message)
      return Promise.resolve()
    },
  })

let platform: Booted
let stage: Stage
let call: Call

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW, env: { BAOKAO_CAPTCHA_COST: '1' }, plugins: [toySms] })
  stage = await setStage(platform.payload)
  call = callInside(platform)
}, 120_000)
beforeEach(() => {
  received.length = 0
})
afterAll(async () => {
  await assertInvariants(platform.payload)
  await platform.close()
})

async function enrolled(state: 'saved' | 'in_review', province: StagedProvince = 'hebei') {
  const person = await putPerson(platform.payload)
  return { person, id: await putEnrollment(platform.payload, stage, { state, person, province }) }
}

const decide = (id: string, name: string, body: object) =>
  call('POST', `/enrollments/${id}/${name}`, { body, cookie: stage.staff.reviewer.cookie })

/** What a person's phone was sent. */
async function textsTo({ phone }: Person): Promise<string[]> {
  await runSweeps(platform.payload)
  return received.filter(({ to }) => to.phone === phone).map(({ text }) => text)
}

async function kindsFor({ id }: Person): Promise<string[]> {
  const where = { candidate: { equals: id } }
  const { docs } = await platform.payload.db.find<{ id: string; kind: string; channel: string }>({
    collection: 'messages',
    where,
  })
  return docs.map(({ kind, channel }) => `${channel} ${kind}`).sort()
}

describe('a channel that reaches only phones', () => {
  test('is given the short text and the phone number, and no e-mail address', async () => {
    const { person, id } = await enrolled('in_review')
    expect((await decide(id, 'approve', { revision: 4 })).status).toBe(200)
    expect(await textsTo(person)).toEqual(['您报考的示例考试资格核验已通过，请于2026年6月13日（周六）09:00前缴费。'])
    expect(received.map(({ to }) => to)).toEqual([{ phone: person.phone }])
    expect(await kindsFor(person)).toEqual(['outbox review_approved', 'toysms review_approved'])
  })

  test('is not given what can wait for a letter', async () => {
    const { person, id } = await enrolled('saved')
    const { body } = await call('GET', `/enrollments/${id}/confirmation`, { cookie: person.cookie })
    await call('POST', `/enrollments/${id}/confirm`, { body: { digest: body.digest }, cookie: person.cookie })
    expect(await textsTo(person)).toEqual([])
    expect(await kindsFor(person)).toEqual(['outbox enrollment_confirmed'])
  })

  test('is told of the end of a window', async () => {
    const { person } = await enrolled('saved')
    const back = moveClock(platform.payload, dayFromNow(10))
    await runSweeps(platform.payload)
    const texts = await textsTo(person)
    back()
    expect(texts).toEqual(['您报考的示例考试逾期未完成，报名已终止。'])
  })

  test('nobody is told to pay where there is no fee', async () => {
    const { person, id } = await enrolled('saved', 'jilin')
    const { body } = await call('GET', `/enrollments/${id}/confirmation`, { cookie: person.cookie })
    await call('POST', `/enrollments/${id}/confirm`, { body: { digest: body.digest }, cookie: person.cookie })
    expect(await textsTo(person)).toEqual(['您报考的示例考试资格核验已通过，免缴费用，报名成功。'])
    expect(await kindsFor(person)).toEqual(['outbox enrollment_confirmed', 'outbox fee_waived', 'toysms fee_waived'])
  })
})
