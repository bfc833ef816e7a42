import type { EnrollmentView } from '../../domain/enrollmentView.ts'
import { moneyOf } from '../../i18n/fill.ts'
import { useWords } from '../language.tsx'
import { Deadline } from '../parts/Deadline.tsx'
import { ActionButton } from './ActionButton.tsx'
import { Refusals } from './Refusals.tsx'
import { WAYS } from './ways.ts'

function Fee({ fee }: { fee: NonNullable<EnrollmentView['fee']> }) {
  const words = useWords()
  return (
    <p className="text-lg font-bold">
      {moneyOf(fee.totalInFen)}{' '}
      <span className="quiet text-base font-normal">{words.payment.lines(fee.lines.length)}</span>
    </p>
  )
}

/** The one next thing, its deadline, and its one primary button, or why it must wait. */
export function NextPanel({ view }: { view: EnrollmentView }) {
  const words = useWords()
  const { next, actions, fee } = view
  const action = actions.find((one) => one.action === next.action)
  const way = action && WAYS[action.action]
  const asksForMoney = way?.kind === 'page' && way.path === 'pay'
  return (
    <section aria-labelledby="next" className="rounded-box border-2 border-primary p-4">
      <h2 id="next" className="font-bold">
        {next.action ? words.enrollment.toDo : words.enrollment.nothingToDo}
      </h2>
      <div className="mt-2 flex flex-col items-start gap-3">
        {fee && asksForMoney && <Fee fee={fee} />}
        <p>{next.sentence}</p>
        {next.dueAt && <Deadline at={next.dueAt} />}
        {action?.allowed && <ActionButton id={view.id} view={{ ...action, primary: true }} />}
        {action && !action.allowed && <Refusals refusals={action.refusals} />}
      </div>
    </section>
  )
}
