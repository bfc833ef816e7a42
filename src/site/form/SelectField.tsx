import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { useWords } from '../language.tsx'
import { Field } from '../parts/Field.tsx'
import { idOf, messageAt } from './useMistakes.ts'

/** One choice of a list. */
export interface Option {
  readonly value: string
  readonly label: string
}

interface SelectFieldProps {
  readonly name: string
  readonly label: string
  readonly options: readonly Option[]
  readonly help?: ReactNode
  readonly isOptional?: boolean
  readonly autoComplete?: string
}

/** One of many, in the phone's own picker. */
export function SelectField({ name, label, options, help, isOptional = false, autoComplete }: SelectFieldProps) {
  const words = useWords()
  const { register, formState } = useFormContext()
  return (
    <Field id={idOf(name)} label={label} help={help} isOptional={isOptional} error={messageAt(formState.errors, name)}>
      {(aria) => (
        <select className="select" {...(autoComplete && { autoComplete })} {...aria} {...register(name)}>
          <option value="">{words.form.choose}</option>
          {options.map(({ value, label: shown }) => (
            <option key={value} value={value}>
              {shown}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
