import { useState } from 'react'
import type { FormEvent } from 'react'
import type { Agreement } from '../catalogue.ts'
import { useWords } from '../language.tsx'
import type { Phase } from '../useCommand.ts'
import { ErrorSummary } from './ErrorSummary.tsx'
import { RichText } from './RichText.tsx'
import { SubmitButton } from './SubmitButton.tsx'

interface AcceptTextProps {
  readonly agreement: Agreement
  readonly phase: Phase
  readonly submit: string
  readonly onAccept: () => void
  readonly onBack?: () => void
}

/** A text to read and accept before going on. */
export function AcceptText({ agreement, phase, submit, onAccept, onBack }: AcceptTextProps) {
  const words = useWords()
  const [isAccepted, setIsAccepted] = useState(false)
  const [tries, setTries] = useState(0)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (isAccepted) onAccept()
    else setTries(tries + 1)
  }
  const id = `accept-${agreement.kind}`
  return (
    <form className="flex flex-col gap-4" onSubmit={send}>
      {tries > 0 && !isAccepted && (
        <ErrorSummary tries={tries} mistakes={[{ id, sentence: words.agreement.required(agreement.title) }]} />
      )}
      <h2 className="text-xl font-bold">{agreement.title}</h2>
      <div className="panel">
        <RichText state={agreement.body} />
        <p className="quiet mt-4 text-sm">{words.agreement.version(String(agreement.version))}</p>
      </div>
      <label className="tap cursor-pointer gap-3">
        <input
          id={id}
          type="checkbox"
          className="checkbox checkbox-primary"
          checked={isAccepted}
          onChange={(event) => setIsAccepted(event.target.checked)}
        />
        {words.agreement.accept}
      </label>
      <div className="flex flex-wrap gap-3">
        <SubmitButton phase={phase}>{submit}</SubmitButton>
        {onBack && (
          <button type="button" className="btn btn-outline" onClick={onBack}>
            {words.form.previous}
          </button>
        )}
      </div>
    </form>
  )
}
