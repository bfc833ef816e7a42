import { useWords } from '../language.tsx'

const RECORD = /^(educations|degrees)\.(\d+)\.(\w+)$/

/** @returns the label of a registration field: `educations.0.school` is 学历 1:学校名称. */
export function useRegistrationLabel(): (name: string) => string | undefined {
  const words = useWords()
  const fields: Readonly<Record<string, string>> = words.register.fields
  const recordFields: Readonly<Record<string, string>> = words.register.recordFields
  return (name) => {
    const [, list, index, field = ''] = RECORD.exec(name) ?? []
    if (list === 'educations' || list === 'degrees') {
      const label = recordFields[field]
      return label && words.register.recordField(words.register[list].one(Number(index) + 1), label)
    }
    return fields[name.replace('again.', '')]
  }
}
