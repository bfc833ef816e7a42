import { ID_TYPES } from '../../domain/codes/idTypes.ts'
import { useLanguage } from '../language.tsx'
import { useExams, useProvinces } from '../queries.ts'
import type { Option } from './SelectField.tsx'

/** The published exams as choices. */
export function useExamOptions(): readonly Option[] {
  const { words } = useLanguage()
  const { data } = useExams()
  return (data ?? []).map(({ id, year, name }) => ({ value: id, label: words.exam.title(year, name) }))
}

/** The provinces as choices, in their order. */
export function useProvinceOptions(): readonly Option[] {
  const { data } = useProvinces()
  return (data?.docs ?? []).map(({ id, name }) => ({ value: id, label: name }))
}

/** The identity documents as choices. */
export function useIdTypeOptions(): readonly Option[] {
  const { language } = useLanguage()
  return ID_TYPES.map((type) => ({ value: type.code, label: type[language] }))
}
