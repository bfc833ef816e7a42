import type { EnrollmentView } from '../../domain/enrollmentView.ts'
import { useWords } from '../language.tsx'
import { ActionButton } from './ActionButton.tsx'
import { Refusals } from './Refusals.tsx'
import { WAYS } from './ways.ts'

/** What else may be done, and why not where it may not. */
export function OtherActions({ view }: { view: EnrollmentView }) {
  const words = useWords()
  const others = view.actions.filter(({ action }) => action !== view.next.action && WAYS[action])
  const refused = others.filter(({ allowed, refusals }) => !allowed && refusals.length > 0)
  const allowed = others.filter((one) => one.allowed)
  if (others.length === 0) return null
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
        <details>
          <summary className="tap textlink cursor-pointer">{words.enrollment.whyNot}</summary>
          <dl className="flex flex-col gap-2 ps-4">
            {refused.map(({ action, label, refusals }) => (
              <div key={action}>
                <dt className="font-semibold">{label}</dt>
                <dd>
                  <Refusals refusals={refusals} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  )
}
