import { Link } from '@payloadcms/ui'

import { shownMoment } from '../moment.ts'
import { DASHBOARD, say } from '../words.ts'
import type { DashboardView } from './loadDashboard.ts'
import { OVERDUE_DAYS } from './loadDashboard.ts'

interface Task {
  readonly key: string
  readonly title: string
  readonly count: number
  readonly overdue: string | null
  readonly help: string | null
  readonly link: { readonly href: string; readonly label: string }
}

const overdueWord = (label: string, count: number) => (count > 0 ? `${label}：${count}` : null)

function tasksOf({ review, photos, cases, now }: DashboardView): Task[] {
  const tasks: Task[] = []
  if (review && review.count > 0) {
    tasks.push({
      key: 'review',
      title: DASHBOARD.inReview,
      count: review.count,
      overdue: overdueWord(say(DASHBOARD.overdue, { days: OVERDUE_DAYS }), review.overdue),
      help: review.oldest ? `${DASHBOARD.oldest} ${shownMoment(review.oldest, now)}` : null,
      link: { href: '/admin/review', label: DASHBOARD.openReview },
    })
  }
  if (photos) {
    tasks.push({
      key: 'photos',
      title: DASHBOARD.photos,
      count: photos,
      overdue: null,
      help: null,
      link: { href: '/admin/photos', label: DASHBOARD.openPhotos },
    })
  }
  if (cases && cases.open > 0) {
    tasks.push({
      key: 'cases',
      title: DASHBOARD.cases,
      count: cases.open,
      overdue: overdueWord(DASHBOARD.casesOverdue, cases.overdue),
      help: null,
      link: { href: '/admin/collections/payment-cases?where[state][equals]=open', label: DASHBOARD.openCases },
    })
  }
  return tasks
}

/** What waits for a person, with its oldest and its overdue. */
export function Waiting({ view }: { readonly view: DashboardView }) {
  const tasks = tasksOf(view)
  return (
    <section aria-labelledby="baokao-waiting">
      <h2 id="baokao-waiting">{DASHBOARD.waiting}</h2>
      {tasks.length === 0 && <p className="baokao-dashboard__empty">{DASHBOARD.nothingWaits}</p>}
      <ul className="baokao-dashboard__tasks">
        {tasks.map(({ key, title, count, overdue, help, link }) => (
          <li className="baokao-dashboard__task" key={key}>
            <h3>{title}</h3>
            <p className="baokao-dashboard__number">{count}</p>
            {help && <p>{help}</p>}
            {overdue && <p className="baokao-dashboard__overdue">{overdue}</p>}
            <Link className="baokao-dashboard__go" href={link.href} prefetch={false}>
              {link.label}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
