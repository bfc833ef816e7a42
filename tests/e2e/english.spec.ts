import type { Page, Response } from '@playwright/test'
import { expect, test } from '@playwright/test'

import { CAST, usernameOf } from '../../scripts/seed/cast.ts'
import { DEMO_PASSWORD } from '../../scripts/seed/staff.ts'
import { STATES } from '../../src/domain/enrollment.ts'
import { IDS } from '../../scripts/journey/walk.ts'
import { complaintsOf, fits } from './look.ts'

// Whoever reads English meets no Chinese but names (of persons, exams, places, schools) and texts that have force of law in
// Chinese alone: agreements, notices, pledges.

/** Keys under which an answer holds a name, or what a person or a law has said in Chinese. */
const NAMED = new Set(
  [
    ['name', 'shortName', 'title', 'text', 'authority', 'level', 'specialty', 'subjects'],
    ['office', 'address', 'hours', 'phones.label', 'city', 'workUnit', 'school', 'major'],
  ].flat(),
)

/** Keeps every name that an answer holds; `under` is the key of what the value stands in. */
function keepNames(value: unknown, names: Set<string>, [key, under]: readonly [string, string] = ['', '']): void {
  const isNamed = NAMED.has(key) || NAMED.has(`${under}.${key}`)
  if (typeof value === 'string' && isNamed) names.add(value.trim())
  else if (Array.isArray(value)) value.forEach((one) => keepNames(one, names, [key, under]))
  else if (typeof value === 'object' && value !== null)
    Object.entries(value).forEach(([name, one]) => keepNames(one, names, [name, key]))
}

/** Listens to what the platform answers; @returns how to read the names in all of it so far */
function namesIn(page: Page): () => Promise<ReadonlySet<string>> {
  const names = new Set<string>()
  const reading: Promise<void>[] = []
  page.on('response', (response: Response) => {
    const isJson = response.headers()['content-type']?.startsWith('application/json') ?? false
    if (!isJson || !response.url().includes('/api/')) return
    // an answer whose page has been left can't be read any more
    const kept = response.json().then((body: unknown) => keepNames(body, names))
    reading.push(kept.catch(() => undefined))
  })
  return async () => {
    await Promise.all(reading)
    return names
  }
}

/** Every text that this page shows, says or holds ready: text, options, labels for screen readers, its title. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      // the switch to the other language speaks the other language
      const isSwitch = walker.currentNode.parentElement?.closest('[lang="zh-CN"]:not(html)')
      if (!isSwitch) found.push(walker.currentNode.textContent ?? '')
    }
    for (const element of document.querySelectorAll('[aria-label],[title],[placeholder],[alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(element.getAttribute(name) ?? '')
    return found.map((text) => text.trim()).filter((text) => /\p{Script=Han}/u.test(text))
  })

/** The platform's own name, the example of a name that can't be typed, and what staff of the invented data wrote. */
const OURS = [
  '报考',
  '王晓[沛]',
  '相关专业工作年限证明未加盖单位公章，请重新提交。',
  '示例：经核查不符合报考条件，按《报考须知》作报名无效处理。',
]

/** A condition with the regulation it stands in, as a law says it. */
const CITED = /\([^)]*〔\d{4}〕[^)]*\)/gu

/** What is Chinese on this page and no name. */
async function chineseOn(page: Page, at: string, namesOf: ReturnType<typeof namesIn>): Promise<string[]> {
  await page.goto(at)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await fits(page)
  const names = [...OURS, ...(await namesOf())].filter(Boolean).sort((one, other) => other.length - one.length)
  const rest = (text: string) => names.reduce((left, name) => left.replaceAll(name, ''), text.replace(CITED, ''))
  return (await textsOf(page)).filter((text) => /\p{Script=Han}/u.test(rest(text))).map((text) => `${at}: ${text}`)
}

// English words are longer than ours: nothing may leave a phone's width
test.use({ viewport: { width: 390, height: 844 } })

const speakEnglish = (page: Page) => page.addInitScript(() => localStorage.setItem('baokao-language', 'en'))

test('in English: pages for everybody', async ({ page }) => {
  await speakEnglish(page)
  const complaints = complaintsOf(page)
  const names = namesIn(page)
  const found: string[] = []
  const exam = `/exams/${IDS.exam}`
  for (const at of [
    '/',
    '/notices',
    '/exams',
    exam,
    '/provinces',
    '/help',
    '/register',
    '/login',
    '/tickets',
    '/scores',
    '/x',
  ])
    found.push(...(await chineseOn(page, at, names)))
  expect(found).toEqual([])
  expect(complaints).toEqual([])
})

/** One of the cast for each state. */
const FIRST_IN = STATES.map((state) => [state, CAST.findIndex(({ scenes }) => scenes.at(0)?.to === state)] as const)

for (const [state, index] of FIRST_IN)
  test(`in English: the pages of a candidate whose enrollment is ${state}`, async ({ page }) => {
    expect(index, `the cast has nobody in ${state}`).toBeGreaterThanOrEqual(0)
    await speakEnglish(page)
    const names = namesIn(page)
    await page.goto('/login')
    await page.getByLabel('Username').fill(usernameOf(index))
    await page.getByLabel('Password').fill(DEMO_PASSWORD)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL((url) => url.pathname !== '/login')
    const mine = (await (await page.request.get('/api/enrollments/mine')).json()) as { enrollments: { id: string }[] }
    const id = mine.enrollments.at(0)?.id ?? ''
    const found: string[] = []
    for (const at of [
      // the account looks the same whatever the enrollment has come to
      ...(state === 'in_review' ? ['/me', '/me/photo', '/enrollments'] : []),
      ...['', '/form', '/confirm', '/pay'].map((p) => `/enrollments/${id}${p}`),
    ])
      found.push(...(await chineseOn(page, at, names)))
    expect(found).toEqual([])
  })
