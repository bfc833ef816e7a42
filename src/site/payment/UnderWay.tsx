import type { EnrollmentView } from '../../domain/enrollmentView.ts'
import { announce } from '../announce.tsx'
import { checkPayment } from '../api.ts'
import { isMoneyUnderWay } from '../enrollment/polling.ts'
import { useMove } from '../enrollment/useMove.ts'
import { useWords } from '../language.tsx'
import { Lines } from '../parts/Lines.tsx'
import { Phones } from '../parts/Phones.tsx'
import { SubmitButton } from '../parts/SubmitButton.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import { cashierToReturnTo } from './cashierAddress.ts'

/** Money is on its way: nobody is asked to pay again; the page looks by itself, and at once when asked. */
export function UnderWay({ view }: { view: EnrollmentView }) {
  const words = useWords()
  const { press, phase, error } = useMove(view.id, (_: undefined, ways) => checkPayment(view.id, ways))
  const check = async () => {
    const now = await press(undefined)
    if (now && isMoneyUnderWay(now)) announce(words.payment.stillUnderWay)
  }
  const { attempt } = view
  const isAtCounter = attempt?.kind === 'onsite'
  const cashier = cashierToReturnTo(view)
  return (
    <>
      {error && <Trouble error={error} takesFocus />}
      <div className="rounded-box border-2 border-warning p-4" role="status">
        <p className="font-bold">
          <span aria-hidden="true">… </span>
          {isAtCounter ? words.payment.atCounter : words.payment.underWay}
        </p>
        <p className="mt-2">{isAtCounter ? words.payment.goThere : words.payment.doNotPayAgain}</p>
      </div>
      <Lines
        lines={[
          { label: words.payment.orderNumber, value: attempt?.merchantOrderNumber ?? '' },
          { label: words.payment.gateway, value: attempt?.gatewayLabel ?? '' },
        ]}
      />
      <div>
        <SubmitButton phase={phase} onPress={() => void check()}>
          {words.payment.checkNow}
        </SubmitButton>
      </div>
      {cashier && (
        <p>
          {words.payment.notPaidYet}
          <a href={cashier} className="tap textlink">
            {words.payment.backToCashier}
          </a>
        </p>
      )}
      <section className="flex flex-col">
        <p>{isAtCounter ? words.payment.askThere : words.payment.stuck}</p>
        <p className="font-semibold">{view.province.office}</p>
        <Phones phones={view.province.phones} />
      </section>
    </>
  )
}
