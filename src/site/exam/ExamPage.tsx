import { Link, useParams } from 'wouter'
import type { Exam } from '../catalogue.ts'
import { useWords } from '../language.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Lines } from '../parts/Lines.tsx'
import { Moment, Period } from '../parts/Moment.tsx'
import { Page } from '../parts/Page.tsx'
import { Tag } from '../parts/Tag.tsx'
import { useExam } from '../queries.ts'
import { useRegistrationPhase } from './ExamCard.tsx'
import { Conditions } from './Conditions.tsx'
import { SubjectTable } from './SubjectTable.tsx'

function Windows({ exam }: { exam: Exam }) {
  const words = useWords()
  const soon = words.exam.later
  return (
    <Lines
      lines={[
        {
          label: words.exam.registration,
          value: <Period from={exam.registrationOpensAt} to={exam.registrationClosesAt} />,
        },
        { label: words.exam.payment, value: <Period from={exam.paymentOpensAt} to={exam.paymentClosesAt} /> },
        {
          label: words.exam.ticket,
          value:
            exam.ticketOpensAt && exam.ticketClosesAt ? (
              <Period from={exam.ticketOpensAt} to={exam.ticketClosesAt} />
            ) : (
              soon
            ),
        },
        { label: words.exam.scores, value: exam.scoresPublishedAt ? <Moment at={exam.scoresPublishedAt} /> : soon },
        ...(exam.authority ? [{ label: words.exam.authority, value: exam.authority }] : []),
      ]}
    />
  )
}

/** The way into an enrollment, or when there is one. */
function Entry({ exam }: { exam: Exam }) {
  const words = useWords()
  const phase = useRegistrationPhase(exam)
  return (
    <section className="panel flex flex-col items-start gap-3">
      <Tag tone={phase === 'open' ? 'good' : 'plain'}>{words.exam.phases[phase]}</Tag>
      <p>{words.exam.entry[phase]}</p>
      {phase === 'open' ? (
        <Link href={`/enroll/${exam.id}`} className="btn btn-primary">
          {words.exam.enroll}
        </Link>
      ) : (
        <Link href="/provinces" className="tap textlink">
          {words.nav.provinces}
        </Link>
      )}
    </section>
  )
}

function ExamDetails({ exam }: { exam: Exam }) {
  const words = useWords()
  return (
    <>
      <Entry exam={exam} />
      <section className="flex flex-col gap-3">
        <h2 className="text-xl font-bold">{words.exam.times}</h2>
        <Windows exam={exam} />
      </section>
      <SubjectTable exam={exam} />
      <Conditions exam={exam} />
    </>
  )
}

/** One exam: its windows, levels, subjects and conditions. */
export default function ExamPage() {
  const words = useWords()
  const { id = '' } = useParams()
  const query = useExam(id)
  const title = query.data ? words.exam.title(query.data.year, query.data.name) : words.exam.one
  return (
    <Page title={title} back={{ href: '/exams', label: words.exam.all }}>
      <Loaded query={query}>{(exam) => <ExamDetails exam={exam} />}</Loaded>
    </Page>
  )
}
