import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionAfterChangeHook, CollectionConfig, Payload, PayloadRequest, Plugin } from 'payload'
import { createLocalReq } from 'payload'

import { actorFor } from '../../src/actor.ts'
import type { State } from '../../src/domain/enrollment.ts'
import { runSweeps } from '../../src/jobs/index.ts'
import { declareMove } from '../../src/moves.ts'
import type { Row } from '../../src/store.ts'
import { worldOf } from '../../src/world.ts'
import type { Booted } from '../support/boot.ts'
import { assertInvariants } from '../support/invariants.ts'
import type { Call, Person } from '../support/people.ts'
import { callInside, formOf, putEnrollment, putPerson, solvedCaptcha, startOf } from '../support/people.ts'
import type { Stage } from '../support/stage.ts'
import { dayFromNow, moveClock, NOW, setStage } from '../support/stage.ts'
import { bootPlatform } from '../support/platform.ts'

/** One change as a third party sees it. */
interface Seen {
  readonly id: string
  readonly revision: number
  readonly from: State | null
  readonly to: State
}

const seen: Seen[] = []

/** Tells the platform outside of each change of state, once it is committed. */
const tellOutside: CollectionAfterChangeHook<Row<'enrollments'>> = async ({ data, doc, previousDoc, req }) => {
  const { id, revision, state } = data as Row<'enrollments'>
  const from = (previousDoc as Partial<Row<'enrollments'>>).state ?? null
  if (from !== state)
    await worldOf(req.payload).afterCommit(req, () => void seen.push({ id, revision, from, to: state }))
  return doc
}

/** A plugin as a third party writes it: finds the collection by its slug and returns a new config. */
const toyPlugin: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection: CollectionConfig) => {
    if (collection.slug !== 'enrollments') return collection
    const afterChange = [...(collection.hooks?.afterChange ?? []), tellOutside]
    return { ...collection, hooks: { ...collection.hooks, afterChange } }
  }),
})

let platform: Booted
let stage: Stage
let call: Call

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW, env: { BAOKAO_CAPTCHA_COST: '1' }, plugins: [toyPlugin] })
  stage = await setStage(platform.payload)
  call = callInside(platform)
}, 120_000)
afterAll(async () => {
  await assertInvariants(platform.payload)
  await platform.close()
})

const told = (id: string): string[] =>
  seen.filter((one) => one.id === id).map(({ revision, from, to }) => `${revision} ${from ?? '—'} → ${to}`)

/** What the ledger keeps of an enrollment: the changes that are true. */
async function ledgerOf(id: string): Promise<string[]> {
  const { docs } = await platform.payload.db.find<Row<'enrollment-events'>>({
    collection: 'enrollment-events',
    where: { enrollment: { equals: id } },
    sort: 'revision',
    limit: 100,
    pagination: false,
  })
  return docs.map(({ revision, from, to }) => `${revision} ${from ?? '—'} → ${to}`)
}

const command = (id: string, name: string, cookie: string, body: object = {}) =>
  call('POST', `/enrollments/${id}/${name}`, { body, cookie })

async function confirmed({ cookie }: Person): Promise<string> {
  const { body } = await call('POST', '/enrollments', { body: startOf(stage), cookie })
  const form = { form: formOf(stage), pledge: 'sign', captcha: await solvedCaptcha(call) }
  await command(body.id, 'save', cookie, form)
  const { body: confirmation } = await call('GET', `/enrollments/${body.id}/confirmation`, { cookie })
  await command(body.id, 'confirm', cookie, { digest: confirmation.digest })
  return body.id
}

/** The next commits fail for a reason that passes, so that their work is done again. */
function failCommits(payload: Payload, times: number): () => number {
  const { commitTransaction } = payload.db
  let left = times
  payload.db.commitTransaction = async (id) => {
    if (left === 0) return commitTransaction.call(payload.db, id)
    left -= 1
    await payload.db.rollbackTransaction(await id)
    throw Object.assign(new Error('lost'), { errorLabelSet: new Set(['TransientTransactionError']) })
  }
  return () => {
    payload.db.commitTransaction = commitTransaction
    return left
  }
}

describe("a third party's hook on enrollments sees every committed change, each once and in order", () => {
  test('made by commands, with the moves that follow them, and by the panel', async () => {
    const person = await putPerson(platform.payload)
    const id = await confirmed(person)
    await command(id, 'approve', stage.staff.reviewer.cookie, { revision: 4 })
    expect(told(id)).toEqual([
      '1 — → draft',
      '2 draft → saved',
      '3 saved → verifying',
      '4 verifying → in_review',
      '5 in_review → approved',
    ])
    expect(told(id)).toEqual(await ledgerOf(id))
  })

  test('made by the jobs', async () => {
    const id = await putEnrollment(platform.payload, stage, {
      state: 'saved',
      person: await putPerson(platform.payload),
    })
    const back = moveClock(platform.payload, dayFromNow(10))
    await runSweeps(platform.payload)
    back()
    expect(told(id)).toEqual(['3 saved → lapsed'])
  })

  test("made by Payload's own update, whose followers run too", async () => {
    const person = await putPerson(platform.payload)
    const id = await putEnrollment(platform.payload, stage, { state: 'saved', person })
    const req = await requestOf(person)
    const row = await platform.payload.db.findOne<Row<'enrollments'>>({
      collection: 'enrollments',
      where: { id: { equals: id } },
    })
    if (!row) throw new Error('The enrollment is gone.')
    declareMove(req, row, { move: { action: 'withdraw', actor: await actorFor(req, row) } })
    const data = { state: 'withdrawn' } as const
    await platform.payload.update({ collection: 'enrollments', id, data, depth: 0, overrideAccess: true, req })
    expect(told(id)).toEqual(['3 saved → withdrawn'])
    expect((await ledgerOf(id)).at(-1)).toBe('3 saved → withdrawn')
  })

  test('also when commits fail and everything is done again', async () => {
    const person = await putPerson(platform.payload)
    const restore = failCommits(platform.payload, 3)
    const id = await confirmed(person)
    expect(restore()).toBe(0)
    expect(told(id)).toEqual(await ledgerOf(id))
    expect(told(id)).toHaveLength(4)
  })

  test('and nothing of a change that was refused', async () => {
    const person = await putPerson(platform.payload)
    const id = await putEnrollment(platform.payload, stage, { state: 'approved', person })
    await command(id, 'confirm', person.cookie, { digest: 'x' })
    await command(id, 'edit', person.cookie)
    expect(told(id)).toEqual([])
  })
})

async function requestOf({ id }: Person): Promise<PayloadRequest> {
  const req = await createLocalReq({}, platform.payload)
  req.user = { id, collection: 'candidates' } as unknown as PayloadRequest['user']
  return req
}
