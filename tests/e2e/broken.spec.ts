import { expect, test } from '@playwright/test'

import { look } from './look.ts'

const CHUNK = /\/assets\/ExamsPage-[^/]+\.js$/

test.describe('a part of the site that does not come', () => {
  test('a file gone after a deployment: the page is loaded anew by itself', async ({ page }) => {
    let asked = 0
    await page.route(CHUNK, (route) => {
      asked += 1
      return asked === 1 ? route.fulfill({ status: 404, body: '' }) : route.continue()
    })
    await page.goto('/')
    await page.goto('/exams')
    await expect(page.getByRole('heading', { level: 1, name: '考试' })).toBeVisible()
    await expect(page.getByText('正在打开页面')).toHaveCount(0)
    expect(asked).toBe(2)
  })

  test('a file gone for good: the page says so and offers a way on, and is not loaded again and again', async ({
    page,
  }) => {
    let asked = 0
    await page.route(CHUNK, (route) => {
      asked += 1
      return route.fulfill({ status: 404, body: '' })
    })
    await page.goto('/exams')
    await expect(page.getByRole('heading', { name: '这一页没有打开' })).toBeVisible()
    await expect(page.getByRole('button', { name: '重新打开这一页' })).toBeVisible()
    await look(page)
    expect(asked).toBe(2)
    await page.getByRole('link', { name: '首页' }).click()
    await expect(page.getByRole('heading', { name: '这一页没有打开' })).toHaveCount(0)
  })

  test('the script itself does not come: the page is not empty', async ({ page }) => {
    await page.route(/\/assets\/.*\.js$/, (route) => route.abort())
    await page.goto('/exams')
    await expect(page.getByText('正在打开页面。如长时间停在这里，请刷新本页')).toBeVisible()
    await look(page)
  })
})
