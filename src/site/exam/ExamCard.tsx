import { Link } from 'wouter'
import { phaseOf } from '../../domain/window.ts'
import type { Exam } from '../catalogue.ts'
import { useNow } from '../clock.ts'
import { useWords } from '../language.tsx'
import { Moment, Period } from '../parts/Moment.tsx'
import { Tag } from '../parts/Tag.tsx'
import type { Tone } from '../parts/Tag.tsx'

const TONES = { before: 'plain', open: 'good', after: 'plain' } as const satisfies Record<string, Tone>

/** @returns where the registration of an exam stands now. */
export function useRegistrationPhase(exam: Pick<Exam, 'registrationOpensAt' | 'registrationClosesAt'>) {
  return phaseOf({ opensAt: exam.registrationOpensAt, closesAt: exam.registrationClosesAt }, useNow())
}

/** One exam in a list: what, whether it is open, until when. */
export function ExamCard({ exam, heading: Heading }: { exam: Exam; heading: 'h2' | 'h3' }) {
  const words = useWords()
  const phase = useRegistrationPhase(exam)
  return (
    <li className="panel flex flex-col gap-2">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <Heading className="text-lg font-bold">
          <Link href={`/exams/${exam.id}`} className="tap textlink">
            {words.exam.title(exam.year, exam.name)}
          </Link>
        </Heading>
        <Tag tone={TONES[phase]}>{words.exam.phases[phase]}</Tag>
      </div>
      <dl className="flex flex-col gap-1">
        <div>
          <dt className="inline font-semibold">{words.exam.registration}</dt>
          <dd className="inline">
            <Period from={exam.registrationOpensAt} to={exam.registrationClosesAt} />
          </dd>
        </div>
        <div>
          <dt className="inline font-semibold">{words.exam.paymentUntil}</dt>
          <dd className="inline">
            <Moment at={exam.paymentClosesAt} />
          </dd>
        </div>
      </dl>
    </li>
  )
}
