import { phaseOf } from '../../domain/window.ts'
import type { Exam } from '../catalogue.ts'
import { useNow } from '../clock.ts'
import { ExamCard } from './ExamCard.tsx'

const ORDER = { open: 0, before: 1, after: 2 } as const

/** Exams with the open ones first, then those that open soonest. */
export function ExamList({ exams, most }: { exams: readonly Exam[]; most?: number }) {
  const now = useNow()
  const placeOf = (exam: Exam) =>
    ORDER[phaseOf({ opensAt: exam.registrationOpensAt, closesAt: exam.registrationClosesAt }, now)]
  const sorted = [...exams].sort(
    (a, b) => placeOf(a) - placeOf(b) || a.registrationClosesAt.localeCompare(b.registrationClosesAt),
  )
  return (
    <ul className="flex flex-col gap-3">
      {sorted.slice(0, most).map((exam) => (
        <ExamCard key={exam.id} exam={exam} />
      ))}
    </ul>
  )
}
