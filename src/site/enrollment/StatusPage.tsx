import { useParams } from 'wouter'
import { useWords } from '../language.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Page } from '../parts/Page.tsx'
import { SignedIn } from '../parts/SignedIn.tsx'
import { Tag } from '../parts/Tag.tsx'
import { useEnrollment } from '../queries.ts'
import { Documents } from './Documents.tsx'
import { NextPanel } from './NextPanel.tsx'
import { Office } from './Office.tsx'
import { OtherActions } from './OtherActions.tsx'
import { pollMs } from './polling.ts'
import { StepLine } from './StepLine.tsx'
import { Summary } from './Summary.tsx'
import { Timeline } from './Timeline.tsx'

/** One enrollment, drawn from what the server says of it and from nothing else. */
export default function StatusPage() {
  const words = useWords()
  const { id = '' } = useParams()
  const query = useEnrollment(id, pollMs)
  const view = query.data
  return (
    <Page
      title={view ? words.enrollments.title(view.exam.year, view.exam.name, view.province.name) : words.enrollment.one}
      state={view && <Tag>{view.stateLabel}</Tag>}
      back={{ href: '/enrollments', label: words.nav.enrollments }}
    >
      <SignedIn>
        {() => (
          <Loaded query={query}>
            {(shown) => (
              <>
                <NextPanel view={shown} />
                <StepLine steps={shown.steps} />
                <Timeline entries={shown.timeline} />
                <Summary view={shown} />
                <OtherActions view={shown} />
                <Documents documents={shown.documents} />
                <Office province={shown.province} />
              </>
            )}
          </Loaded>
        )}
      </SignedIn>
    </Page>
  )
}
