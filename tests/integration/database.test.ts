import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { RequestContext } from 'payload'
import { createLocalReq, ValidationError } from 'payload'

import { selfCheck } from '../../src/database/selfCheck.ts'
import { inTransaction } from '../../src/database/transaction.ts'
import type { Booted } from '../support/boot.ts'
import { bootToyWorld } from '../support/toyWorld.ts'

let world: Booted

beforeAll(async () => {
  world = await bootToyWorld()
})
beforeEach(() => world.resetWorld())
afterAll(() => world.close())

/** One command as the product writes them: everything in one transaction, req passed on. */
async function addThing(key: string, context: RequestContext = {}) {
  const req = await createLocalReq({ context }, world.payload)
  return inTransaction(req, () =>
    world.payload.create({ collection: 'things', data: { key }, overrideAccess: true, req }),
  )
}

async function stored(collection: 'things' | 'ledger'): Promise<number> {
  const { totalDocs } = await world.payload.count({ collection, overrideAccess: true })
  return totalDocs
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('what a transaction keeps', () => {
  test('100 distinct things in parallel are all stored, with their ledger rows, in the reopened database', async () => {
    const results = await Promise.allSettled(numbers(100).map((n) => addThing(`parallel-${n}`)))
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([])
    for (const n of numbers(20)) await addThing(`sequential-${n}`)
    await world.reopen()
    expect(await stored('things')).toBe(120)
    expect(await stored('ledger')).toBe(120)
  })

  test('a hook that throws leaves nothing', async () => {
    await expect(addThing('broken', { fail: true })).rejects.toThrow('the hook failed')
    expect(await stored('things')).toBe(0)
    expect(await stored('ledger')).toBe(0)
  })

  test('100 identical things in parallel: one is stored, 99 are told that the key is taken', async () => {
    const results = await Promise.allSettled(numbers(100).map(() => addThing('the same')))
    const refused = results.filter((result) => result.status === 'rejected')
    expect(refused).toHaveLength(99)
    expect(refused.filter(({ reason }) => !(reason instanceof ValidationError))).toEqual([])
    expect(await stored('things')).toBe(1)
    expect(await stored('ledger')).toBe(1)
  })

  test('a write whose error is swallowed ends the transaction: the command fails and keeps nothing', async () => {
    await addThing('taken')
    const req = await createLocalReq({}, world.payload)
    const create = (key: string) =>
      world.payload.create({ collection: 'things', data: { key }, overrideAccess: true, req })
    const command = inTransaction(req, async () => {
      await create('first')
      await create('taken').catch(() => undefined)
    })
    await expect(command).rejects.toThrow('The transaction ended inside its own work.')
    expect(await stored('things')).toBe(1)
  })

  test('the context of the request is the same at every try and after joining', async () => {
    const req = await createLocalReq({ context: { list: [1] } }, world.payload)
    await inTransaction(req, () => inTransaction(req, async () => void (req.context.list as number[]).push(2)))
    expect(req.context.list).toEqual([1, 2])
    expect(req.transactionID).toBeUndefined()
  })
})

describe('two that decide at once', () => {
  async function decide(id: string): Promise<'decided' | 'too late'> {
    const req = await createLocalReq({}, world.payload)
    return inTransaction(req, async () => {
      const thing = await world.payload.findByID({ collection: 'things', id, overrideAccess: true, req })
      if (thing.revision !== 0) return 'too late'
      await world.payload.update({ collection: 'things', id, data: { revision: 1 }, overrideAccess: true, req })
      return 'decided'
    })
  }

  test('on one revision, 50 rounds: exactly one each', async () => {
    for (const round of numbers(50)) {
      const id = String((await addThing(`round-${round}`)).id)
      const outcomes = await Promise.all([decide(id), decide(id)])
      expect(outcomes.sort()).toEqual(['decided', 'too late'])
    }
    expect(await stored('ledger')).toBe(100)
  }, 60_000)
})

describe('the check at boot', () => {
  test('passes on a database that keeps its promises', async () => {
    await expect(selfCheck(world.payload, [])).resolves.toBeUndefined()
  })

  test('names a migration that is missing', async () => {
    const later = { name: 'a-later-one', up: () => Promise.resolve() }
    await expect(selfCheck(world.payload, [later])).rejects.toThrow(/behind by a-later-one: run npm run migrate/)
  })
})
