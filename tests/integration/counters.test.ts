import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Plugin } from 'payload'

import { offlineGateway } from '../../plugins/gateways/offline/index.ts'
import { register } from '../../src/registry.ts'
import type { Row } from '../../src/store.ts'
import type { Booted } from '../support/boot.ts'
import { assertInvariants } from '../support/invariants.ts'
import type { Call } from '../support/people.ts'
import { callInside, putEnrollment, putPerson } from '../support/people.ts'
import type { Stage } from '../support/stage.ts'
import { NOW, setStage } from '../support/stage.ts'
import { bootPlatform } from '../support/platform.ts'

/** A second counter beside the platform's own. */
const postOffice: Plugin = (config) =>
  register(config, 'gateways', { ...offlineGateway, code: 'post', label: { zh: '邮政代收', en: 'Post office' } })

let platform: Booted
let stage: Stage
let call: Call

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW, env: { BAOKAO_CAPTCHA_COST: '1' }, plugins: [postOffice] })
  stage = await setStage(platform.payload)
  call = callInside(platform)
}, 120_000)
afterAll(async () => {
  await assertInvariants(platform.payload)
  await platform.close()
})

async function approved() {
  const person = await putPerson(platform.payload)
  return { person, id: await putEnrollment(platform.payload, stage, { state: 'approved', person }) }
}

const take = (id: string, body: object) =>
  call('POST', `/enrollments/${id}/settle-onsite`, { body, cookie: stage.staff.admin.cookie })

async function gatewayOf(id: string): Promise<string | undefined> {
  const where = { enrollment: { equals: id }, state: { equals: 'succeeded' } }
  return (await platform.payload.db.findOne<Row<'payment-attempts'>>({ collection: 'payment-attempts', where }))
    ?.gateway
}

describe('where there are two counters', () => {
  test('none is assumed: the office says which took the money', async () => {
    const { id } = await approved()
    const { body } = await take(id, { receiptNumber: 'POST-0001' })
    expect(body).toMatchObject({ code: 'FORM_INVALID', problems: [{ field: 'gateway', code: 'FIELD_REQUIRED' }] })
    expect((await take(id, { receiptNumber: 'POST-0001', gateway: 'post' })).body.state).toBe('paid')
    expect(await gatewayOf(id)).toBe('post')
  })

  test('the desk is told of both', async () => {
    const { id } = await approved()
    const { body } = await call('GET', `/enrollments/${id}/case`, { cookie: stage.staff.admin.cookie })
    expect(body.counters).toEqual([
      { code: 'offline', label: '现场缴费' },
      { code: 'post', label: '邮政代收' },
    ])
  })

  test('the same receipt number is another receipt at another counter', async () => {
    const [first, second] = [await approved(), await approved()]
    expect((await take(first.id, { receiptNumber: 'R-7001', gateway: 'post' })).body.state).toBe('paid')
    expect((await take(second.id, { receiptNumber: 'R-7001', gateway: 'post' })).body.code).toBe('RECEIPT_USED')
    expect((await take(second.id, { receiptNumber: 'R-7001', gateway: 'offline' })).body.state).toBe('paid')
  })

  test('a payment opened at a counter is taken there, and at no other', async () => {
    const { id, person } = await approved()
    await call('POST', `/enrollments/${id}/pay`, { body: { gateway: 'post' }, cookie: person.cookie })
    const elsewhere = await take(id, { receiptNumber: 'R-7002', gateway: 'offline' })
    expect(elsewhere.body.code).toBe('PAYMENT_IN_PROGRESS')
    expect((await take(id, { receiptNumber: 'R-7002' })).body.state).toBe('paid')
    expect(await gatewayOf(id)).toBe('post')
  })

  test.each(['sandbox', 'nobody'])('%s is no counter', async (gateway) => {
    const { id } = await approved()
    expect((await take(id, { receiptNumber: 'R-7003', gateway })).body.code).toBe('CHANNEL_NOT_ALLOWED')
  })
})
