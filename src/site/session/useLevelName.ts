import { DEGREE_LEVELS } from '../../domain/codes/degreeLevels.ts'
import { EDUCATION_LEVELS } from '../../domain/codes/educationLevels.ts'
import { useLanguage } from '../language.tsx'

/** @returns the name of an education or degree level by its code. */
export function useLevelName(): (code: string) => string {
  const { language } = useLanguage()
  return (code) => [...EDUCATION_LEVELS, ...DEGREE_LEVELS].find((level) => level.code === code)?.[language] ?? code
}
