import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { Booted } from '../support/boot.ts'
import { bootPlatform } from '../support/platform.ts'

let platform: Booted

beforeAll(async () => {
  platform = await bootPlatform()
})
afterAll(() => platform.close())

test('the migrations make the tables that the collections describe; if not: npm run migrate:create -- <name>', async () => {
  const adapter = platform.payload.db as unknown as SQLiteAdapter
  const folder = adapter.migrationDir
  const latest =
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .at(-1) ?? ''
  const before: unknown = JSON.parse(readFileSync(path.join(folder, latest), 'utf8'))
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
  const after = await generateDrizzleJson(adapter.schema)
  const missing = await generateMigration(before as typeof after, after)
  expect(missing.map((statement) => statement.slice(0, 120))).toEqual([])
})
