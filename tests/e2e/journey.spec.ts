import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Browser, Locator, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'

import { DEGREE_LEVELS } from '../../src/domain/codes/degreeLevels.ts'
import { EDUCATION_LEVELS } from '../../src/domain/codes/educationLevels.ts'
import { TRAINING_MODES } from '../../src/domain/codes/trainingModes.ts'
import { IDS, OFFICE, PLACE } from '../../scripts/journey/walk.ts'
import { EXAMS } from '../../scripts/seed/data.ts'
import { sparePersons } from '../../scripts/seed/persons.ts'
import { DEMO_PASSWORD } from '../../scripts/seed/staff.ts'
import { complaintsOf, look } from './look.ts'

const PORTRAIT = path.resolve(import.meta.dirname, '../fixtures/portrait.jpg')
const PROVINCE = '浙江省'
const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 900 }

const exam = EXAMS.find(({ slug }) => slug === PLACE.exam)
const levelName = exam?.levels.find(({ code }) => code === PLACE.level)?.name ?? ''

const press = (page: Page | Locator, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()
const labelOf = (codes: readonly { code: string; zh: string }[], code: string): string =>
  codes.find((row) => row.code === code)?.zh ?? ''

/** Leaves the cashier by mistake: the pay page leads back, tells what the bank says, and lets the payment be cancelled. */
async function leaveAndCancel(page: Page, enrollment: string): Promise<void> {
  const payPage = `${enrollment}/pay`
  await page.goto(payPage)
  await press(page, '立即查询到账')
  // beside it stands what a screen reader is told
  await expect(page.getByRole('strong').filter({ hasText: '还没有收到付款' })).toBeVisible()
  await look(page)
  await press(page, '取消本次支付')
  await press(page.getByRole('dialog'), '取消本次支付')
  await expect(page.getByText('上一次支付没有完成')).toBeVisible()
  await look(page)
  await press(page, '去缴费')
  await page.waitForURL(/\/api\/sandbox\/cashier\//)
  await page.goto(payPage)
  await page.getByRole('link', { name: '继续支付' }).click()
  await page.waitForURL(/\/api\/sandbox\/cashier\//)
}

async function staffPage(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: DESK })).newPage()
  await page.goto('/admin/login')
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(DEMO_PASSWORD)
  await page.locator('form button[type="submit"]').click()
  await page.waitForURL(/\/admin\/?$/)
  return page
}

async function accept(page: Page, next = '下一步'): Promise<void> {
  await page.getByLabel('我已阅知并同意').check()
  await look(page)
  await press(page, next)
}

async function fillPerson(
  page: Page,
  person: ReturnType<typeof sparePersons>[number],
  username: string,
): Promise<void> {
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByLabel('确认密码').fill(DEMO_PASSWORD)
  await page.getByLabel('姓名').fill(person.name)
  await page.getByRole('textbox', { name: '证件号码' }).fill(person.idNumber)
  await page.getByLabel('手机号').fill(person.phone)
  await page.getByLabel('邮箱').fill(person.email)
  await page.getByLabel('密码找回问题').fill('我就读的第一所学校的名称？')
  await page.getByLabel('问题答案').fill('示例小学')
  const [education] = person.educations
  if (!education) throw new Error('A seeded person has no education.')
  const first = page.getByRole('group', { name: '学历 1', exact: true })
  await first.getByLabel('证书编号').fill(education.certificateNumber)
  await first.getByLabel('学校名称').fill(education.school)
  await first.getByLabel('所学专业').fill(education.major)
  await first.getByLabel('层次', { exact: true }).selectOption({ label: labelOf(EDUCATION_LEVELS, education.level) })
  await first.getByLabel('毕业（授予）年月').fill(education.completedOn)
  await first.getByLabel('培养方式').selectOption({ label: labelOf(TRAINING_MODES, education.mode) })
  const [degree] = person.degrees
  if (!degree) return
  await press(page, '添一条学位')
  const second = page.getByRole('group', { name: '学位 1', exact: true })
  await second.getByLabel('证书编号').fill(degree.certificateNumber)
  await second.getByLabel('学校名称').fill(degree.school)
  await second.getByLabel('所学专业').fill(degree.major)
  await second.getByLabel('层次', { exact: true }).selectOption({ label: labelOf(DEGREE_LEVELS, degree.level) })
  await second.getByLabel('毕业（授予）年月').fill(degree.completedOn)
}

