import type { EnrollmentView, RefusalView } from '../../domain/enrollmentView.ts'
import { useWords } from '../language.tsx'
import { ActionButton } from './ActionButton.tsx'
import { Refusals } from './Refusals.tsx'
import { WAYS } from './ways.ts'

/** A move that the state does not have is no question anybody asks; every other no is told with its reason. */
const isWorthTelling = ({ code }: RefusalView): boolean => code !== 'MOVE_NOT_LEGAL'

/** What else may be done, and why not where it may not. */
export function OtherActions({ view }: { view: EnrollmentView }) {
  const words = useWords()
  const others = view.actions.filter(({ action }) => action !== view.next.action && WAYS[action])
  const allowed = others.filter((one) => one.allowed)
  const refused = others.filter((one) => !one.allowed && one.refusals.every(isWorthTelling))
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl font-bold">{words.enrollment.others}</h2>
      {allowed.length === 0 && <p>{words.enrollment.noOthers}</p>}
      <div className="flex flex-wrap gap-3">
        {allowed.map((one) => (
          <ActionButton key={one.action} id={view.id} view={{ ...one, primary: false }} />
        ))}
      </div>
      {refused.length > 0 && (
        <dl className="flex flex-col gap-2">
          {refused.map(({ action, label, refusals }) => (
            <div key={action}>
              <dt className="font-semibold">{words.enrollment.notNow(label)}</dt>
              <dd>
                <Refusals refusals={refusals} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
