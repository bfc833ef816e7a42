import { readStored, writeStored } from './stored.ts'

/** After a deployment a page that was opened before asks for a file that is gone; the new page names others. */
const KEY = 'baokao:reloaded'
/** A second failure within this time is not mended by loading the page once more. */
const APART_MS = 60_000

/** What is needed of the browser; a test brings its own. */
export interface Reloader {
  readonly now: () => number
  readonly reload: () => void
  readonly last: () => string | null
  /** @returns false where nothing can be kept */
  readonly keep: (at: string) => boolean
}

const BROWSER: Reloader = {
  now: Date.now,
  reload: () => window.location.reload(),
  last: () => readStored(KEY, 'tab'),
  keep: (at) => writeStored(KEY, at, 'tab'),
}

/**
 * Loads the page anew, but never twice in a minute: where nothing can be remembered, not at all.
 * @returns true when the page is about to be gone
 */
export function reloadOnce(browser: Reloader = BROWSER): boolean {
  const now = browser.now()
  const apart = now - Number(browser.last() ?? Number.NaN)
  // a clock that was set back makes the distance negative: that is no second failure
  if (apart >= 0 && apart < APART_MS) return false
  if (!browser.keep(String(now))) return false
  browser.reload()
  return true
}

/** A page's own file: one that does not come loads the whole page anew, once; then whoever renders it is told. */
export async function fetched<T>(load: () => Promise<T>, browser: Reloader = BROWSER): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if (!reloadOnce(browser)) throw error
    // the page is on its way out: nothing is shown in between
    return new Promise<T>(() => undefined)
  }
}
