import { Link } from '@payloadcms/ui'

import { zh } from '../../i18n/zh.ts'
import { toneOf } from '../tone.ts'
import { DASHBOARD } from '../words.ts'
import type { DashboardView } from './loadDashboard.ts'

/** The day's numbers, since midnight in Beijing, within the reader's own scope. */
export function TodayNumbers({ view }: { readonly view: DashboardView }) {
  const { registered, today, messages } = view
  const numbers = [
    ...(registered === null ? [] : [{ label: DASHBOARD.registered, count: registered }]),
    ...today.map(({ key, count }) => ({ label: DASHBOARD[key], count })),
    ...(messages
      ? [
          { label: `${DASHBOARD.messages} · ${DASHBOARD.pending}`, count: messages.pending },
          { label: `${DASHBOARD.messages} · ${DASHBOARD.sendFailed}`, count: messages.failed },
        ]
      : []),
  ]
  return (
    <section aria-labelledby="baokao-today">
      <h2 id="baokao-today">{DASHBOARD.today}</h2>
      <dl className="baokao-dashboard__numbers">
        {numbers.map(({ label, count }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="baokao-dashboard__number">{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** How many enrollments stand in each state, each a link to their list. */
export function StateNumbers({ states }: Pick<DashboardView, 'states'>) {
  return (
    <section aria-labelledby="baokao-states">
      <h2 id="baokao-states">{DASHBOARD.states}</h2>
      <ul className="baokao-dashboard__states">
        {states.map(({ state, count }) => (
          <li key={state}>
            <Link
              className={`baokao-dashboard__state baokao-tone--${toneOf(state)}`}
              href={`/admin/collections/enrollments?where[state][equals]=${state}`}
              prefetch={false}
            >
              <span>{zh.states[state]}</span>
              <strong>{count}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
