import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import Database from 'libsql'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { text } from 'node:stream/consumers'

import { TooBusy } from '../../src/database/errors.ts'
import { sqliteClientOf, sqliteDatabase } from '../../src/database/sqlite.ts'
import { readyz } from '../../src/server/health.ts'
import { newDatabaseUrl } from '../support/database.ts'
import { startNode } from '../support/startNode.ts'
import type { Booted } from '../support/boot.ts'
import { addThing, bootToyPlatform, numbers, stored } from '../support/toyPlatform.ts'
import { bootPlatform } from '../support/platform.ts'

const PATIENCE_MS = 250

const fileOf = (url: string) => url.slice('file:'.length)

/** Another program that writes to the file: a backup, a shell, a command. */
function holdFile(url: string): { release: () => void } {
  const other = new Database(fileOf(url))
  other.exec('BEGIN IMMEDIATE')
  return {
    release: () => {
      other.exec('ROLLBACK')
      other.close()
    },
  }
}

async function bootImpatient(): Promise<Booted> {
  const url = newDatabaseUrl('empty')
  const limits = { leaseMs: 5000, waitMs: 5000, patienceMs: PATIENCE_MS }
  return bootToyPlatform(url, sqliteDatabase({ url, migrationDir: 'none', limits }))
}

describe('another program holds the write lock of the file', () => {
  let platform: Booted
  beforeAll(async () => {
    platform = await bootToyPlatform()
  })
  beforeEach(() => platform.emptyAll())
  afterAll(() => platform.close())

  test('for a moment: transactions and bare writes wait for it, and reads do not', async () => {
    const { release } = holdFile(platform.url)
    const writes = [
      ...numbers(5).map((n) => addThing(platform, `during-${n}`)),
      ...numbers(5).map((n) => platform.payload.kv.set(`during-${n}`, { n })),
    ]
    expect(await stored(platform)).toBe(0)
    await pause(300)
    release()
    await Promise.all(writes)
    await addThing(platform, 'right afterwards')
    expect(await stored(platform)).toBe(6)
  })
})

describe('longer than our patience', () => {
  let platform: Booted
  beforeAll(async () => {
    platform = await bootImpatient()
  })
  afterAll(() => platform.close())

  const WRITES: Readonly<Record<string, () => Promise<unknown>>> = {
    'a transaction': () => addThing(platform, 'x'),
    'a bare write of Payload': () => platform.payload.kv.set('k', { n: 1 }),
    'a bare statement': () =>
      sqliteClientOf(platform.payload.db as unknown as SQLiteAdapter).execute("DELETE FROM things WHERE id = 'x'"),
  }

  test.each(Object.entries(WRITES))('%s is 503; the next one goes', async (_name, write) => {
    for (const round of numbers(3)) {
      const { release } = holdFile(platform.url)
      const refused: unknown = await write().catch((error: unknown) => error)
      release()
      expect(refused).toBeInstanceOf(TooBusy)
      expect(refused).toMatchObject({ status: 503, facts: { seconds: 2 } })
      await addThing(platform, `${_name} ${round}`)
    }
  })

  test('readiness says so, and says when it is over', async () => {
    const state = { phase: 'ready', payload: platform.payload, api: undefined, panel: undefined } as const
    const ask = async () => {
      let status = 0
      const res = { setHeader: () => res, status: (code: number) => ((status = code), res), json: () => res } as never
      await readyz(state)({} as never, res, () => undefined)
      return status
    }
    const { release } = holdFile(platform.url)
    expect(await ask()).toBe(503)
    release()
    expect(await ask()).toBe(200)
  })

  test('F-21 a full disk is 507 and keeps nothing; it heals by itself', async () => {
    const client = sqliteClientOf(platform.payload.db as unknown as SQLiteAdapter)
    const before = await stored(platform)
    // the pages that the file has, and not one more
    await client.withWriter((writer) => writer.execute('PRAGMA max_page_count = 1'))
    const large = 'x'.repeat(20_000)
    await expect(addThing(platform, large)).rejects.toMatchObject({ cause: { code: 'NO_SPACE', status: 507 } })
    expect(await stored(platform)).toBe(before)
    await addThing(platform, `${large} afterwards`)
    expect(await stored(platform)).toBe(before + 1)
  })
})

describe('one server to a file', () => {
  /** How a process ended, and what it said. */
  async function run(args: readonly string[], env: Readonly<Record<string, string>>) {
    const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', ...args], {
      env: { PATH: process.env.PATH, NODE_ENV: 'production', LOG_LEVEL: 'error', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close'), text(child.stdout)])
    return { code: code as unknown, stderr }
  }

  test('a second one is refused by name; a command beside the first waits its turn, and nobody is refused', async () => {
    const url = newDatabaseUrl('migrated')
    const env = { DATABASE_URL: url, BAOKAO_JOBS: 'false' }
    const { child, port } = await startNode(env)
    try {
      expect(statSync(fileOf(url)).mode & 0o777).toBe(0o600)
      const second = await run(['tests/support/childServer.ts'], { ...env, PORT: '0' })
      expect(second).toMatchObject({ code: 1, stderr: expect.stringContaining(`by process ${child.pid}`) as unknown })

      const platform = await bootPlatform({ url })
      const written: string[] = []
      let isOver = false
      const writers = numbers(8).map(async (writer) => {
        for (let n = 0; !isOver; n++) {
          await platform.payload.kv.set(`${writer}-${n}`, { n })
          written.push(`${writer}-${n}`)
          // as between two requests
          await pause(1)
        }
      })
      const args = ['--email', 'new@example.org', '--name', '王芳', '--role', 'system_admin']
      const made = await run(['scripts/staff.ts', ...args], env)
      isOver = true
      await Promise.all(writers)
      expect(made).toMatchObject({ code: 0, stderr: '' })
      expect(written.length).toBeGreaterThan(20)
      expect(new Set(await platform.payload.kv.keys())).toEqual(new Set(written))
      expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200)
      await platform.close()
    } finally {
      child.kill('SIGKILL')
    }
  })
})
