import type { AttemptView, EnrollmentView } from '../../domain/enrollmentView.ts'
import { announce } from '../announce.tsx'
import { checkPayment } from '../api.ts'
import { useMove } from '../enrollment/useMove.ts'
import { cashierOf } from '../format.ts'
import { useWords } from '../language.tsx'
import { Lines } from '../parts/Lines.tsx'
import { Moment } from '../parts/Moment.tsx'
import { Phones } from '../parts/Phones.tsx'
import { SubmitButton } from '../parts/SubmitButton.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import { CancelPayment } from './CancelPayment.tsx'
import { LastLook } from './LastLook.tsx'

/** What is waited for: the cashier still open, the counter, or the bank's word. */
function Waiting({ attempt }: { attempt: AttemptView }) {
  const words = useWords()
  const sentences = words.payment.waiting[attempt.redirectTo ? 'cashier' : attempt.kind]
  return (
    <div className="rounded-box border-2 border-warning p-4" role="status">
      <p className="font-bold">
        <span aria-hidden="true">… </span>
        {sentences.title}
      </p>
      <p className="mt-2">{sentences.text}</p>
    </div>
  )
}

function AttemptLines({ attempt }: { attempt: AttemptView }) {
  const words = useWords()
  const closing = attempt.closesAt && [{ label: words.payment.payUntil, value: <Moment at={attempt.closesAt} /> }]
  const lines = [
    { label: words.payment.orderNumber, value: attempt.merchantOrderNumber },
    { label: words.payment.gateway, value: attempt.gatewayLabel },
    ...(closing || []),
  ]
  return <Lines lines={lines} />
}

/** Go on paying, ask the bank now, or give this payment up. */
function WhatNow({ view, attempt }: { view: EnrollmentView; attempt: AttemptView }) {
  const words = useWords()
  const { press, phase, error } = useMove(view.id, (_: undefined, keys) => checkPayment(view.id, keys))
  const check = async () => {
    const now = await press(undefined)
    if (now?.attempt?.look) announce(now.attempt.look.label)
  }
  const cashier = attempt.redirectTo && cashierOf(attempt.redirectTo)
  return (
    <>
      {error && <Trouble error={error} takesFocus />}
      <LastLook look={attempt.look} />
      <div className="flex flex-wrap gap-3">
        {cashier && (
          <a href={cashier} className="btn btn-primary">
            {words.payment.goOn}
          </a>
        )}
        <SubmitButton phase={phase} isSecondary={cashier !== null} onPress={() => void check()}>
          {words.payment.checkNow}
        </SubmitButton>
        <CancelPayment view={view} />
      </div>
    </>
  )
}

/** Money is on its way: nobody is asked to pay twice; the page looks by itself, and at once when asked. */
export function UnderWay({ view, attempt }: { view: EnrollmentView; attempt: AttemptView }) {
  const words = useWords()
  return (
    <>
      <Waiting attempt={attempt} />
      <AttemptLines attempt={attempt} />
      <WhatNow view={view} attempt={attempt} />
      <section className="flex flex-col">
        <p>{attempt.kind === 'onsite' ? words.payment.askThere : words.payment.stuck}</p>
        <p className="font-semibold">{view.province.office}</p>
        <Phones phones={view.province.phones} />
      </section>
    </>
  )
}
