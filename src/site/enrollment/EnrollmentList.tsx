import { Link } from 'wouter'
import type { EnrollmentLine } from '../../domain/enrollmentView.ts'
import { useWords } from '../language.tsx'
import { Deadline } from '../parts/Deadline.tsx'
import { Tag } from '../parts/Tag.tsx'

interface EnrollmentListProps {
  readonly enrollments: readonly EnrollmentLine[]
  readonly heading: 'h2' | 'h3'
}

/** My enrollments: what, where, its state in words, the next thing and its deadline. */
export function EnrollmentList({ enrollments, heading: Heading }: EnrollmentListProps) {
  const words = useWords()
  return (
    <ul className="flex flex-col gap-3">
      {enrollments.map(({ id, exam, province, stateLabel, next }) => (
        <li key={id} className="panel flex flex-col gap-2">
          <div className="flex flex-wrap items-start justify-between gap-2">
            <Heading className="text-lg font-bold">
              <Link href={`/enrollments/${id}`} className="tap textlink">
                {words.enrollments.title(exam.year, exam.name, province.name)}
              </Link>
            </Heading>
            <Tag>{stateLabel}</Tag>
          </div>
          <p>{next.sentence}</p>
          {next.dueAt && <Deadline at={next.dueAt} />}
        </li>
      ))}
    </ul>
  )
}
