import type { ComponentProps, ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { Field } from '../parts/Field.tsx'
import { idOf, messageAt } from './useMistakes.ts'

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'name' | 'id'> {
  readonly name: string
  readonly label: string
  readonly help?: ReactNode
  readonly isOptional?: boolean
}

/** A line of text of the surrounding form. */
export function TextField({ name, label, help, isOptional = false, ...input }: TextFieldProps) {
  const { register, formState } = useFormContext()
  return (
    <Field id={idOf(name)} label={label} help={help} isOptional={isOptional} error={messageAt(formState.errors, name)}>
      {(aria) => <input type="text" className="input" {...input} {...aria} {...register(name)} />}
    </Field>
  )
}
