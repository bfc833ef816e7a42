import type { ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly help?: string
  /** one form element */
  readonly children: ReactNode
}

/** A label above its form element, help below. */
export function Field({ label, help, children }: Props) {
  return (
    <label className="baokao-field">
      <span>{label}</span>
      {children}
      {help && <span className="baokao-quiet">{help}</span>}
    </label>
  )
}
