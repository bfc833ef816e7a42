import type { ReactNode } from 'react'
import { useWords } from '../language.tsx'

/** What an input needs to belong to its label, help and error. */
export interface FieldAria {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface FieldProps {
  readonly id: string
  readonly label: string
  readonly help?: ReactNode
  readonly error?: string | undefined
  readonly isOptional?: boolean
  readonly children: (aria: FieldAria) => ReactNode
}

/** One question: label above, help below it, then the answer, then what is wrong with it. */
export function Field({ id, label, help, error, isOptional, children }: FieldProps) {
  const words = useWords()
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={`flex flex-col gap-1.5 ${error ? 'border-s-4 border-error ps-3' : ''}`}>
      <label htmlFor={id} className="font-semibold">
        {label}
        {isOptional && <span className="quiet font-normal"> {words.form.optional}</span>}
      </label>
      {help && (
        <p id={`${id}-help`} className="quiet text-sm">
          {help}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="font-semibold text-error">
          <span aria-hidden="true">✕ </span>
          {error}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  )
}
