import type { EnrollmentView } from '../../src/domain/enrollmentView.ts'
import { examId } from '../seed/exams.ts'
import type { SeedPerson } from '../seed/persons.ts'
import { provinceId } from '../seed/provinces.ts'
import { JOURNEY_EXAM } from '../seed/windows.ts'
import type { Browser } from './browser.ts'
import { openBrowser } from './browser.ts'

/** Where the walk goes: an exam whose windows overlap, in a province whose office looks at every enrollment. */
export const PLACE = { exam: JOURNEY_EXAM, province: 'zhejiang', point: 0, level: '01' } as const

/** The ids of the place, as the seed makes them. */
export const IDS = { exam: examId(PLACE.exam), province: provinceId(PLACE.province) } as const

/** Who decides on it. */
export const OFFICE = {
  reviewer: 'reviewer.zj@example.org',
  admin: 'admin.zj@example.org',
  central: 'central@example.org',
} as const

/** What the steps hand on to each other. */
export interface Walk {
  readonly origin: string
  readonly candidate: Browser
  person: SeedPerson | null
  username: string
  texts: Record<'agreement' | 'registration_notice' | 'pledge_notice' | 'exam_notice', string>
  view: EnrollmentView | null
  cashier: string
}

/** A walk that has not begun. */
export function newWalk(origin: string): Walk {
  const texts = { agreement: '', registration_notice: '', pledge_notice: '', exam_notice: '' }
  return { origin, candidate: openBrowser(origin), person: null, username: '', texts, view: null, cashier: '' }
}

/** The person of the walk. */
export function personOf({ person }: Walk): SeedPerson {
  if (!person) throw new Error('Nobody has registered.')
  return person
}

/** The enrollment of the walk as last seen. */
export function viewOf({ view }: Walk): EnrollmentView {
  if (!view) throw new Error('No enrollment has begun.')
  return view
}

/** Fails the step unless the enrollment stands where it should. */
export function expectState(walk: Walk, state: EnrollmentView['state']): string {
  const view = viewOf(walk)
  if (view.state !== state) throw new Error(`The enrollment should be ${state}, and is ${view.state}.`)
  return `${view.state} ${view.stateLabel}, revision ${view.revision}`
}

/** Asks again until the answer is there. @throws Error after `seconds` */
export async function until<T>(what: string, look: () => Promise<T | null>, seconds = 30): Promise<T> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const found = await look()
    if (found !== null) return found
    if (Date.now() > end) throw new Error(`${what}: not within ${seconds} s.`)
    await new Promise((resolve) => setTimeout(resolve, 400))
  }
}
