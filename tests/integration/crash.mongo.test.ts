import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { setTimeout as pause } from 'node:timers/promises'

import { makeConfig } from '../../payload.config.ts'
import { readEnv } from '../../src/env.ts'
import { payloadBridge } from '../../src/server/payloadBridge.ts'
import type { Booted } from '../support/boot.ts'
import { boot } from '../support/boot.ts'
import { assertInvariants } from '../support/invariants.ts'
import type { TestServer } from '../support/openServer.ts'
import { openServer, ORIGIN } from '../support/openServer.ts'
import type { Call } from '../support/people.ts'
import { callAt, putPerson, startOf } from '../support/people.ts'
import { startReplicaSet } from '../support/replicaSet.mjs'
import type { Stage } from '../support/stage.ts'
import { NOW, setStage } from '../support/stage.ts'
import { numbers } from '../support/toyPlatform.ts'

// A replica set of its own: what is broken here must not break the other files of the run.
let replicaSet: Awaited<ReturnType<typeof startReplicaSet>>
let platform: Booted
let stage: Stage
let door: TestServer
let call: Call

const admin = () => (platform.payload.db as unknown as MongooseAdapter).connection.getClient().db('admin')

beforeAll(async () => {
  replicaSet = await startReplicaSet()
  const env = { BAOKAO_NOW: new Date(NOW).toISOString(), BAOKAO_ORIGIN: ORIGIN, LOG_LEVEL: 'fatal' }
  const url = replicaSet.uri.replace(/\/[^/?]*\?/, '/crash?')
  platform = await boot({ url, configOn: (at) => makeConfig(readEnv({ ...env, DATABASE_URL: at })) })
  stage = await setStage(platform.payload)
  const answer = payloadBridge({ handle: (request) => platform.handle(request), origin: ORIGIN })
  door = await openServer({ payload: platform.payload, housed: platform.payload.config, answer })
  call = callAt(door.port, ORIGIN)
}, 120_000)
afterEach(async () => {
  await admin().command({ configureFailPoint: 'failCommand', mode: 'off' })
  await assertInvariants(platform.payload)
})
afterAll(async () => {
  door.close()
  await platform.close()
  await replicaSet.stop()
})

async function enrollmentsOf(candidate: string): Promise<number> {
  const { totalDocs } = await platform.payload.db.count({
    collection: 'enrollments',
    where: { candidate: { equals: candidate } },
  })
  return totalDocs
}

describe('what the database does to a commit or a connection, the candidate does not see (F-18)', () => {
  const UNKNOWN = { errorCode: 91, errorLabels: ['UnknownTransactionCommitResult', 'RetryableWriteError'] }
  const CONFLICT = { errorCode: 112, errorLabels: ['TransientTransactionError'] }

  test.each([
    ['the commit fails twice before it is done', 2, ['commitTransaction'], UNKNOWN],
    [
      'the commit fails twice after it is done',
      2,
      ['commitTransaction'],
      { writeConcernError: { code: 91, errmsg: 'shutting down' } },
    ],
    ['the connection of the commit is cut three times', 3, ['commitTransaction'], { closeConnection: true }],
    ['the connection of an insert is cut', 1, ['insert'], { closeConnection: true }],
    ['the connection of a read is cut', 1, ['find', 'aggregate'], { closeConnection: true }],
    ['an insert meets a write conflict three times', 3, ['insert'], CONFLICT],
  ])('%s: 201, and the enrollment is there once', async (_name, times, failCommands, fault) => {
    const { id, cookie } = await putPerson(platform.payload)
    await admin().command({ configureFailPoint: 'failCommand', mode: { times }, data: { failCommands, ...fault } })
    const { status } = await call('POST', '/enrollments', { body: startOf(stage), cookie })
    await admin().command({ configureFailPoint: 'failCommand', mode: 'off' })
    expect([status, await enrollmentsOf(id)]).toEqual([201, 1])
  })
})

describe('the primary steps down while 8 candidates enroll and withdraw', () => {
  interface Client {
    readonly id: string
    acknowledged: number
    readonly others: number[]
  }

  /** Enrolls and withdraws in turn, so that each acknowledged enrollment is a row of its own. */
  async function enrollUntil(until: number): Promise<Client> {
    const { id, cookie } = await putPerson(platform.payload)
    const client: Client = { id, acknowledged: 0, others: [] }
    while (Date.now() < until || client.acknowledged < 4) {
      const { status, body } = await call('POST', '/enrollments', { body: startOf(stage), cookie })
      if (status === 201) client.acknowledged += 1
      else client.others.push(status)
      const ended = await call('POST', `/enrollments/${body.id}/withdraw`, { body: {}, cookie })
      if (ended.status !== 200) client.others.push(ended.status)
    }
    return client
  }

  test('each acknowledged enrollment is there once, and nobody is told of a fault', async () => {
    const until = Date.now() + 15_000
    const running = Promise.all(numbers(8).map(() => enrollUntil(until)))
    for (const wait of [3_000, 5_000]) {
      await pause(wait)
      await admin().command({ replSetStepDown: 20, secondaryCatchUpPeriodSecs: 5, force: true })
    }
    const clients = await running
    expect(clients.flatMap(({ others }) => others)).toEqual([])
    expect(clients.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThanOrEqual(8 * 4)
    for (const { id, acknowledged } of clients) expect(await enrollmentsOf(id)).toBe(acknowledged)
  }, 240_000)
})
