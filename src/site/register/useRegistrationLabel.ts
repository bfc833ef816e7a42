import { EDUCATION_FIELDS } from '../../domain/records.ts'
import { REGISTRATION_FIELDS } from '../../domain/registration.ts'
import type { FieldRow } from '../../domain/fields.ts'
import { useLanguage } from '../language.tsx'

const RECORD = /^(educations|degrees)\.(\d+)\.(\w+)$/

/** @returns the label of a registration field: `educations.0.school` is 学历 1 学校名称. */
export function useRegistrationLabel(): (name: string) => string | undefined {
  const { words, language } = useLanguage()
  const find = (rows: readonly FieldRow[], name: string) => rows.find((row) => row.name === name)?.label[language]
  return (name) => {
    const [, list, index, field = ''] = RECORD.exec(name) ?? []
    if (list === 'educations' || list === 'degrees') {
      const label = find(EDUCATION_FIELDS, field)
      return label && words.register.recordField(words.register[list].one(Number(index) + 1), label)
    }
    return find(REGISTRATION_FIELDS, name.replace('again.', ''))
  }
}
