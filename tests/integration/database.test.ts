import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLocalReq, ValidationError } from 'payload'

import { selfCheck } from '../../src/database/selfCheck.ts'
import { inTransaction } from '../../src/database/transaction.ts'
import type { Booted } from '../support/boot.ts'
import { timesOf } from '../support/effort.ts'
import { toyApi } from '../support/toyApi.ts'
import { addThing, bootToyPlatform, numbers, stored } from '../support/toyPlatform.ts'

const ROUNDS = timesOf(50, 10)

let platform: Booted

beforeAll(async () => {
  platform = await bootToyPlatform()
})
beforeEach(() => platform.emptyAll())
afterAll(() => platform.close())

describe('what a transaction keeps', () => {
  test('100 distinct things in parallel are all stored, with their ledger rows, in the reopened database', async () => {
    const results = await Promise.allSettled(numbers(100).map((n) => addThing(platform, `parallel-${n}`)))
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([])
    for (const n of numbers(20)) await addThing(platform, `sequential-${n}`)
    await platform.reopen()
    expect(await stored(platform)).toBe(120)
    expect(await stored(platform, 'ledger')).toBe(120)
  })

  test('a hook that throws leaves nothing', async () => {
    await expect(addThing(platform, 'broken', { fail: true })).rejects.toThrow('the hook failed')
    expect(await stored(platform)).toBe(0)
    expect(await stored(platform, 'ledger')).toBe(0)
  })

  test('100 identical things in parallel: one is stored, 99 are told that the key is taken', async () => {
    const results = await Promise.allSettled(numbers(100).map(() => addThing(platform, 'the same')))
    const refused = results.filter((result) => result.status === 'rejected')
    expect(refused).toHaveLength(99)
    expect(refused.filter(({ reason }) => !(reason instanceof ValidationError))).toEqual([])
    expect(await stored(platform)).toBe(1)
    expect(await stored(platform, 'ledger')).toBe(1)
  })

  test('a write whose error is swallowed ends the transaction: the command fails and keeps nothing', async () => {
    await addThing(platform, 'taken')
    const req = await createLocalReq({}, platform.payload)
    const create = (key: string) =>
      toyApi(platform.payload).create({ collection: 'things', data: { key }, overrideAccess: true, req })
    const command = inTransaction(req, async () => {
      await create('first')
      await create('taken').catch(() => undefined)
    })
    await expect(command).rejects.toThrow('The transaction ended inside its own work.')
    expect(await stored(platform)).toBe(1)
  })

  test('a command inside a command joins its transaction', async () => {
    const req = await createLocalReq({ context: { list: [1] } }, platform.payload)
    const ids = await inTransaction(req, async () => {
      const outer = req.transactionID
      return [outer, await inTransaction(req, () => Promise.resolve(req.transactionID))]
    })
    expect(ids[0]).toBe(ids[1])
    expect(req.transactionID).toBeUndefined()
  })
})

describe('two that decide at once', () => {
  async function decide(id: string): Promise<'decided' | 'too late'> {
    const req = await createLocalReq({}, platform.payload)
    const api = toyApi(platform.payload)
    return inTransaction(req, async () => {
      const { revision } = await api.findByID({ collection: 'things', id, overrideAccess: true, req })
      if (revision !== 0) return 'too late'
      await api.update({ collection: 'things', id, data: { revision: 1 }, overrideAccess: true, req })
      return 'decided'
    })
  }

  test(`on one revision, ${ROUNDS} rounds: exactly one each`, async () => {
    for (const round of numbers(ROUNDS)) {
      const { id } = await addThing(platform, `round-${round}`)
      const outcomes = await Promise.all([decide(id), decide(id)])
      expect(outcomes.sort()).toEqual(['decided', 'too late'])
    }
    expect(await stored(platform, 'ledger')).toBe(2 * ROUNDS)
  })
})

describe('the check at boot', () => {
  test('passes on a database that keeps its promises', async () => {
    await expect(selfCheck(platform.payload, [])).resolves.toBeUndefined()
  })

  test('names a migration that is missing', async () => {
    const later = { name: 'a-later-one', up: () => Promise.resolve() }
    await expect(selfCheck(platform.payload, [later])).rejects.toThrow(/behind by a-later-one: run npm run migrate/)
  })
})
