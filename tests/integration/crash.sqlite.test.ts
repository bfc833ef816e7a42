import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'

import type { Booted } from '../support/boot.ts'
import { timesOf } from '../support/effort.ts'
import { assertInvariants } from '../support/invariants.ts'
import { ORIGIN } from '../support/openServer.ts'
import type { Call, Json, Person, Reply } from '../support/people.ts'
import { callAt, callInside, putPerson, registrationOf, solvedCaptcha, startOf } from '../support/people.ts'
import type { Stage } from '../support/stage.ts'
import { NOW, putExam, setStage } from '../support/stage.ts'
import { startNode } from '../support/startNode.ts'
import { numbers } from '../support/toyPlatform.ts'
import { bootPlatform } from '../support/platform.ts'

const CANDIDATES = timesOf(200, 60)
const AT_ONCE = 20
/** so many are acknowledged before the first kill, twice as many before the second */
const ACKNOWLEDGED = timesOf(40, 12)
const PLANTED = timesOf(50, 10)

const children: ChildProcess[] = []

let platform: Booted
let stage: Stage

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW, env: { BAOKAO_CAPTCHA_COST: '1' } })
  stage = await setStage(platform.payload)
}, 120_000)
afterAll(async () => {
  await Promise.all(children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null).map(kill))
  await platform.close()
})

/** A server in a process of its own on the file of this test. */
async function startChild(): Promise<{ child: ChildProcess; call: Call; readyInMs: number }> {
  const startedAt = Date.now()
  const { child, port } = await startNode({ DATABASE_URL: platform.url, BAOKAO_JOBS: 'false' })
  children.push(child)
  return { child, call: callAt(port, ORIGIN), readyInMs: Date.now() - startedAt }
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** One candidate's try to enroll, with the key that makes it repeatable. */
interface Try {
  readonly person: Person
  readonly exam: string
  readonly key: string
  /** the enrollment's id, once the server has said 201 */
  acknowledged?: string
}

async function enroll(call: Call, one: Try): Promise<Reply | null> {
  const options = {
    body: startOf(stage, 'hebei', one.exam),
    cookie: one.person.cookie,
    headers: { 'idempotency-key': one.key },
  }
  // A server that is killed answers nothing: that is no answer, not a no.
  const reply = await call('POST', '/enrollments', options).catch(() => null)
  if (reply?.status === 201) one.acknowledged = reply.body.id as string
  return reply
}

describe(`kill -9 in the middle of ${CANDIDATES} enrollments (F-10)`, () => {
  test('twice: every acknowledged one is there, none is partial, and a retry with its key gives the one result', async () => {
    const people: Person[] = []
    for (const _ of numbers(CANDIDATES)) people.push(await putPerson(platform.payload))
    const exams = [await putExam(platform.payload), await putExam(platform.payload)]
    await platform.payload.destroy()

    const all: Try[] = []
    const lost: string[] = []
    const statuses = new Set<number>()
    for (const [round, exam] of exams.entries()) {
      const { child, call } = await startChild()
      const earlier = all.slice(-CANDIDATES)
      for (const { person, acknowledged } of round === 0 ? [] : earlier) {
        if (!acknowledged) continue
        const { status } = await call('GET', `/enrollments/${acknowledged}/view`, { cookie: person.cookie })
        if (status !== 200) lost.push(acknowledged)
      }
      for (const one of earlier) expect((await enroll(call, one))?.status).toBe(201)

      const tries = people.map((person): Try => ({ person, exam, key: randomUUID() }))
      all.push(...tries)
      const waiting = [...tries]
      let killed: Promise<void> | undefined
      const client = async () => {
        for (let one = waiting.shift(); one && !killed; one = waiting.shift()) {
          const reply = await enroll(call, one)
          if (reply) statuses.add(reply.status)
          if (tries.filter(({ acknowledged }) => acknowledged).length >= ACKNOWLEDGED * (round + 1))
            killed ??= kill(child)
        }
      }
      await Promise.all(numbers(AT_ONCE).map(client))
      await killed
      const done = tries.filter(({ acknowledged }) => acknowledged).length
      expect(done).toBeGreaterThanOrEqual(ACKNOWLEDGED * (round + 1))
      expect(done).toBeLessThan(CANDIDATES)
    }

    await platform.reopen()
    const { docs } = await platform.payload.db.find<Json>({
      collection: 'enrollments',
      where: {},
      limit: 0,
      pagination: false,
    })
    const there = new Set(docs.map(({ id }) => String(id)))
    expect([lost, [...statuses], all.filter(({ acknowledged: id }) => id && !there.has(id))]).toEqual([[], [201], []])
    expect(docs.filter(({ exam }) => exam === exams[0])).toHaveLength(CANDIDATES)
    await assertInvariants(platform.payload)
  }, 600_000)
})

describe('at rest', () => {
  test(`of ${PLANTED} planted ID numbers and phones not one stands in the file or its log`, async () => {
    const call = callInside(platform)
    const planted: string[] = []
    for (const _ of numbers(PLANTED)) {
      const person = registrationOf(stage)
      const { status } = await call('POST', '/candidates/register', {
        body: { ...person, captcha: await solvedCaptcha(call) },
      })
      expect(status).toBe(201)
      planted.push(String(person.idNumber), String(person.phone))
    }
    const file = platform.url.slice('file:'.length)
    const bytes = Buffer.concat(
      [file, `${file}-wal`].filter((name) => existsSync(name)).map((name) => readFileSync(name)),
    )
    expect(bytes.includes('李示例')).toBe(true)
    expect(planted.filter((secret) => bytes.includes(secret))).toEqual([])
  }, 120_000)
})
