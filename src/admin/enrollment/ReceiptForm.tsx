import { useState } from 'react'

import type { ReviewCase } from '../../domain/reviewCase.ts'
import { moneyOf } from '../../i18n/fill.ts'
import { CommandForm } from '../parts/CommandForm.tsx'
import { Field } from '../parts/Field.tsx'
import { OFFICE, say } from '../words.ts'

interface Props {
  readonly found: ReviewCase
  onClose(): void
  onDone(): void
}

interface CounterProps {
  readonly counters: ReviewCase['counters']
  readonly chosen: string
  onChoose(code: string): void
}

/** Which counter took it: asked only where there are several, and then none is chosen beforehand. */
function CounterChoice({ counters, chosen, onChoose }: CounterProps) {
  return (
    <Field label={OFFICE.counter}>
      <select onChange={(event) => onChoose(event.target.value)} required value={chosen}>
        <option value="">{OFFICE.counterMissing}</option>
        {counters.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** Money taken at the counter: the number of the office's receipt. */
export function ReceiptForm({ found, onClose, onDone }: Props) {
  const [receipt, setReceipt] = useState('')
  const [counter, setCounter] = useState('')
  const isAsked = found.counters.length > 1
  const missing = () => {
    if (isAsked && counter === '') return OFFICE.counterMissing
    return /^[\w-]{4,40}$/.test(receipt.trim()) ? null : OFFICE.receiptHelp
  }
  return (
    <CommandForm
      body={() => ({ receiptNumber: receipt.trim(), ...(isAsked ? { gateway: counter } : {}) })}
      missing={missing}
      onClose={onClose}
      onDone={onDone}
      path={`/enrollments/${found.id}/settle-onsite`}
      submit={OFFICE.settle}
    >
      {found.feeInFen !== null && <p>{say(OFFICE.amount, { amount: moneyOf(found.feeInFen) })}</p>}
      {isAsked && <CounterChoice chosen={counter} counters={found.counters} onChoose={setCounter} />}
      <Field help={OFFICE.receiptHelp} label={OFFICE.receipt}>
        <input
          autoComplete="off"
          maxLength={40}
          onChange={(event) => setReceipt(event.target.value)}
          required
          value={receipt}
        />
      </Field>
    </CommandForm>
  )
}
