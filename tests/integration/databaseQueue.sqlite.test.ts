import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'

import { TooBusy, TransactionOver, WriteOutsideTransaction } from '../../src/database/errors.ts'
import { migrate } from '../../src/database/migrate.ts'
import { selfCheck } from '../../src/database/selfCheck.ts'
import { sqliteClientOf, sqliteDatabase } from '../../src/database/sqlite.ts'
import { inTransaction } from '../../src/database/transaction.ts'
import type { Booted } from '../support/boot.ts'
import { boot } from '../support/boot.ts'
import { newDatabaseUrl } from '../support/database.ts'
import { toyApi } from '../support/toyApi.ts'
import { toyConfig } from '../support/toyConfig.ts'
import { addThing, bootToyPlatform, numbers, stored } from '../support/toyPlatform.ts'

const LEASE_MS = 300
const PATIENCE_MS = 150

let platform: Booted

/** The same file with short limits, so that a test need not wait half a minute. */
async function bootImpatient(): Promise<Booted> {
  const url = newDatabaseUrl('empty')
  const limits = { leaseMs: LEASE_MS, waitMs: 200, patienceMs: PATIENCE_MS }
  return bootToyPlatform(url, sqliteDatabase({ url, migrationDir: 'none', limits }))
}

function sqliteOf({ payload }: Booted): SQLiteAdapter {
  return payload.db as unknown as SQLiteAdapter
}

/** The statements of an open transaction. */
function sessionOf(payload: Payload, transactionID: unknown): SQLiteAdapter['drizzle'] {
  const { sessions } = payload.db as unknown as SQLiteAdapter
  return sessions[String(transactionID)]?.db as unknown as SQLiteAdapter['drizzle']
}

/** A row that points at nothing, which SQLite notices only when the transaction commits. */
async function breakReference({ payload }: Booted, transactionID: unknown): Promise<void> {
  const db = sessionOf(payload, transactionID)
  await db.run('PRAGMA defer_foreign_keys = ON')
  await db.run(`INSERT INTO things_tags (_order, _parent_id, id) VALUES (1, 'nobody', 'lost')`)
}

beforeAll(async () => {
  platform = await bootToyPlatform()
})
beforeEach(() => platform.emptyAll())
afterAll(() => platform.close())

describe('the writer queue', () => {
  test('control: with the stock adapter most of 100 parallel creates fail with SQLITE_BUSY', async () => {
    const { url } = platform
    const stock = sqliteAdapter({ client: { url }, idType: 'uuid', push: false, transactionOptions: {}, wal: true })
    const control = await boot({ url, configOn: (at) => toyConfig(at, stock) })
    try {
      const results = await Promise.allSettled(numbers(100).map((n) => addThing(control, `control-${n}`)))
      const failed = results.filter((result) => result.status === 'rejected')
      expect(failed.length).toBeGreaterThan(50)
      expect(failed.some(({ reason }) => String(reason).includes('SQLITE_BUSY'))).toBe(true)
    } finally {
      sqliteOf(control).client.close()
      await control.payload.destroy()
    }
  })

  test('a create without req inside a transaction is a fault that names the cure, and hangs nobody', async () => {
    await expect(addThing(platform, 'careless', { forgetReq: true })).rejects.toThrow(WriteOutsideTransaction)
    expect(await stored(platform)).toBe(0)
    await addThing(platform, 'the next one')
    expect(await stored(platform)).toBe(1)
  })

  test('a raw write inside a transaction is the same fault', async () => {
    const req = await createLocalReq({}, platform.payload)
    const command = inTransaction(req, () => sqliteOf(platform).client.execute("DELETE FROM things WHERE id = 'x'"))
    await expect(command).rejects.toThrow(WriteOutsideTransaction)
  })

  test('bare writes side by side wait for each other and each is whole', async () => {
    const { db } = platform.payload
    const create = (n: number) => db.create({ collection: 'things' as never, data: { id: `${n}`, key: `${n}` } })
    await Promise.all([...numbers(20).map(create), addThing(platform, 'a command among them')])
    expect(await stored(platform)).toBe(21)
  })

  test('reads do not wait for a writer and see what is committed', async () => {
    const req = await createLocalReq({}, platform.payload)
    await inTransaction(req, async () => {
      const data = { key: 'not yet' }
      await toyApi(platform.payload).create({ collection: 'things', data, overrideAccess: true, req })
      expect(await stored(platform)).toBe(0)
    })
    expect(await stored(platform)).toBe(1)
  })
})

