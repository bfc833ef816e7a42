import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import sharp from 'sharp'

import type { Booted } from '../support/boot.ts'
import { assertInvariants } from '../support/invariants.ts'
import type { Call, Json, Person, Reply } from '../support/people.ts'
import { callInside, putEnrollment, putPerson } from '../support/people.ts'
import type { Stage, StagedStaff } from '../support/stage.ts'
import { NOW, setStage } from '../support/stage.ts'
import { bootPlatform } from '../support/platform.ts'

let platform: Booted
let stage: Stage
let call: Call
let portrait: Uint8Array<ArrayBuffer>
let person: Person

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW })
  stage = await setStage(platform.payload)
  call = callInside(platform)
  portrait = new Uint8Array(await sharp(readFileSync('tests/fixtures/portrait.jpg')).resize(295, 413).jpeg().toBuffer())
}, 120_000)
beforeEach(async () => {
  person = await putPerson(platform.payload, { photo: 'none' })
})
afterEach(() => assertInvariants(platform.payload))
afterAll(() => platform.close())

const upload = (who: Person = person): Promise<Reply> =>
  call('POST', '/photos', { body: portrait, cookie: who.cookie, headers: { 'content-type': 'image/jpeg' } })
const mine = async (who: Person = person): Promise<Json> =>
  (await call('GET', '/photos/mine', { cookie: who.cookie })).body
const as = (staff: StagedStaff) => stage.staff[staff].cookie
const decide = (id: string, decision: 'approve' | 'reject', staff: StagedStaff = 'central', body: object = {}) =>
  call('POST', `/photos/${id}/${decision}`, { body, cookie: as(staff) })
const BAD = { reason: 'background', text: '请换一张白底证件照。' }

/** The photos of the person that a member of staff finds in the queue. */
async function queued(staff: StagedStaff, who: Person = person): Promise<string[]> {
  const { body } = await call('GET', '/photos/queue?limit=100', { cookie: as(staff) })
  const ids = (body.items as Json[]).map(({ id }) => id as string)
  const rows = await platform.payload.db.find({ collection: 'photos', where: { candidate: { equals: who.id } } })
  return (rows.docs as unknown as Json[]).map(({ id }) => id as string).filter((id) => ids.includes(id))
}

/** Uploads a photo. @returns its id */
async function uploaded(who: Person = person): Promise<string> {
  expect((await upload(who)).status).toBe(201)
  const [id = ''] = await queued('central', who)
  return id
}

describe('an uploaded photo waits for a person', () => {
  test('it is pending, says so, and no other may be sent meanwhile', async () => {
    expect((await upload()).body).toEqual({ state: 'pending', label: '待审核', reason: null, canUpload: false })
    expect((await upload()).body.code).toBe('PHOTO_ALREADY_UPLOADED')
    expect(await mine()).toMatchObject({ state: 'pending', canUpload: false })
    const { candidate } = (await call('GET', '/candidates/me', { cookie: person.cookie })).body
    expect([candidate.photo, candidate.photoLabel]).toEqual(['pending', '待审核'])
  })

  test.each([
    ['none', 'PHOTO_MISSING'],
    ['pending', 'PHOTO_PENDING'],
    ['rejected', 'PHOTO_REJECTED'],
  ] as const)('an enrollment with a photo that is %s is not confirmed, and the page says why', async (photo, code) => {
    const waiting = await putPerson(platform.payload, { photo })
    const id = await putEnrollment(platform.payload, stage, { state: 'saved', person: waiting })
    const { digest } = (await call('GET', `/enrollments/${id}/confirmation`, { cookie: waiting.cookie })).body
    const { status, body } = await call('POST', `/enrollments/${id}/confirm`, {
      body: { digest },
      cookie: waiting.cookie,
    })
    expect([status, body.code]).toEqual([409, code])
    const view = (await call('GET', `/enrollments/${id}/view`, { cookie: waiting.cookie })).body
    const action = (view.actions as Json[]).find((one) => one.action === 'confirm')
    expect(action?.refusals).toEqual([expect.objectContaining({ code, sentence: body.sentence })])
  })

  test('of many uploads at once one is stored', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => upload()))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([])
  })
})

describe('who may see a photo', () => {
  test('before the first enrollment central staff alone: no province knows the candidate', async () => {
    const id = await uploaded()
    for (const staff of ['reviewer', 'admin', 'otherReviewer', 'otherAdmin'] as const) {
      expect(await queued(staff)).toEqual([])
      expect((await call('GET', `/photos/${id}/image`, { cookie: as(staff) })).status).toBe(404)
      expect((await decide(id, 'approve', staff)).status).toBe(404)
    }
    expect(await queued('central')).toEqual([id])
  })

  test.each<['draft' | 'saved' | 'withdrawn', StagedStaff[]]>([
    ['draft', ['admin', 'central']],
    ['saved', ['reviewer', 'admin', 'central']],
    ['withdrawn', ['central']],
  ])('with an enrollment in Hebei that is %s: %j', async (state, seen) => {
    await putEnrollment(platform.payload, stage, { state, person })
    await uploaded()
    const all = ['reviewer', 'otherReviewer', 'admin', 'otherAdmin', 'central'] as const
    const seeing = []
    for (const staff of all) if ((await queued(staff)).length > 0) seeing.push(staff)
    expect(seeing).toEqual(seen)
  })

  test('nobody else: not the owner by this door, not a stranger, not the system admin', async () => {
    const id = await uploaded()
    const stranger = await putPerson(platform.payload)
    for (const cookie of [person.cookie, stranger.cookie, as('systemAdmin')]) {
      expect((await call('GET', '/photos/queue', { cookie })).status).toBe(404)
      expect((await call('GET', `/photos/${id}/image`, { cookie })).status).toBe(404)
      expect((await call('POST', `/photos/${id}/approve`, { body: {}, cookie })).status).toBe(404)
    }
    expect((await call('GET', '/photos/queue')).status).toBe(401)
  })

  test('each look at a picture is a row of the trail', async () => {
    const id = await uploaded()
    const image = await call('GET', `/photos/${id}/image`, { cookie: as('central') })
    expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect(await trailOf(id)).toEqual([['look_photo', stage.staff.central.id, '查看照片']])
  })
})

