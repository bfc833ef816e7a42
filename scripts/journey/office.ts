import type { State } from '../../src/domain/enrollment.ts'
import type { ReviewCase } from '../../src/domain/reviewCase.ts'
import { DEMO_PASSWORD } from '../seed/staff.ts'
import type { Browser } from './browser.ts'
import { openBrowser } from './browser.ts'
import type { Walk } from './walk.ts'
import { IDS, OFFICE, personOf, viewOf } from './walk.ts'

async function staffBrowser(origin: string, email: string): Promise<Browser> {
  const browser = openBrowser(origin)
  await browser.post('/api/staff/login', { email, password: DEMO_PASSWORD })
  return browser
}

interface Queue {
  readonly items: readonly { readonly id: string }[]
  readonly next: string | null
}

async function isQueued(desk: Browser, id: string): Promise<boolean> {
  let after = ''
  for (;;) {
    const { items, next } = await desk.get<Queue>(`/api/enrollments/review-queue?limit=100${after}`)
    if (items.some((item) => item.id === id)) return true
    if (!next) return false
    after = `&after=${encodeURIComponent(next)}`
  }
}

interface Photos {
  readonly items: readonly { readonly id: string; readonly name: string; readonly uploadedAt: string }[]
  readonly next: string | null
}

/** Central staff look at the photo that came last and approve it; the candidate reads so. */
export async function photoApproved(walk: Walk): Promise<string> {
  const desk = await staffBrowser(walk.origin, OFFICE.central)
  let [page, last] = [await desk.get<Photos>('/api/photos/queue?limit=100'), '']
  for (;;) {
    last = page.items.at(-1)?.id ?? last
    if (!page.next) break
    page = await desk.get<Photos>(`/api/photos/queue?limit=100&after=${encodeURIComponent(page.next)}`)
  }
  const picture = await desk.send('GET', `/api/photos/${last}/image`)
  if (picture.status !== 200) throw new Error(`The picture is not shown to central staff (${picture.status}).`)
  await desk.post(`/api/photos/${last}/approve`)
  const { state, label } = await walk.candidate.get<{ state: string; label: string }>('/api/photos/mine')
  if (state !== 'approved') throw new Error(`Approved, and yet ${state}.`)
  return `${OFFICE.central} looked at ${picture.bytes.length} bytes and approved them: ${label}`
}

/** The reviewer of the point finds the case in the queue and approves what was read. */
export async function review(walk: Walk): Promise<string> {
  const desk = await staffBrowser(walk.origin, OFFICE.reviewer)
  const { id } = viewOf(walk)
  if (!(await isQueued(desk, id))) throw new Error('The case is in nobody’s queue.')
  const { revision } = await desk.get<ReviewCase>(`/api/enrollments/${id}/case`)
  const { state } = await desk.post<{ state: State }>(`/api/enrollments/${id}/approve`, { revision, note: '材料齐全' })
  if (state !== 'approved') throw new Error(`Approved, and yet ${state}.`)
  return `${OFFICE.reviewer} approved revision ${revision}`
}

/** The provincial admin arranges the seats. */
export async function arrange(walk: Walk): Promise<string> {
  const desk = await staffBrowser(walk.origin, OFFICE.admin)
  const body = { province: IDS.province }
  const { arranged, total } = await desk.post<{ arranged: number; total: number }>(
    `/api/exams/${IDS.exam}/arrange-tickets`,
    body,
  )
  return `${arranged} arranged now, ${total} in all`
}

/** The ticket as a PDF, logged in and by name and number. */
export async function ticket(walk: Walk): Promise<string> {
  const own = await walk.candidate.pdf('GET', `/api/enrollments/${viewOf(walk).id}/ticket.pdf`)
  const stranger = openBrowser(walk.origin)
  const { idType, idNumber, name } = personOf(walk)
  const body = { ...IDS, idType, idNumber, name, captcha: await stranger.captcha() }
  return `${own} bytes logged in, ${await stranger.pdf('POST', '/api/tickets/lookup', body)} bytes by look-up`
}

/** Central staff enter a mark for each subject of the level. */
export async function marks(walk: Walk): Promise<string> {
  const desk = await staffBrowser(walk.origin, OFFICE.central)
  const { id: enrollment, subjects } = viewOf(walk)
  for (const [index] of subjects.entries()) {
    await desk.post('/api/scores', { enrollment, subjectNumber: index + 1, mark: 80 + index })
  }
  return `${subjects.length} marks`
}

interface Report {
  readonly name: string
  readonly scores: readonly { readonly subject: string; readonly mark: number; readonly resultLabel: string }[]
}

/** Anybody with name and number reads the marks. */
export async function scores(walk: Walk): Promise<string> {
  const stranger = openBrowser(walk.origin)
  const { idNumber, name } = personOf(walk)
  const body = { exam: IDS.exam, name, idNumber, captcha: await stranger.captcha() }
  const report = await stranger.post<Report>('/api/scores/lookup', body)
  if (report.scores.length !== viewOf(walk).subjects.length) throw new Error('A mark is missing.')
  return [
    report.name,
    ...report.scores.map(({ subject, mark, resultLabel }) => `${subject} ${mark} ${resultLabel}`),
  ].join(', ')
}

/** The session ends, and the cookie opens nothing any more. */
export async function logOut({ candidate: browser }: Walk): Promise<string> {
  await browser.post('/api/candidates/logout')
  const { candidate } = await browser.get<{ candidate: unknown }>('/api/candidates/me')
  if (candidate !== null) throw new Error('The session is still open.')
  return 'nobody'
}