describe('a transaction that goes wrong', () => {
  test('a commit that fails reaches the caller and keeps nothing', async () => {
    const req = await createLocalReq({}, platform.payload)
    const command = inTransaction(req, async () => {
      const data = { key: 'never acknowledged' }
      await toyApi(platform.payload).create({ collection: 'things', data, overrideAccess: true, req })
      await breakReference(platform, req.transactionID)
    })
    await expect(command).rejects.toThrow(/FOREIGN KEY/)
    expect(await stored(platform)).toBe(0)
    await addThing(platform, 'the queue goes on')
  })

  test('one that never ends is rolled back after its lease, and its late writes and commit are refused', async () => {
    const impatient = await bootImpatient()
    const req = await createLocalReq({}, impatient.payload)
    const create = (key: string) =>
      toyApi(impatient.payload).create({ collection: 'things', data: { key }, overrideAccess: true, req })
    const command = inTransaction(req, async () => {
      await create('before')
      await pause(LEASE_MS + 100)
      await create('after')
    })
    await expect(command).rejects.toThrow(TransactionOver)
    await addThing(impatient, 'somebody else')
    expect(await stored(impatient)).toBe(1)
    await impatient.close()
  })

  test('who waits too long for the queue is told 503, and nothing of his is written', async () => {
    const impatient = await bootImpatient()
    const req = await createLocalReq({}, impatient.payload)
    const long = inTransaction(req, () => pause(LEASE_MS - 30))
    await pause(10)
    const refused = await addThing(impatient, 'impatient').catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(TooBusy)
    expect(refused).toMatchObject({ code: 'TOO_BUSY', status: 503 })
    await long
    expect(await stored(impatient)).toBe(0)
    await impatient.close()
  })
})

describe('the connections', () => {
  const PRAGMAS = { synchronous: 2, foreign_keys: 1, busy_timeout: 10, journal_mode: 'wal' }

  test.each(Object.entries(PRAGMAS))(
    '%s is %s on every connection, after a hundred transactions too',
    async (name, value) => {
      for (const n of numbers(30)) await addThing(platform, `${name}-${n}`)
      const client = sqliteClientOf(sqliteOf(platform))
      const column = name === 'busy_timeout' ? 'timeout' : name
      const outside = await client.execute(`PRAGMA ${name}`)
      const inside = await client.withWriter((writer) => writer.execute(`PRAGMA ${name}`))
      expect([outside.rows[0]?.[column], inside.rows[0]?.[column]]).toEqual([value, value])
    },
  )
})

describe('migrations', () => {
  const rebuild = {
    name: 'rebuild-things',
    up: async ({ db }: { db: SQLiteAdapter['drizzle'] }) => {
      const columns = 'key text, revision numeric, updated_at text, created_at text'
      await db.run(`CREATE TABLE new_things (id text PRIMARY KEY NOT NULL, ${columns})`)
      await db.run('INSERT INTO new_things (id, key, revision) SELECT id, key, revision FROM things')
      await db.run('DROP TABLE things')
      await db.run('ALTER TABLE new_things RENAME TO things')
    },
  }

  test('one that throws keeps nothing and is still pending', async () => {
    const broken = {
      name: 'broken',
      up: async ({ db }: { db: SQLiteAdapter['drizzle'] }) => {
        await db.run('CREATE TABLE half (id text)')
        throw new Error('out of disk')
      },
    }
    await expect(migrate(platform.payload, [broken])).rejects.toThrow('out of disk')
    const { rows } = await sqliteOf(platform).client.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'")
    expect(rows).toHaveLength(0)
    await expect(selfCheck(platform.payload, [broken])).rejects.toThrow('behind by broken')
  })

  async function tagsAfter(work: (booted: Booted) => Promise<unknown>): Promise<string[]> {
    const other = await bootToyPlatform()
    const data = { key: 'k', tags: [{ word: 'kept' }] }
    await toyApi(other.payload).create({ collection: 'things', data, overrideAccess: true })
    await work(other)
    const { rows } = await sqliteOf(other).client.execute('SELECT word FROM things_tags')
    await other.close()
    return rows.map(({ word }) => String(word))
  }

  test('control: rebuilt in an ordinary transaction, a table loses the rows that point at it', async () => {
    const tags = await tagsAfter(async ({ payload }) => {
      const req = await createLocalReq({}, payload)
      await inTransaction(req, () => rebuild.up({ db: sessionOf(payload, req.transactionID) }))
    })
    expect(tags).toEqual([])
  })

  test('a migration keeps them; the unique index that it lost is found at boot', async () => {
    const tags = await tagsAfter(async ({ payload }) => {
      expect(await migrate(payload, [rebuild])).toEqual(['rebuild-things'])
      expect(await migrate(payload, [rebuild])).toEqual([])
      await expect(selfCheck(payload, [rebuild])).rejects.toThrow(/Unique indexes are missing: things \(key\)/)
    })
    expect(tags).toEqual(['kept'])
  })
})
