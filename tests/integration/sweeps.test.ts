import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { CollectionSlug, Plugin } from 'payload'
import { setTimeout as pause } from 'node:timers/promises'

import { TRIES_BEFORE_ATTENTION } from '../../src/domain/retry.ts'
import { runSweeps } from '../../src/jobs/index.ts'
import { register } from '../../src/registry.ts'
import type { Booted } from '../support/boot.ts'
import type { Call, Json, Person } from '../support/people.ts'
import { callInside, putEnrollment, putPerson } from '../support/people.ts'
import type { Stage } from '../support/stage.ts'
import { dayFromNow, NOW, put, setStage } from '../support/stage.ts'
import { numbers } from '../support/toyPlatform.ts'
import { bootPlatform } from '../support/platform.ts'

let platform: Booted
let stage: Stage
let call: Call

/** A channel that keeps what it was handed, and refuses while it is told to. */
const letters: string[] = []
let isPostAway = false
const post: Plugin = (config) =>
  register(config, 'channels', {
    code: 'post',
    label: { zh: '信件', en: 'Post' },
    isStandIn: false,
    reaches: 'email',
    send: async ({ id }) => {
      if (isPostAway) throw new Error('The post is away.')
      await pause(2)
      letters.push(id)
    },
  })

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW, env: { LOG_LEVEL: 'silent' }, plugins: [post] })
  call = callInside(platform)
}, 120_000)
beforeEach(async () => {
  await platform.emptyAll()
  letters.length = 0
  isPostAway = false
  stage = await setStage(platform.payload)
})
afterAll(() => platform.close())

const MINUTE_MS = 60_000
/** Everything that is due so many minutes after the beginning is done. */
const sweepAt = (minutes: number) =>
  runSweeps(platform.payload, { now: new Date(Date.parse(NOW) + minutes * MINUTE_MS) })

async function rowOf(collection: CollectionSlug, id: string): Promise<Json> {
  return platform.payload.db.findOne<Json>({ collection, where: { id: { equals: id } } })
}
const stateOf = async (id: string): Promise<string> => (await rowOf('enrollments', id)).state

/** A person with an enrollment that waits for the sources; the earlier the `position`, the earlier confirmed. */
async function putWaiting(position: number, identity: 'pending' | 'passed'): Promise<{ person: Person; id: string }> {
  const person = await putPerson(platform.payload, { identity })
  const id = await putEnrollment(platform.payload, stage, { state: 'verifying', person })
  const confirmedAt = new Date(Date.parse(NOW) - 3_600_000 + position * 1_000).toISOString()
  await platform.payload.db.updateOne({
    collection: 'enrollments',
    where: { id: { equals: id } },
    data: { confirmedAt },
    options: { atomic: true },
  })
  return { person, id }
}

/** The next ledger row is there already, so that no move of this enrollment can ever be made. */
async function breakLedger(id: string): Promise<void> {
  const { revision } = await rowOf('enrollments', id)
  const event = { enrollment: id, revision: revision + 1, action: 'void', from: 'draft', to: 'voided' }
  await put(platform.payload, 'enrollment-events', {
    ...event,
    actorKind: 'system',
    actorLabel: '',
    at: dayFromNow(0),
  })
}

describe('nobody waits behind rows that can not go on', () => {
  test('55 people whose source is away stop nobody: the 56th goes on to review', async () => {
    for (const position of numbers(55)) await putWaiting(position, 'pending')
    const { id } = await putWaiting(56, 'passed')
    await sweepAt(-0.01)
    expect(await stateOf(id)).toBe('in_review')
  })

  test('a broken row stops no route: all behind it are routed', async () => {
    const broken = await putWaiting(0, 'passed')
    await breakLedger(broken.id)
    const others: string[] = []
    for (const position of numbers(5)) others.push((await putWaiting(position + 1, 'passed')).id)
    await sweepAt(0)
    expect(await Promise.all(others.map(stateOf))).toEqual(others.map(() => 'in_review'))
    expect(await stateOf(broken.id)).toBe('verifying')
  })

  test('a broken row stops no lapse: all behind it lapse', async () => {
    const place = async () =>
      putEnrollment(platform.payload, stage, { state: 'saved', person: await putPerson(platform.payload) })
    const broken = await place()
    await breakLedger(broken)
    const others = [await place(), await place(), await place()]
    await sweepAt(11 * 24 * 60)
    expect(await Promise.all(others.map(stateOf))).toEqual(['lapsed', 'lapsed', 'lapsed'])
    expect(await stateOf(broken)).toBe('saved')
  })
})

/** Letters that wait for the post. */
async function putLetters(count: number): Promise<string[]> {
  const { id: candidate } = await putPerson(platform.payload)
  const ids: string[] = []
  for (const position of numbers(count)) {
    const letter = { kind: 'account_created', channel: 'post', subject: '注册成功', text: '您已注册。' }
    const due = { state: 'pending', tries: 0, nextTryAt: dayFromNow(-1) }
    ids.push(await put(platform.payload, 'messages', { candidate, key: `post:${position}`, ...letter, ...due }))
  }
  return ids.sort()
}

describe('any number of loops may sweep at once', () => {
  test('three loops over 120 letters hand each over once', async () => {
    const ids = await putLetters(120)
    await Promise.all([sweepAt(0), sweepAt(0), sweepAt(0)])
    expect([...letters].sort()).toEqual(ids)
  })
})

describe('a row that fails is tried again by itself, and after eight tries a person is told', () => {
  const stuck = async () => {
    const { docs } = await platform.payload.db.find<Json>({ collection: 'stuck-work', where: {}, pagination: false })
    return docs.map(({ sweep, state, tries }) => ({ sweep, state, tries }))
  }
  /** Minutes, more than the longest wait between two tries. */
  const HOUR_AND_MORE = 75

  test('each failure is counted; an administrator tries again; success ends it', async () => {
    const [id = ''] = await putLetters(1)
    isPostAway = true
    for (let tries = 1; tries < TRIES_BEFORE_ATTENTION; tries += 1) {
      await sweepAt(tries * HOUR_AND_MORE)
      expect(await stuck()).toEqual([{ sweep: 'messages', state: 'retrying', tries }])
    }
    await sweepAt(TRIES_BEFORE_ATTENTION * HOUR_AND_MORE)
    expect(await stuck()).toEqual([{ sweep: 'messages', state: 'stuck', tries: TRIES_BEFORE_ATTENTION }])
    isPostAway = false
    const admin = stage.staff.systemAdmin.cookie
    const [row] = (await platform.payload.db.find<Json>({ collection: 'stuck-work', where: {}, pagination: false }))
      .docs
    const again = await call('POST', `/stuck-work/${row?.id}/again`, { body: {}, cookie: admin })
    expect(again).toMatchObject({ status: 200, body: { state: 'stuck' } })
    await sweepAt((TRIES_BEFORE_ATTENTION + 1) * HOUR_AND_MORE)
    expect(letters).toEqual([id])
    expect(await stuck()).toEqual([{ sweep: 'messages', state: 'resolved', tries: TRIES_BEFORE_ATTENTION }])
  })

  test('nobody but a system administrator may try again', async () => {
    isPostAway = true
    await putLetters(1)
    for (let tries = 1; tries <= TRIES_BEFORE_ATTENTION; tries += 1) await sweepAt(tries * HOUR_AND_MORE)
    const [row] = (await platform.payload.db.find<Json>({ collection: 'stuck-work', where: {}, pagination: false }))
      .docs
    const again = await call('POST', `/stuck-work/${row?.id}/again`, { body: {}, cookie: stage.staff.central.cookie })
    expect(again).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } })
  })
})