async function trailOf(id: string): Promise<string[][]> {
  const where = { subject: { equals: `photos/${id}` } }
  const { docs } = await platform.payload.db.find({ collection: 'audit-events', where, sort: 'createdAt' })
  return (docs as unknown as Json[]).map(({ action, staff, detail }) => [action, staff?.id ?? staff, detail])
}

async function messagesTo(who: Person): Promise<string[]> {
  const { docs } = await platform.payload.db.find({ collection: 'messages', where: { candidate: { equals: who.id } } })
  return (docs as unknown as Json[]).map(({ text }) => text as string)
}

describe('a person decides', () => {
  test('approved: recorded with who and when, told to the candidate, and nobody may replace it', async () => {
    const id = await uploaded()
    expect((await decide(id, 'approve')).body).toEqual({ id, state: 'approved' })
    expect(await queued('central')).toEqual([])
    expect(await mine()).toEqual({ state: 'approved', label: '审核通过', reason: null, canUpload: false })
    expect(await trailOf(id)).toEqual([['approve_photo', stage.staff.central.id, '照片审核通过']])
    expect(await messagesTo(person)).toEqual(['您上传的照片已由工作人员审核通过。'])
    expect((await upload()).body.code).toBe('PHOTO_ALREADY_UPLOADED')
  })

  test('refused: with a reason the candidate reads on the page and in the message; another one may be sent', async () => {
    const id = await uploaded()
    expect((await decide(id, 'reject', 'central', BAD)).body).toEqual({ id, state: 'rejected' })
    const reason = '背景不是均匀的白色或浅色：请换一张白底证件照。'
    expect(await mine()).toEqual({ state: 'rejected', label: '审核不通过', reason, canUpload: true })
    expect(await messagesTo(person)).toEqual([expect.stringContaining(reason)])
    expect(await trailOf(id)).toEqual([['reject_photo', stage.staff.central.id, `照片审核不通过：${reason}`]])
    expect((await upload()).body).toMatchObject({ state: 'pending', reason: null })
  })

  test('what was judged is never lost: the refused photo stays beside the one that took its place', async () => {
    const first = await uploaded()
    await decide(first, 'reject', 'central', BAD)
    const second = await uploaded()
    expect((await decide(first, 'approve')).body.code).toBe('PHOTO_DECIDED')
    await decide(second, 'approve')
    const { docs } = await platform.payload.db.find({
      collection: 'photos',
      where: { candidate: { equals: person.id } },
      sort: 'state',
    })
    expect((docs as unknown as Json[]).map(({ id, state, reason }) => [id, state, reason ?? null])).toEqual([
      [second, 'approved', null],
      [first, 'rejected', 'background'],
    ])
  })

  test('an approved photo can be sent back by the office, so that the candidate may replace it', async () => {
    const id = await uploaded()
    await putEnrollment(platform.payload, stage, { state: 'saved', person })
    await decide(id, 'approve')
    expect((await decide(id, 'reject', 'reviewer', BAD)).body.state).toBe('rejected')
    expect((await upload()).status).toBe(201)
  })

  test.each([
    ['nothing', {}],
    ['a code nobody knows', { reason: 'ugly' }],
    ['“other” without words', { reason: 'other', text: '  ' }],
  ])('a refusal with %s is not taken', async (_what, body) => {
    const id = await uploaded()
    expect((await decide(id, 'reject', 'central', body)).body.code).toBe('PHOTO_REASON_REQUIRED')
    expect(await mine()).toMatchObject({ state: 'pending' })
  })

  test('of two at once one decides; the same decision again by the same person changes nothing', async () => {
    await putEnrollment(platform.payload, stage, { state: 'saved', person })
    const id = await uploaded()
    const answers = await Promise.all([decide(id, 'approve'), decide(id, 'approve', 'reviewer')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const winner = answers[0]?.status === 200 ? 'central' : 'reviewer'
    expect((await decide(id, 'approve', winner)).body).toEqual({ id, state: 'approved' })
    expect(await messagesTo(person)).toHaveLength(1)
  })
})

test('the queue is told page by page, oldest first, each photo once', async () => {
  const people: Person[] = []
  for (let i = 0; i < 5; i += 1) people.push(await putPerson(platform.payload, { photo: 'pending' }))
  const seen: string[] = []
  let after = ''
  for (;;) {
    const { body } = await call('GET', `/photos/queue?limit=2${after}`, { cookie: as('central') })
    seen.push(...(body.items as Json[]).map(({ id }) => id as string))
    if (!body.next) break
    after = `&after=${encodeURIComponent(body.next as string)}`
  }
  expect(seen.length).toBeGreaterThanOrEqual(5)
  expect(new Set(seen).size).toBe(seen.length)
  for (const wrong of ['limit=0', 'limit=101', 'after=x'])
    expect((await call('GET', `/photos/queue?${wrong}`, { cookie: as('central') })).status).toBe(400)
})
