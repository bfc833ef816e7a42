import { Link } from 'wouter'
import { useWords } from '../language.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Page } from '../parts/Page.tsx'
import { SignedIn } from '../parts/SignedIn.tsx'
import { useMine } from '../queries.ts'
import { EnrollmentList } from './EnrollmentList.tsx'

function Mine() {
  const words = useWords()
  return (
    <Loaded query={useMine(true)}>
      {({ enrollments }) =>
        enrollments.length > 0 ? (
          <>
            <EnrollmentList enrollments={enrollments} heading="h2" />
            <p>
              <Link href="/exams" className="tap textlink">
                {words.enrollments.another}
              </Link>
            </p>
          </>
        ) : (
          <div className="panel flex flex-col items-start gap-3">
            <p>{words.enrollments.none}</p>
            <Link href="/exams" className="btn btn-primary">
              {words.enrollments.first}
            </Link>
          </div>
        )
      }
    </Loaded>
  )
}

/** All my enrollments. */
export default function EnrollmentsPage() {
  const words = useWords()
  return (
    <Page title={words.nav.enrollments} back={{ href: '/', label: words.nav.home }}>
      <SignedIn>{() => <Mine />}</SignedIn>
    </Page>
  )
}
