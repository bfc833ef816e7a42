import type { EnrollmentView } from '../../domain/enrollmentView.ts'
import { announce } from '../announce.tsx'
import { checkPayment } from '../api.ts'
import { isMoneyUnderWay } from '../enrollment/polling.ts'
import { useMove } from '../enrollment/useMove.ts'
import { Phones } from '../parts/Phones.tsx'
import { useWords } from '../language.tsx'
import { Lines } from '../parts/Lines.tsx'
import { SubmitButton } from '../parts/SubmitButton.tsx'
import { Trouble } from '../parts/Trouble.tsx'

/** Money is on its way: nobody is asked to pay again; the page looks by itself, and at once when asked. */
export function UnderWay({ view }: { view: EnrollmentView }) {
  const words = useWords()
  const { press, phase, error } = useMove(view.id, (_: undefined, ways) => checkPayment(view.id, ways))
  const check = async () => {
    const now = await press(undefined)
    if (now && isMoneyUnderWay(now)) announce(words.payment.stillUnderWay)
  }
  const gateway = view.gateways.find(({ code }) => code === view.attempt?.gateway)
  return (
    <>
      {error && <Trouble error={error} takesFocus />}
      <div className="rounded-box border-2 border-warning p-4" role="status">
        <p className="font-bold">
          <span aria-hidden="true">… </span>
          {words.payment.underWay}
        </p>
        <p className="mt-2">{words.payment.doNotPayAgain}</p>
      </div>
      <Lines
        lines={[
          { label: words.payment.orderNumber, value: view.attempt?.merchantOrderNumber ?? '' },
          ...(gateway ? [{ label: words.payment.gateway, value: gateway.label }] : []),
        ]}
      />
      <div>
        <SubmitButton phase={phase} onPress={() => void check()}>
          {words.payment.checkNow}
        </SubmitButton>
      </div>
      <section className="flex flex-col">
        <p>{words.payment.stuck}</p>
        <p className="font-semibold">{view.region.office}</p>
        <Phones phones={view.region.phones} />
      </section>
    </>
  )
}
