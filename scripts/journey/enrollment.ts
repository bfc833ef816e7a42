import type { EnrollmentView } from '../../src/domain/enrollmentView.ts'
import { answersOf } from '../seed/player.ts'
import type { Walk } from './walk.ts'
import { expectState, IDS, personOf, PLACE, until, viewOf } from './walk.ts'

const at = (walk: Walk, end: string): string => `/api/enrollments/${viewOf(walk).id}/${end}`

/** The enrollment begins, both notices accepted. */
export async function start(walk: Walk): Promise<string> {
  const { pledge_notice, exam_notice } = walk.texts
  walk.view = await walk.candidate.post<EnrollmentView>('/api/enrollments', {
    ...IDS,
    accepted: { pledge_notice, exam_notice },
  })
  return `enrollment ${viewOf(walk).id}, ${expectState(walk, 'draft')}`
}

/** Half a form is autosaved. */
export async function autosave(walk: Walk): Promise<string> {
  const { city, reviewPoint, level } = answersOf(personOf(walk), PLACE)
  await walk.candidate.put(at(walk, 'form'), { form: { city, reviewPoint, level } })
  const { form } = await walk.candidate.get<{ form: { city: string } }>(at(walk, 'form'))
  if (form.city !== city) throw new Error('The draft does not come back.')
  return `${city}, level ${level}`
}

/** The whole form is saved and the pledge signed. */
export async function save(walk: Walk): Promise<string> {
  const form = answersOf(personOf(walk), PLACE)
  const captcha = await walk.candidate.captcha()
  walk.view = await walk.candidate.post<EnrollmentView>(at(walk, 'save'), { form, pledge: 'sign', captcha })
  return `${expectState(walk, 'saved')}, pledge ${viewOf(walk).facets.pledge.state}`
}

/** What was shown is confirmed, by its digest. */
export async function confirm(walk: Walk): Promise<string> {
  const { lines, digest } = await walk.candidate.get<{ lines: unknown[]; digest: string }>(at(walk, 'confirmation'))
  walk.view = await walk.candidate.post<EnrollmentView>(at(walk, 'confirm'), { digest })
  return `${lines.length} lines shown, ${expectState(walk, 'in_review')}`
}

/** The registration form and the signed pledge as PDFs. */
export async function papers(walk: Walk): Promise<string> {
  const form = await walk.candidate.pdf('GET', at(walk, 'registration-form.pdf'))
  const pledge = await walk.candidate.pdf('GET', at(walk, 'pledge.pdf'))
  return `registration form ${form} bytes, pledge ${pledge} bytes`
}

/** The candidate sees the approval and opens a payment. */
export async function pay(walk: Walk): Promise<string> {
  walk.view = await walk.candidate.get<EnrollmentView>(at(walk, 'view'))
  expectState(walk, 'approved')
  const { fee } = viewOf(walk)
  const opened = await walk.candidate.post<{ view: EnrollmentView; redirectTo: string | null }>(at(walk, 'pay'), {
    gateway: 'sandbox',
  })
  Object.assign(walk, { view: opened.view, cashier: opened.redirectTo ?? '' })
  return `${(fee?.totalInFen ?? 0) / 100} yuan, order ${viewOf(walk).attempt?.merchantOrderNumber}, ${expectState(walk, 'paying')}`
}

/** The form of the cashier's page is sent as a browser sends it. */
export async function cashier({ candidate: browser, cashier: path }: Walk): Promise<string> {
  const page = await browser.send('GET', path)
  const [, action] = /<form method="post" action="([^"]+\/pay)"/.exec(page.bytes.toString('utf8')) ?? []
  if (page.status !== 200 || !action) throw new Error(`The cashier's page has no button to pay (${page.status}).`)
  const answer = await browser.send('POST', action, { body: '', type: 'application/x-www-form-urlencoded' })
  if (answer.status !== 303) throw new Error(`The cashier answered ${answer.status}.`)
  return `back to ${answer.headers.get('location')}`
}

/** The bank's word has arrived. */
export async function settled(walk: Walk): Promise<string> {
  walk.view = await until('payment', async () => {
    const view = await walk.candidate.get<EnrollmentView>(at(walk, 'view'))
    return view.state === 'paid' ? view : null
  })
  return expectState(walk, 'paid')
}
