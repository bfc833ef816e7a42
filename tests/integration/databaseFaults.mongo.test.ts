import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { setTimeout as pause } from 'node:timers/promises'

import { CommitUnknown } from '../../src/database/errors.ts'
import { mongoDatabase } from '../../src/database/mongo.ts'
import { isTransient } from '../../src/database/replay.ts'
import { selfCheck } from '../../src/database/selfCheck.ts'
import type { Booted } from '../support/boot.ts'
import { startReplicaSet } from '../support/replicaSet.mjs'
import { toyApi } from '../support/toyApi.ts'
import { addThing, bootToyPlatform, numbers, stored } from '../support/toyPlatform.ts'

// A replica set of its own: what is broken here must not break the other files of the run.
let replicaSet: Awaited<ReturnType<typeof startReplicaSet>>
let platform: Booted

const BROKEN_URL_PATH = /\/[^/?]*\?/

function clientOf(booted: Booted) {
  return (booted.payload.db as unknown as MongooseAdapter).connection.getClient()
}

/** The server's own fault injection: the next `times` of these commands end as `fault` says. */
async function failNext(times: number, commands: string[], fault: object): Promise<void> {
  const data = { failCommands: commands, ...fault }
  await clientOf(platform).db('admin').command({ configureFailPoint: 'failCommand', mode: { times }, data })
}

beforeAll(async () => {
  replicaSet = await startReplicaSet()
  platform = await bootToyPlatform(replicaSet.uri.replace(BROKEN_URL_PATH, '/faults?'))
}, 60_000)
beforeEach(() => platform.emptyAll())
afterEach(() => clientOf(platform).db('admin').command({ configureFailPoint: 'failCommand', mode: 'off' }))
afterAll(async () => {
  await platform.close()
  await replicaSet.stop()
})

describe('a commit whose outcome is unknown is repeated, and the thing is stored once', () => {
  const UNKNOWN = { errorCode: 91, errorLabels: ['UnknownTransactionCommitResult', 'RetryableWriteError'] }

  test.each([
    ['failing twice before it is done', 2, UNKNOWN],
    ['failing twice after it is done', 2, { writeConcernError: { code: 91, errmsg: 'shutting down' } }],
    ['its connection cut three times', 3, { closeConnection: true }],
  ])('%s', async (_name, times, fault) => {
    await failNext(times, ['commitTransaction'], fault)
    await addThing(platform, 'once')
    expect([await stored(platform), await stored(platform, 'ledger')]).toEqual([1, 1])
  })

  test('a commit that never gets an outcome is a fault, never a success and never a replay', async () => {
    await failNext(1, ['commitTransaction'], { errorCode: 96 })
    await expect(addThing(platform, 'who knows')).rejects.toThrow(CommitUnknown)
    expect(await stored(platform)).toBe(0)
  })
})

describe('a transaction that was aborted is done again', () => {
  test.each([
    ['the connection of an insert is cut', 1, ['insert'], { closeConnection: true }],
    [
      'an insert meets a write conflict three times',
      3,
      ['insert'],
      { errorCode: 112, errorLabels: ['TransientTransactionError'] },
    ],
    ['an insert finds that the primary steps down', 2, ['insert'], { errorCode: 189 }],
    [
      'the commit finds the transaction gone',
      1,
      ['commitTransaction'],
      { errorCode: 251, errorLabels: ['TransientTransactionError'] },
    ],
  ])('%s: stored once', async (_name, times, commands, fault) => {
    await failNext(times, commands, fault)
    await addThing(platform, 'once')
    expect([await stored(platform), await stored(platform, 'ledger')]).toEqual([1, 1])
  })

  test('after eight tries the candidate is told 503, and nothing is stored', async () => {
    await failNext(100, ['insert'], { errorCode: 112, errorLabels: ['TransientTransactionError'] })
    await expect(addThing(platform, 'never')).rejects.toMatchObject({ code: 'TOO_BUSY', status: 503 })
    await clientOf(platform).db('admin').command({ configureFailPoint: 'failCommand', mode: 'off' })
    expect(await stored(platform)).toBe(0)
  })
})

describe('the primary steps down while 8 writers write', () => {
  async function stepDown(): Promise<void> {
    const command = { replSetStepDown: 20, secondaryCatchUpPeriodSecs: 5, force: true }
    await clientOf(platform).db('admin').command(command)
  }

  /** 8 writers go on over `times` step-downs; each time 40 more things are acknowledged before and after. */
  async function writeThrough(times: number, add: (key: string) => Promise<unknown>) {
    const acknowledged: string[] = []
    const errors: unknown[] = []
    let isOver = false
    const write = async (writer: number) => {
      for (let n = 0; !isOver; n++) {
        const key = `${writer}-${n}`
        await add(key).then(
          () => acknowledged.push(key),
          (error: unknown) => errors.push(error),
        )
      }
    }
    const goOn = async () => {
      const goal = acknowledged.length + 40
      while (acknowledged.length < goal) await pause(20)
    }
    const direct = async () => {
      for (let n = 0; n < times; n++) {
        await goOn()
        await stepDown()
      }
      await goOn()
      isOver = true
    }
    await Promise.all([direct(), ...numbers(8).map(write)])
    return { acknowledged, errors }
  }

  test('no writer sees an error, and every acknowledged thing is there once', async () => {
    const { acknowledged, errors } = await writeThrough(2, (key) => addThing(platform, key))
    expect(errors).toEqual([])
    expect([await stored(platform), await stored(platform, 'ledger')]).toEqual([
      acknowledged.length,
      acknowledged.length,
    ])
  }, 120_000)

  test('control: without the replay writers see errors, all of them transient', async () => {
    const create = (key: string) =>
      toyApi(platform.payload).create({ collection: 'things', data: { key }, overrideAccess: true })
    const { errors } = await writeThrough(1, create)
    expect(errors.length).toBeGreaterThan(0)
    expect(errors.filter((error) => !isTransient(error))).toEqual([])
  }, 120_000)
})

describe('the check at boot refuses', () => {
  test('a url without replicaSet, with which Payload has no transactions', async () => {
    const { primary } = await clientOf(platform).db('admin').command({ hello: 1 })
    const url = `mongodb://${primary}/faults?directConnection=true`
    const single = await bootToyPlatform(url, mongoDatabase({ url, migrationDir: 'none' }))
    await expect(selfCheck(single.payload, [])).rejects.toThrow(/add replicaSet=testset to DATABASE_URL/)
    await single.payload.destroy()
  })

  test('a unique index that is gone', async () => {
    await clientOf(platform).db('faults').collection('things').dropIndex('key_1')
    await expect(selfCheck(platform.payload, [])).rejects.toThrow(/Unique indexes are missing: things \(key\)/)
  })
})
