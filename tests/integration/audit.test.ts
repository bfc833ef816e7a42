import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionConfig, Plugin } from 'payload'

import type { Booted } from '../support/boot.ts'
import type { Call, Json } from '../support/people.ts'
import { callInside, putEnrollment, putPerson, startOf } from '../support/people.ts'
import type { Stage } from '../support/stage.ts'
import { NOW, put, setStage } from '../support/stage.ts'
import { bootPlatform } from '../support/platform.ts'

/** Which collections say that they are not audited; each says why beside it. */
const OPTED_OUT = ['audit-events', 'enrollment-events', 'idempotency-keys', 'messages', 'payment-orders', 'photos']

/** What a plugin brings: listed behind the plugins of the house. */
const notes: CollectionConfig = {
  slug: 'toy-notes',
  fields: [{ name: 'text', type: 'text' }],
}
const toyPlugin: Plugin = (config) => ({ ...config, collections: [...(config.collections ?? []), notes] })

let platform: Booted
let stage: Stage
let call: Call

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW, env: { BAOKAO_CAPTCHA_COST: '1' }, plugins: [toyPlugin] })
  stage = await setStage(platform.payload)
  call = callInside(platform)
}, 120_000)
afterAll(() => platform.close())

/** The rows that a piece of work adds to the trail: action and collection, in the order of writing. */
async function trailOf(work: () => Promise<unknown>): Promise<string[]> {
  const all = async (): Promise<Json[]> =>
    (await platform.payload.db.find({ collection: 'audit-events', sort: 'createdAt', pagination: false })).docs
  const before = new Set((await all()).map(({ id }) => id))
  await work()
  const added = (await all()).filter(({ id }) => !before.has(id))
  return added.map(({ action, subject }) => `${action} ${String(subject).split('/')[0]}`).sort()
}

describe('every collection', () => {
  test('is watched, or has said that it is not', () => {
    const { collections } = platform.payload.config
    const ours = collections.filter(({ slug }) => !slug.startsWith('payload-'))
    const unwatched = ours.filter(({ hooks }) => !hooks.afterChange.some(({ name }) => name === 'recordChange'))
    expect(unwatched.map(({ slug }) => slug).sort()).toEqual(OPTED_OUT)
    expect(unwatched.every(({ custom }) => custom.audit === false)).toBe(true)
    expect(ours.map(({ slug }) => slug)).toContain('toy-notes')
  })
})

describe('what staff do is recorded once', () => {
  test('a decision: the enrollment, by whom and whose, and not what follows it', async () => {
    const person = await putPerson(platform.payload)
    const id = await putEnrollment(platform.payload, stage, { state: 'in_review', person })
    const approve = () =>
      call('POST', `/enrollments/${id}/approve`, { body: { revision: 4 }, cookie: stage.staff.reviewer.cookie })
    expect(await trailOf(approve)).toEqual(['change enrollments'])
    expect(await trailOf(approve)).toEqual([])
    const where = { subject: { equals: `enrollments/${id}` } }
    const row = await platform.payload.db.findOne<Json>({ collection: 'audit-events', where })
    const idOf = (relation: Json): string => relation?.id ?? relation
    expect([idOf(row.staff), idOf(row.candidate)]).toEqual([stage.staff.reviewer.id, person.id])
  })

  test('a change in the panel, and a look at what tells of a person', async () => {
    const cookie = stage.staff.central.cookie
    const { id } = await putPerson(platform.payload)
    const rename = () => call('PATCH', `/exams/${stage.exam}`, { body: { name: '示例考试' }, cookie })
    expect(await trailOf(rename)).toEqual(['change exams'])
    expect(await trailOf(() => call('GET', `/candidates/${id}`, { cookie }))).toEqual(['look candidates'])
    expect(await trailOf(() => call('GET', `/exams/${stage.exam}`, { cookie }))).toEqual([])
  })

  test('a row that is made, and one that is deleted', async () => {
    const person = await putPerson(platform.payload)
    const enrollment = await putEnrollment(platform.payload, stage, { state: 'paid', person })
    const cookie = stage.staff.central.cookie
    const mark = () => call('POST', '/scores', { body: { enrollment, subjectNumber: 1, mark: 60 }, cookie })
    expect(await trailOf(mark)).toEqual(['create scores'])
    const notice = await put(platform.payload, 'notices', { title: '示例公告', publishedAt: NOW, body: {} })
    expect(await trailOf(() => call('DELETE', `/notices/${notice}`, { cookie }))).toEqual(['delete notices'])
  })
})

test('what candidates do, and what was refused, is no row of it', async () => {
  const { cookie } = await putPerson(platform.payload)
  expect(await trailOf(() => call('POST', '/enrollments', { body: startOf(stage), cookie }))).toEqual([])
  const id = await putEnrollment(platform.payload, stage, {
    state: 'in_review',
    person: await putPerson(platform.payload),
  })
  const late = () =>
    call('POST', `/enrollments/${id}/approve`, { body: { revision: 3 }, cookie: stage.staff.reviewer.cookie })
  expect(await trailOf(late)).toEqual([])
})
