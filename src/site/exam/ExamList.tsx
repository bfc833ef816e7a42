import { phaseOf } from '../../domain/window.ts'
import type { Exam } from '../catalogue.ts'
import { useNow } from '../clock.ts'
import { ExamCard } from './ExamCard.tsx'

const ORDER = { open: 0, before: 1, after: 2 } as const

interface ExamListProps {
  readonly exams: readonly Exam[]
  readonly heading: 'h2' | 'h3'
  readonly most?: number
}

/** Exams with the open ones first, then those that open soonest. */
export function ExamList({ exams, most, heading }: ExamListProps) {
  const now = useNow()
  const placeOf = (exam: Exam) =>
    ORDER[phaseOf({ opensAt: exam.registrationOpensAt, closesAt: exam.registrationClosesAt }, now)]
  const sorted = [...exams].sort(
    (a, b) => placeOf(a) - placeOf(b) || a.registrationClosesAt.localeCompare(b.registrationClosesAt),
  )
  return (
    <ul className="flex flex-col gap-3">
      {sorted.slice(0, most).map((exam) => (
        <ExamCard key={exam.id} exam={exam} heading={heading} />
      ))}
    </ul>
  )
}
