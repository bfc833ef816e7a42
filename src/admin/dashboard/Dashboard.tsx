import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import type { ShownAppointment } from '../appointments.ts'
import { DASHBOARD, ROLE_NAMES, WORDS } from '../words.ts'
import { loadDashboard } from './loadDashboard.ts'
import { StateNumbers, TodayNumbers } from './Numbers.tsx'
import { Waiting } from './Waiting.tsx'
import { Windows } from './Windows.tsx'
import '../parts/tones.css'
import './dashboard.css'

const roleLine = (appointments: readonly ShownAppointment[]) =>
  appointments
    .map(({ role, province, reviewPoint }) =>
      [ROLE_NAMES[role], province?.name, reviewPoint].filter(Boolean).join(' · '),
    )
    .join(';')

/** The first page of the panel: what waits for whoever looks, the day's numbers, and what opens or closes soon. */
export async function Dashboard({ initPageResult }: AdminViewServerProps) {
  const view = await loadDashboard(initPageResult.req)
  const isAppointed = view.appointments.length > 0
  return (
    <Gutter>
      <main className="baokao-dashboard">
        <header className="baokao-dashboard__head">
          <h1>{WORDS.workbench}</h1>
          <p>{isAppointed ? roleLine(view.appointments) : DASHBOARD.noRole}</p>
        </header>
        {isAppointed && (
          <>
            <Waiting view={view} />
            <TodayNumbers view={view} />
            <StateNumbers states={view.states} />
            <Windows now={view.now} windows={view.windows} />
          </>
        )}
      </main>
    </Gutter>
  )
}
