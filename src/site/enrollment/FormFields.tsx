import { useFormContext, useWatch } from 'react-hook-form'
import { FORM_FIELDS } from '../../domain/enrollmentForm.ts'
import type { FormField } from '../../domain/enrollmentForm.ts'
import type { Exam, ReviewPoint } from '../catalogue.ts'
import { bySection, labelOf } from '../../domain/fields.ts'
import { RuledField } from '../form/RuledField.tsx'
import { SelectField } from '../form/SelectField.tsx'
import { useLanguage } from '../language.tsx'
import type { FormValues } from './formValues.ts'
import { SubjectsField } from './SubjectsField.tsx'

interface FormFieldsProps {
  readonly exam: Exam
  readonly points: readonly ReviewPoint[]
}

/** The plain questions in their sections; the section before them depends on the exam and the province. */
const SECTIONS = bySection(FORM_FIELDS.filter(({ section }) => section !== 'choice'))

/** Asked of whoever has an employer, though the table alone does not require them. */
const ASKED: readonly FormField[] = ['employer', 'employerPhone']

const optionsOf = (rows: readonly { readonly code: string; readonly name: string }[]) =>
  rows.map(({ code, name }) => ({ value: code, label: name }))

/** City and review point, which belong together: a city offers its own points. */
function PlaceFields({ points }: { points: readonly ReviewPoint[] }) {
  const { words, language } = useLanguage()
  const { control } = useFormContext<FormValues>()
  const city = useWatch({ control, name: 'city' })
  const { noPoints } = words.enrollmentForm
  const cities = [...new Set(points.map((point) => point.city))]
  const near = points.filter((point) => !city || point.city === city)
  return (
    <>
      {points.length === 0 && <p role="status">{noPoints}</p>}
      <SelectField
        name="city"
        label={labelOf(FORM_FIELDS, 'city')[language]}
        options={cities.map((name) => ({ value: name, label: name }))}
      />
      <SelectField
        name="reviewPoint"
        label={labelOf(FORM_FIELDS, 'reviewPoint')[language]}
        help={words.enrollmentForm.helps.reviewPoint}
        options={near.map(({ id, name, address }) => ({ value: id, label: address ? `${name} · ${address}` : name }))}
      />
    </>
  )
}

/** Every question of the form, one a line. */
export function FormFields({ exam, points }: FormFieldsProps) {
  const { words, language } = useLanguage()
  const { sections } = words.enrollmentForm
  const helps: Partial<Readonly<Record<FormField, string>>> = words.enrollmentForm.helps
  return (
    <>
      <fieldset className="flex flex-col gap-5">
        <legend className="mb-3 text-xl font-bold">{sections.choice}</legend>
        <PlaceFields points={points} />
        <SelectField name="level" label={labelOf(FORM_FIELDS, 'level')[language]} options={optionsOf(exam.levels)} />
        <SelectField
          name="specialty"
          label={labelOf(FORM_FIELDS, 'specialty')[language]}
          options={optionsOf(exam.specialties)}
        />
        <SubjectsField exam={exam} />
      </fieldset>
      {SECTIONS.map(([title, rules]) => (
        <fieldset key={title} className="flex flex-col gap-5">
          <legend className="mb-3 text-xl font-bold">{sections[title]}</legend>
          {rules.map((rule) => (
            <RuledField
              key={rule.name}
              rule={rule}
              help={helps[rule.name]}
              {...(ASKED.includes(rule.name) && { isOptional: false })}
            />
          ))}
        </fieldset>
      ))}
    </>
  )
}
