import { useFormContext } from 'react-hook-form'
import { DEGREE_LEVELS } from '../../domain/codes/degreeLevels.ts'
import { EDUCATION_LEVELS } from '../../domain/codes/educationLevels.ts'
import type { CodeRow } from '../../domain/codes/codeRow.ts'
import { labelOf } from '../../domain/fields.ts'
import { EDUCATION_FIELDS } from '../../domain/records.ts'
import type { DegreeRecord } from '../../domain/records.ts'
import { AGAIN_FIELDS, REGISTRATION_FIELDS } from '../../domain/registration.ts'
import { RuledField } from '../form/RuledField.tsx'
import { useLanguage } from '../language.tsx'
import { Lines } from '../parts/Lines.tsx'
import type { Registration } from './values.ts'

interface SeenProps {
  readonly records: readonly DegreeRecord[]
  readonly levels: readonly CodeRow[]
  readonly titleOf: (n: number) => string
}

/** The records as they were typed, to be looked at once more. */
function Seen({ records, levels, titleOf }: SeenProps) {
  const { language } = useLanguage()
  return records.map((record, index) => (
    <div key={index} className="panel flex flex-col gap-2">
      <h3 className="font-bold">{titleOf(index + 1)}</h3>
      <Lines
        lines={(['certificateNumber', 'school', 'major', 'level', 'completedOn'] as const).map((field) => ({
          label: labelOf(EDUCATION_FIELDS, field)[language],
          value:
            field === 'level'
              ? (levels.find(({ code }) => code === record.level)?.[language] ?? record.level)
              : record[field],
        }))}
      />
    </div>
  ))
}

/** What can never be changed later is typed a second time; the records are shown again. */
export default function Again({ onBack }: { onBack: () => void }) {
  const { words, language } = useLanguage()
  const { getValues } = useFormContext<Registration>()
  const values = getValues()
  const rules = REGISTRATION_FIELDS.filter(({ name }) => (AGAIN_FIELDS as readonly string[]).includes(name))
  return (
    <>
      <p>{words.register.again}</p>
      {rules.map((rule) => (
        <RuledField key={rule.name} rule={rule} path="again." autoComplete="off" />
      ))}
      <section className="flex flex-col gap-3">
        <h2 className="text-xl font-bold">{words.register.check}</h2>
        <Seen records={values.educations} levels={EDUCATION_LEVELS} titleOf={words.register.educations.one} />
        <Seen records={values.degrees} levels={DEGREE_LEVELS} titleOf={words.register.degrees.one} />
        <Lines
          lines={[
            { label: labelOf(REGISTRATION_FIELDS, 'username')[language], value: values.username },
            { label: labelOf(REGISTRATION_FIELDS, 'phone')[language], value: values.phone },
            { label: labelOf(REGISTRATION_FIELDS, 'email')[language], value: values.email },
          ]}
        />
      </section>
      <button type="button" className="btn btn-outline self-start" onClick={onBack}>
        {words.form.previous}
      </button>
    </>
  )
}
