import { useState } from 'react'
import type { EnrollmentView, FeeView } from '../../domain/enrollmentView.ts'
import { pay } from '../api.ts'
import { useMove } from '../enrollment/useMove.ts'
import { cashierOf } from '../format.ts'
import { useWords } from '../language.tsx'
import { Deadline } from '../parts/Deadline.tsx'
import { SubmitButton } from '../parts/SubmitButton.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import { FeeTable } from './FeeTable.tsx'
import { LastLook } from './LastLook.tsx'

interface GatewayChoiceProps {
  readonly gateways: EnrollmentView['gateways']
  readonly chosen: string
  readonly onChoose: (code: string) => void
}

function GatewayChoice({ gateways, chosen, onChoose }: GatewayChoiceProps) {
  const words = useWords()
  return (
    <fieldset className="flex flex-col">
      <legend className="font-semibold">{words.payment.gateway}</legend>
      {gateways.map(({ code, label }) => (
        <label key={code} className="tap cursor-pointer gap-3">
          <input
            type="radio"
            name="gateway"
            className="radio radio-primary"
            checked={code === chosen}
            onChange={() => onChoose(code)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

/** How the payment before this one ended, where it ended without money. */
function Ended({ attempt }: { attempt: EnrollmentView['attempt'] }) {
  const words = useWords()
  if (attempt?.state !== 'closed' && attempt?.state !== 'failed') return null
  return (
    <div className="panel" role="status">
      <p className="font-bold">{words.payment.ended(attempt.merchantOrderNumber)}</p>
      <LastLook look={attempt.look} />
      <p>{words.payment.mayPayAgain}</p>
    </div>
  )
}

/** Amount, deadline, ways to pay, and the way to the cashier in this same window. */
export function Cashier({ view, fee }: { view: EnrollmentView; fee: FeeView }) {
  const words = useWords()
  const [gateway, setGateway] = useState(view.gateways[0]?.code ?? '')
  const { press, phase, error } = useMove(view.id, async (code: string, keys) => {
    const started = await pay(view.id, code, keys)
    const address = started.redirectTo && cashierOf(started.redirectTo)
    if (address) window.location.assign(address)
    return started.view
  })
  return (
    <>
      {error && <Trouble error={error} takesFocus />}
      <Ended attempt={view.attempt} />
      <FeeTable fee={fee} />
      {view.next.dueAt && <Deadline at={view.next.dueAt} />}
      <GatewayChoice gateways={view.gateways} chosen={gateway} onChoose={setGateway} />
      <div>
        <SubmitButton phase={phase} onPress={() => void press(gateway)}>
          {words.payment.go}
        </SubmitButton>
      </div>
      <p className="quiet text-sm">{words.payment.noRefund}</p>
    </>
  )
}
