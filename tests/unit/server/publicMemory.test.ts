import { expect, test } from '@jest/globals'

import { createPublicMemory, PUBLIC_SECONDS } from '../../../src/server/publicMemory.ts'

const json = (body: unknown, status = 200) => Promise.resolve(Response.json(body, { status }))

test('an answer is worked out once for everybody, until its seconds are over', async () => {
  let clock = 0
  let asked = 0
  const memory = createPublicMemory(() => clock)
  const ask = () => json({ asked: (asked += 1) })
  const bodies = await Promise.all(['/a', '/a', '/b'].map(async (key) => (await memory.answer(key, ask)).json()))
  expect(bodies).toEqual([{ asked: 1 }, { asked: 1 }, { asked: 2 }])
  clock = PUBLIC_SECONDS * 1000 - 1
  expect(await (await memory.answer('/a', ask)).json()).toEqual({ asked: 1 })
  clock = PUBLIC_SECONDS * 1000
  expect(await (await memory.answer('/a', ask)).json()).toEqual({ asked: 3 })
})

test('a refusal and a fault are not kept', async () => {
  const memory = createPublicMemory(() => 0)
  expect((await memory.answer('/a', () => json({}, 500))).status).toBe(500)
  await expect(memory.answer('/a', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  const good = await memory.answer('/a', () => json({ isThere: true }))
  expect([good.status, await good.json(), good.headers.get('content-type')]).toEqual([
    200,
    { isThere: true },
    'application/json',
  ])
})
