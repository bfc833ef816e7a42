import { useFieldArray, useFormContext } from 'react-hook-form'
import { DEGREE_FIELDS, EDUCATION_FIELDS, MAX_RECORDS } from '../../domain/records.ts'
import { announce } from '../announce.tsx'
import { RuledField } from '../form/RuledField.tsx'
import { messageAt } from '../form/useMistakes.ts'
import { useWords } from '../language.tsx'
import { EMPTY_DEGREE, EMPTY_EDUCATION } from './values.ts'
import type { Registration } from './values.ts'

const LISTS = {
  educations: { rules: EDUCATION_FIELDS, empty: EMPTY_EDUCATION, least: 1 },
  degrees: { rules: DEGREE_FIELDS, empty: EMPTY_DEGREE, least: 0 },
} as const

/** Education or degree records: as many as there are, added and taken away one by one. */
export function RecordFields({ list }: { list: keyof typeof LISTS }) {
  const words = useWords()
  const { control, formState } = useFormContext<Registration>()
  const { fields, append, remove } = useFieldArray({ control, name: list })
  const { rules, empty, least } = LISTS[list]
  const text = words.register[list]
  const error = messageAt(formState.errors, list)
  const drop = (index: number) => {
    remove(index)
    announce(words.register.removed(text.one(index + 1)))
  }
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-3 text-xl font-bold">{text.title}</legend>
      <p className="quiet text-sm">{text.help}</p>
      {error && <p className="font-semibold text-error">{error}</p>}
      {fields.map(({ id }, index) => (
        <fieldset key={id} className="panel flex flex-col gap-4">
          <legend className="px-1 font-bold">{text.one(index + 1)}</legend>
          {rules.map((rule) => (
            <RuledField
              key={rule.name}
              rule={rule}
              path={`${list}.${index}.`}
              help={rule.name === 'completedOn' ? words.register.monthHelp : undefined}
            />
          ))}
          {fields.length > least && (
            <button type="button" className="btn btn-outline self-start" onClick={() => drop(index)}>
              {words.register.remove(text.one(index + 1))}
            </button>
          )}
        </fieldset>
      ))}
      {fields.length < MAX_RECORDS && (
        <button type="button" id={list} className="btn btn-outline self-start" onClick={() => append(empty)}>
          {text.add}
        </button>
      )}
    </fieldset>
  )
}
