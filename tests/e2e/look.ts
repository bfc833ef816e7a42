import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Longer than any transition of the site. */
const SETTLED_MS = 500

/** Checks what a person meets on this page: no barrier that axe knows, nothing wider than the window. */
export async function look(page: Page, within?: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  // colours are judged once a dialog has faded in
  await page.waitForTimeout(SETTLED_MS)
  const builder = new AxeBuilder({ page }).withTags(TAGS)
  const { violations } = await (within ? builder.include(within) : builder).analyze()
  expect(
    violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ).toEqual([])
  await fits(page)
}

/** Nothing is wider than the window. */
export async function fits(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${page.url()} is wider than the window`).toBeLessThanOrEqual(0)
}

/** Collects what the browser complains of: errors of scripts and of the content security policy. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    const isExpected = /status of 4\d\d/.test(message.text())
    if (message.type() === 'error' && !isExpected) complaints.push(message.text())
  })
  return complaints
}
