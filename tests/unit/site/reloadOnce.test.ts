import { describe, expect, test } from '@jest/globals'

import type { Reloader } from '../../../src/site/reloadOnce.ts'
import { fetched, reloadOnce } from '../../../src/site/reloadOnce.ts'

const NOW = 1_000_000

/** A browser that remembers, or can not; `last` is when it was loaded anew before. */
function browserOf({ last = null, keeps = true }: { last?: number | null; keeps?: boolean } = {}) {
  const seen = { reloads: 0, kept: '' }
  const browser: Reloader = {
    now: () => NOW,
    reload: () => (seen.reloads += 1),
    last: () => (last === null ? null : String(last)),
    keep: (at) => {
      seen.kept = at
      return keeps
    },
  }
  return { browser, seen }
}

describe('a page that did not come is loaded anew, once', () => {
  test.each([
    ['never before', {}, true],
    ['59 s ago', { last: NOW - 59_000 }, false],
    ['61 s ago', { last: NOW - 61_000 }, true],
    ['the clock was set back since', { last: NOW + 3_600_000 }, true],
    ['nothing can be remembered', { keeps: false }, false],
  ] as const)('%s: %p → %s', (_name, before, isReloaded) => {
    const { browser, seen } = browserOf(before)
    expect(reloadOnce(browser)).toBe(isReloaded)
    expect(seen.reloads).toBe(isReloaded ? 1 : 0)
  })

  test('a file that comes is handed on, and nothing is loaded anew', async () => {
    const { browser, seen } = browserOf()
    expect(await fetched(() => Promise.resolve('page'), browser)).toBe('page')
    expect(seen.reloads).toBe(0)
  })

  test('a file that fails again after the reload is told to the page', async () => {
    const { browser } = browserOf({ last: NOW - 1_000 })
    await expect(fetched(() => Promise.reject(new Error('gone')), browser)).rejects.toThrow('gone')
  })
})