test('a new person goes from registration to a printed ticket and a score', async ({ browser }) => {
  const [person] = sparePersons().slice(-1)
  if (!person || !exam) throw new Error('The seed has no spare person or no such exam.')
  const username = 'browser_walk'
  const page = await (await browser.newContext({ viewport: PHONE, acceptDownloads: true })).newPage()
  const complaints = complaintsOf(page)

  await test.step('home, agreement, registration notice', async () => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await look(page)
    await page.goto('/register')
    await press(page, '下一步')
    await expect(page.getByRole('alert')).toBeVisible()
    await accept(page)
    await accept(page)
  })

  await test.step('a mistake is named, then the form and the second entry register the person', async () => {
    await fillPerson(page, person, username)
    await page
      .getByRole('textbox', { name: '证件号码' })
      .fill(`${person.idNumber.slice(0, -1)}${person.idNumber.endsWith('1') ? '2' : '1'}`)
    await press(page, '下一步')
    await expect(page.getByRole('alert')).toContainText('证件号码')
    await look(page)
    await page.getByRole('textbox', { name: '证件号码' }).fill(person.idNumber)
    await press(page, '下一步')
    await expect(page.getByRole('heading', { name: '请再次核对' })).toBeVisible()
    await page.getByLabel('姓名').fill(person.name)
    await page.getByLabel('证件类型').selectOption({ label: '居民身份证' })
    await page.getByRole('textbox', { name: '证件号码' }).fill(person.idNumber)
    await look(page)
    await press(page, '确认注册')
    await expect(page.getByText('注册成功。')).toBeVisible()
  })

  await test.step('log in, upload the photo', async () => {
    await page.goto('/login')
    await page.getByLabel('用户名').fill(username)
    await page.getByLabel('密码').fill(DEMO_PASSWORD)
    await look(page)
    await press(page, '登录')
    await page.waitForURL('**/me/photo')
    await page.setInputFiles('#photo', PORTRAIT)
    await expect(page.getByRole('button', { name: '上传照片' })).toBeVisible()
    await look(page)
    await press(page, '上传照片')
    await expect(page.getByText('当前照片')).toBeVisible()
  })

  await test.step('the account says that identity and education are verified', async () => {
    await expect(async () => {
      await page.goto('/me')
      await expect(page.getByText('核验通过').first()).toBeVisible({ timeout: 2_000 })
      await expect(page.getByText('核验中')).toHaveCount(0, { timeout: 2_000 })
    }).toPass()
    await look(page)
  })

  await test.step('choose the exam and the province, accept both notices', async () => {
    await page.goto(`/exams/${IDS.exam}`)
    await look(page)
    await page.getByRole('link', { name: '报考这项考试' }).click()
    await page.getByLabel(PROVINCE, { exact: true }).check()
    await look(page)
    await press(page, '下一步')
    await accept(page)
    await accept(page, '同意并开始填报')
    await page.waitForURL('**/form')
  })

  await test.step('fill in the form, sign the pledge', async () => {
    await page.getByLabel('地市').selectOption('杭州市')
    await page.getByLabel('审核点').selectOption({ index: 1 })
    await page.getByLabel('报考级别').selectOption({ label: levelName })
    await page.getByLabel('报考专业').selectOption({ index: 1 })
    await page.getByLabel('从事相关专业工作年限').fill('8')
    await page.getByLabel('工作总年限').fill('9')
    await page.getByLabel('单位性质').selectOption({ index: 1 })
    await page.getByLabel('工作单位').fill('杭州示例统计事务所')
    await page.getByLabel('单位电话').fill('0571-86012345')
    await page.getByLabel('出生日期').fill(person.birthDate)
    await page.getByLabel('通讯地址').fill('杭州市西湖区示例路 1 号')
    await page.getByLabel('邮政编码').fill('310000')
    await look(page)
    await press(page, '下一步')
    await expect(page.getByRole('button', { name: '签署承诺书并保存' })).toBeVisible()
    await look(page)
    await press(page, '签署承诺书并保存')
    await page.waitForURL(/\/enrollments\/[\w-]+$/)
  })
  const enrollment = new URL(page.url()).pathname
  const id = enrollment.split('/').pop() ?? ''

  await test.step('the page says that the photo waits for a person', async () => {
    await expect(page.getByText('待审核').first()).toBeVisible()
    await look(page)
  })

  await test.step('central staff approve the photo at its desk', async () => {
    const desk = await staffPage(browser, OFFICE.central)
    await desk.getByRole('link', { name: '去审核', exact: true }).click()
    await expect(desk.locator('.baokao-desk')).toBeVisible()
    const waiting = desk.locator('.baokao-queue__item')
    // the queue is oldest first; names are masked
    await waiting.last().click()
    const before = await waiting.count()
    await expect(desk.getByRole('img', { name: /的照片/ })).toBeVisible()
    await look(desk, '.baokao-desk')
    await press(desk, '照片不通过')
    await press(desk, '确定不通过')
    await expect(desk.getByText('请选择原因。')).toBeVisible()
    await press(desk, '取消')
    await press(desk, '照片通过')
    await expect(desk.getByText('已办理：照片通过')).toBeVisible()
    await expect(waiting).toHaveCount(before - 1)
    await desk.context().close()
  })

  await test.step('confirm what is shown', async () => {
    await page.reload()
    await look(page)
    await page.getByRole('link', { name: '报名信息确认' }).first().click()
    await press(page, '确认报名信息')
    await look(page)
    await press(page, '信息无误，确认')
    await page.waitForURL((url) => url.pathname === enrollment)
    await expect(page.getByText('待核验').first()).toBeVisible()
    await look(page)
  })

  await test.step('the reviewer approves at the desk', async () => {
    const desk = await staffPage(browser, OFFICE.reviewer)
    await desk.goto('/admin/review')
    await expect(desk.locator('.baokao-desk')).toBeVisible()
    // the queue is oldest first and masks names until a case is opened
    await desk.locator('.baokao-queue__item').last().click()
    await expect(desk.getByRole('heading', { name: new RegExp(person.name) })).toBeVisible()
    await look(desk, '.baokao-desk')
    await desk.locator('.baokao-desk').getByRole('button', { name: /^通过/ }).click()
    await press(desk, '确定通过')
    await expect(desk.getByText('已办理：通过')).toBeVisible()
    await desk.context().close()
  })

  await test.step('pay at the cashier', async () => {
    await page.reload()
    await expect(page.getByText('待缴费').first()).toBeVisible()
    await look(page)
    await page.goto(`${enrollment}/pay`)
    await look(page)
    await press(page, '去缴费')
    await page.waitForURL(/\/api\/sandbox\/cashier\//)
    await look(page)
    await leaveAndCancel(page, enrollment)
    await press(page, '确认支付')
    await page.waitForURL((url) => url.pathname.startsWith(enrollment))
    await expect(async () => {
      await page.goto(enrollment)
      await expect(page.getByText('报名成功').first()).toBeVisible({ timeout: 2_000 })
    }).toPass()
    await look(page)
  })

  await test.step('the papers are PDFs', async () => {
    for (const kind of ['registration-form', 'pledge']) {
      const paper = await page.request.get(`/api${enrollment}/${kind}.pdf`)
      expect([paper.status(), (await paper.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
    }
  })

  await test.step('the office arranges the seats in the panel', async () => {
    const office = await staffPage(browser, OFFICE.admin)
    await office.goto(`/admin/collections/exams/${IDS.exam}`)
    await press(office, '编排准考证')
    await office.getByRole('dialog').getByRole('button', { name: '编排准考证' }).click()
    await expect(office.getByText(/本次编排 \d+ 名/)).toBeVisible()
    await office.context().close()
  })

  await test.step('the ticket is printed without a login', async () => {
    await page.goto('/tickets')
    await page.getByLabel('考试', { exact: true }).selectOption(IDS.exam)
    await page.getByLabel('报考地区').selectOption({ label: PROVINCE })
    await page.getByRole('textbox', { name: '证件号码' }).fill(person.idNumber)
    await page.getByLabel('姓名').fill(person.name)
    await look(page)
    await press(page, '查询准考证')
    const saving = page.waitForEvent('download')
    await page.getByRole('link', { name: '保存准考证（PDF）' }).click()
    const ticket = await readFile(await (await saving).path())
    expect(ticket.subarray(0, 5).toString()).toBe('%PDF-')
    await look(page)
  })

  await test.step('central staff enter the marks, and anybody with name and number reads them', async () => {
    const central = await staffPage(browser, OFFICE.central)
    const subjects = exam.levels.find(({ code }) => code === PLACE.level)?.subjectNumbers ?? []
    for (const subjectNumber of subjects) {
      const mark = await central.request.post('/api/scores', {
        data: { enrollment: id, subjectNumber, mark: 90 },
        headers: { origin: new URL(central.url()).origin, referer: central.url() },
      })
      expect(mark.status()).toBe(201)
    }
    await central.context().close()
    await page.goto('/scores')
    await page.getByLabel('考试', { exact: true }).selectOption(IDS.exam)
    await page.getByRole('textbox', { name: '证件号码' }).fill(person.idNumber)
    await page.getByLabel('姓名').fill(person.name)
    await look(page)
    await press(page, '查询成绩')
    await expect(page.getByText('合格').first()).toBeVisible()
    await look(page)
  })

  expect(complaints).toEqual([])
})

for (const [name, viewport] of Object.entries({ phone: PHONE, desk: DESK })) {
  test(`public pages stand without barriers at the width of a ${name}`, async ({ browser }) => {
    const page = await (await browser.newContext({ viewport })).newPage()
    const complaints = complaintsOf(page)
    for (const at of ['/', '/notices', '/exams', '/provinces', '/help', '/login', '/tickets', '/scores', '/nowhere']) {
      await page.goto(at)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await look(page)
    }
    expect(complaints).toEqual([])
  })
}
