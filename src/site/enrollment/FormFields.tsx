import { useFormContext, useWatch } from 'react-hook-form'
import { FORM_FIELDS } from '../../domain/enrollmentForm.ts'
import type { FormField } from '../../domain/enrollmentForm.ts'
import type { Exam, ReviewPoint } from '../catalogue.ts'
import { RuledField } from '../form/RuledField.tsx'
import { SelectField } from '../form/SelectField.tsx'
import { useWords } from '../language.tsx'
import type { FormValues } from './formValues.ts'
import { SubjectsField } from './SubjectsField.tsx'

interface FormFieldsProps {
  readonly exam: Exam
  readonly points: readonly ReviewPoint[]
}

/** Which plain questions stand together; the questions before them depend on the exam and the province. */
const SECTIONS = [
  ['work', ['yearsRelevant', 'yearsTotal', 'employerType', 'employer', 'employerPhone', 'title']],
  ['person', ['birthDate', 'nationality', 'politicalStatus', 'address', 'postcode']],
] as const satisfies readonly (readonly [string, readonly FormField[]])[]

const optionsOf = (rows: readonly { readonly code: string; readonly name: string }[]) =>
  rows.map(({ code, name }) => ({ value: code, label: name }))

/** City and review point, which belong together: a city offers its own points. */
function PlaceFields({ points }: { points: readonly ReviewPoint[] }) {
  const words = useWords()
  const { control } = useFormContext<FormValues>()
  const city = useWatch({ control, name: 'city' })
  const { fields, noPoints } = words.enrollmentForm
  const cities = [...new Set(points.map((point) => point.city))]
  const near = points.filter((point) => !city || point.city === city)
  return (
    <>
      {points.length === 0 && <p role="status">{noPoints}</p>}
      <SelectField name="city" label={fields.city} options={cities.map((name) => ({ value: name, label: name }))} />
      <SelectField
        name="reviewPoint"
        label={fields.reviewPoint}
        help={words.enrollmentForm.helps.reviewPoint}
        options={near.map(({ id, name, address }) => ({ value: id, label: address ? `${name} · ${address}` : name }))}
      />
    </>
  )
}

/** Every question of the form, one a line. */
export function FormFields({ exam, points }: FormFieldsProps) {
  const words = useWords()
  const { fields, sections } = words.enrollmentForm
  const helps: Partial<Readonly<Record<FormField, string>>> = words.enrollmentForm.helps
  return (
    <>
      <fieldset className="flex flex-col gap-5">
        <legend className="mb-3 text-xl font-bold">{sections.choice}</legend>
        <PlaceFields points={points} />
        <SelectField name="level" label={fields.level} options={optionsOf(exam.levels)} />
        <SelectField name="specialty" label={fields.specialty} options={optionsOf(exam.specialties)} />
        <SubjectsField exam={exam} />
      </fieldset>
      {SECTIONS.map(([title, names]) => (
        <fieldset key={title} className="flex flex-col gap-5">
          <legend className="mb-3 text-xl font-bold">{sections[title]}</legend>
          {names.flatMap((name) => {
            const rule = FORM_FIELDS.find((one) => one.name === name)
            const isAsked = name === 'employer' || name === 'employerPhone'
            return rule
              ? [
                  <RuledField
                    key={name}
                    rule={rule}
                    label={fields[name]}
                    help={helps[name]}
                    {...(isAsked && { isOptional: false })}
                  />,
                ]
              : []
          })}
        </fieldset>
      ))}
    </>
  )
}
