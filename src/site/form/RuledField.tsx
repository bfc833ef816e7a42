import type { ReactNode } from 'react'
import type { FieldKind, FieldRow } from '../../domain/fields.ts'
import { useLanguage } from '../language.tsx'
import { SelectField } from './SelectField.tsx'
import { TextField } from './TextField.tsx'

const INPUT_TYPES: Partial<Readonly<Record<FieldKind, string>>> = {
  password: 'password',
  tel: 'tel',
  email: 'email',
  month: 'month',
  date: 'date',
}

interface RuledFieldProps {
  readonly rule: FieldRow
  readonly help?: ReactNode
  /** stands before the name, such as `educations.0.` */
  readonly path?: string
  /** overrides the table's token where one form holds the same question twice */
  readonly autoComplete?: string
  /** where the table's `required` does not tell all: another answer may ask for this one */
  readonly isOptional?: boolean
}

/** A field drawn from its row in a table of `domain/`: the right keyboard, the right autofill, the right choices. */
export function RuledField({ rule, help, path = '', ...others }: RuledFieldProps) {
  const { language } = useLanguage()
  const { autoComplete = rule.autocomplete, isOptional = !rule.required } = others
  const common = { name: `${path}${rule.name}`, label: rule.label[language], help, isOptional, autoComplete }
  if (rule.options) {
    return <SelectField {...common} options={rule.options.map((row) => ({ value: row.code, label: row[language] }))} />
  }
  return (
    <TextField
      {...common}
      type={INPUT_TYPES[rule.kind] ?? 'text'}
      {...(rule.inputMode && { inputMode: rule.inputMode })}
      {...(rule.kind === 'number' && { inputMode: 'decimal' })}
      {...(rule.autocomplete === 'off' && { spellCheck: false })}
    />
  )
}
