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

/** Money taken at the counter: the number of the office's receipt. */
export function ReceiptForm({ found, onClose, onDone }: Props) {
  const [receipt, setReceipt] = useState('')
  return (
    <CommandForm
      body={() => ({ receiptNumber: receipt.trim() })}
      missing={() => (/^[\w-]{4,40}$/.test(receipt.trim()) ? null : OFFICE.receiptHelp)}
      onClose={onClose}
      onDone={onDone}
      path={`/enrollments/${found.id}/settle-onsite`}
      submit={OFFICE.settle}
    >
      {found.feeInFen !== null && <p>{say(OFFICE.amount, { amount: moneyOf(found.feeInFen) })}</p>}
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
