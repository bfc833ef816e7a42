import { bySection } from '../../domain/fields.ts'
import { REGISTRATION_FIELDS } from '../../domain/registration.ts'
import type { RegistrationField } from '../../domain/registration.ts'
import { RuledField } from '../form/RuledField.tsx'
import { useWords } from '../language.tsx'
import { RecordFields } from './RecordFields.tsx'

const SECTIONS = bySection(REGISTRATION_FIELDS)

/** Every question of the registration, one a line. */
export function PersonFields() {
  const words = useWords()
  const helps: Partial<Readonly<Record<RegistrationField, string>>> = words.register.helps
  const section = ([title, rules]: (typeof SECTIONS)[number]) => (
    <fieldset key={title} className="flex flex-col gap-5">
      <legend className="mb-3 text-xl font-bold">{words.register.sections[title]}</legend>
      {rules.map((rule) => (
        <RuledField key={rule.name} rule={rule} help={helps[rule.name]} />
      ))}
    </fieldset>
  )
  return (
    <>
      <p className="quiet">{words.register.lead}</p>
      {SECTIONS.map(section)}
      <RecordFields list="educations" />
      <RecordFields list="degrees" />
    </>
  )
}
