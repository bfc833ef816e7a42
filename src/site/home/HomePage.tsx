import { Link } from 'wouter'
import { ExamList } from '../exam/ExamList.tsx'
import { useWords } from '../language.tsx'
import { NoticeList } from '../notice/NoticeList.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Page } from '../parts/Page.tsx'
import { useExams, useNotices } from '../queries.ts'
import { Welcome } from './Welcome.tsx'

const MOST_EXAMS = 6
const MOST_NOTICES = 6

function OpenExams() {
  const words = useWords()
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl font-bold">{words.home.exams}</h2>
      <Loaded query={useExams()}>
        {(exams) =>
          exams.length > 0 ? (
            <>
              <ExamList exams={exams} most={MOST_EXAMS} heading="h3" />
              <p>
                <Link href="/exams" className="tap textlink">
                  {words.home.allExams(exams.length)}
                </Link>
              </p>
            </>
          ) : (
            <p>{words.exam.none}</p>
          )
        }
      </Loaded>
    </section>
  )
}

function LatestNotices() {
  const words = useWords()
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl font-bold">{words.notice.all}</h2>
      <Loaded query={useNotices(MOST_NOTICES)}>
        {({ docs }) =>
          docs.length > 0 ? (
            <>
              <NoticeList notices={docs} />
              <p>
                <Link href="/notices" className="tap textlink">
                  {words.home.allNotices}
                </Link>
              </p>
            </>
          ) : (
            <p>{words.notice.none}</p>
          )
        }
      </Loaded>
    </section>
  )
}

/** What can be done now: my own enrollments or the way in, open exams, notices. */
export function HomePage() {
  const words = useWords()
  return (
    <Page title={words.home.title}>
      <Welcome />
      <OpenExams />
      <LatestNotices />
    </Page>
  )
}
