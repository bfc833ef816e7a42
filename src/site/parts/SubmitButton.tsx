import { useEffect } from 'react'
import { announce } from '../announce.tsx'
import { useWords } from '../language.tsx'
import type { Phase } from '../useCommand.ts'

interface SubmitButtonProps {
  readonly phase: Phase
  readonly children: string
  /** a plain button calls this instead of submitting its form */
  readonly onPress?: () => void
  readonly isSecondary?: boolean
}

/** The one button of a form: it says what it is doing and takes no second press. */
export function SubmitButton({ phase, children, onPress, isSecondary }: SubmitButtonProps) {
  const words = useWords()
  const doing = phase === 'idle' ? null : words.form.phases[phase]
  useEffect(() => {
    if (doing) announce(doing)
  }, [doing])
  return (
    <button
      type={onPress ? 'button' : 'submit'}
      className={`btn ${isSecondary ? 'btn-outline' : 'btn-primary'}`}
      aria-disabled={doing ? true : undefined}
      onClick={(event) => {
        if (doing) event.preventDefault()
        else onPress?.()
      }}
    >
      {doing ?? children}
    </button>
  )
}
