import { setTimeout as pause } from 'node:timers/promises'

import { expect, test } from '@playwright/test'

import { CONNECTION_SHAPES, holdConnection } from '../support/connectionShapes.ts'
import { METRICS_TOKEN } from './playwright.config.ts'

/** One process with 500 descriptors was ended by 490 such requests. */
const UPGRADES = 490

test('F-26 after every way of holding a connection the process has the descriptors it had', async ({
  page,
  request,
  baseURL,
}) => {
  const port = Number(new URL(baseURL ?? '').port)
  const descriptors = async () => {
    const answer = await request.get('/metrics', { headers: { Authorization: `Bearer ${METRICS_TOKEN}` } })
    expect(answer.status()).toBe(200)
    return Number(/^process_open_fds (\d+)$/m.exec(await answer.text())?.[1])
  }
  // Next hooks what it can at its first page
  await page.goto('/admin/login')
  await page.goto('about:blank')
  const before = await descriptors()
  const held: Promise<void>[] = []
  for (const shape of CONNECTION_SHAPES) {
    for (let n = 0; n < (shape.name.startsWith('h2c') ? UPGRADES : 20); n++) {
      held.push(holdConnection(port, shape))
      // the system keeps 511 that wait to be accepted, and lets the others believe that they were
      await pause(5)
    }
  }
  await Promise.all(held)
  // an idle connection of the browser may have gone meanwhile, never come
  expect(await descriptors()).toBeLessThanOrEqual(before)
})
