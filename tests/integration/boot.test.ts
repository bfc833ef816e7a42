import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { selfCheck } from '../../src/database/selfCheck.ts'
import type { Booted } from '../support/boot.ts'
import { bootPlatform } from '../support/platform.ts'

let platform: Booted

beforeAll(async () => {
  platform = await bootPlatform({ now: '2026-06-01T09:00:00+08:00' })
})
afterAll(() => platform.close())

test('the product keeps its promises on this database: migrations, rollback, every declared unique index', async () => {
  await expect(selfCheck(platform.payload)).resolves.toBeUndefined()
})

test("the platform's clock starts where the test put it", async () => {
  const answer = await platform.fetch('/api/now')
  const { now } = (await answer.json()) as { now: string }
  expect(now.slice(0, 13)).toBe('2026-06-01T01')
})

test('a platform is emptied and booted again on the same data', async () => {
  const id = '00000000-0000-4000-8000-000000000001'
  await platform.payload.db.create({ collection: 'captcha-uses', data: { id, solution: 's', expiresAt: '2026-06-01' } })
  await platform.reopen()
  const find = () => platform.payload.db.findOne({ collection: 'captcha-uses', where: { id: { equals: id } } })
  expect(await find()).toMatchObject({ id })
  await platform.emptyAll()
  expect(await find()).toBeNull()
})
