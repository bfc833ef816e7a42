import { Link } from 'wouter'
import type { EnrollmentView, RefusalView } from '../../domain/enrollmentView.ts'
import { Refusals } from '../enrollment/Refusals.tsx'
import { pathOf } from '../enrollment/ways.ts'
import { useWords } from '../language.tsx'

interface NothingToPayProps {
  readonly view: EnrollmentView
  readonly refusals: readonly RefusalView[]
}

/** Paid already, or not to be paid now: what it is, and back to the enrollment. */
export function NothingToPay({ view, refusals }: NothingToPayProps) {
  const words = useWords()
  const isSettled = view.attempt?.state === 'succeeded'
  return (
    <div className="panel flex flex-col items-start gap-3" role="status">
      <p className="font-bold">{isSettled ? words.payment.settled : words.payment.notNow}</p>
      <p>{view.next.sentence}</p>
      {!isSettled && <Refusals refusals={refusals} />}
      <Link href={pathOf(view.id)} className="btn btn-primary">
        {words.enrollment.toStatus}
      </Link>
    </div>
  )
}
