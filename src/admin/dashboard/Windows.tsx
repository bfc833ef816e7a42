import { Link } from '@payloadcms/ui'

import { shownMoment } from '../moment.ts'
import { DASHBOARD, say, WINDOW_EVENTS } from '../words.ts'
import { AHEAD_DAYS } from './loadDashboard.ts'
import type { NearEvent } from './windows.ts'

/** Windows of published exams that open or close soon. */
export function Windows({ windows, now }: { readonly windows: readonly NearEvent[]; readonly now: Date }) {
  return (
    <section aria-labelledby="baokao-windows">
      <h2 id="baokao-windows">{DASHBOARD.windows}</h2>
      {windows.length === 0 ? (
        <p className="baokao-dashboard__empty">{say(DASHBOARD.noWindows, { days: AHEAD_DAYS })}</p>
      ) : (
        <table className="baokao-dashboard__windows">
          <thead>
            <tr>
              <th scope="col">{DASHBOARD.at}</th>
              <th scope="col">{DASHBOARD.event}</th>
              <th scope="col">{DASHBOARD.exam}</th>
              <th scope="col">{DASHBOARD.left}</th>
            </tr>
          </thead>
          <tbody>
            {windows.map(({ exam, examId, event, at, daysLeft }) => (
              <tr key={`${examId}-${event}`}>
                <td>{shownMoment(at, now)}</td>
                <td>{WINDOW_EVENTS[event]}</td>
                <td>
                  <Link href={`/admin/collections/exams/${examId}`} prefetch={false}>
                    {exam}
                  </Link>
                </td>
                <td>{daysLeft === 0 ? '不足 1 天' : `${daysLeft} 天`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
