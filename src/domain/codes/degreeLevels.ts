import type { CodeRow } from './codeRow.ts'

/** A degree level; `gb` is the first digit of GB/T 6864, `rank` the platform's own order for exam conditions. */
export interface DegreeLevel extends CodeRow {
  readonly gb: string | null
  readonly rank: number
}

/**
 * Degree levels, GB/T 6864-2003 by its first digit. 第二学士学位 has no digit of its own there but occurs in conditions;
 * an honorary doctorate is listed and meets none.
 */
export const DEGREE_LEVELS = [
  { code: 'bachelor', zh: '学士', en: 'Bachelor', gb: '4', rank: 50 },
  { code: 'second-bachelor', zh: '第二学士（双学士）', en: 'Second bachelor', gb: null, rank: 55 },
  { code: 'master', zh: '硕士', en: 'Master', gb: '3', rank: 60 },
  { code: 'doctor', zh: '博士', en: 'Doctor', gb: '2', rank: 70 },
  { code: 'honorary-doctor', zh: '名誉博士', en: 'Honorary doctor', gb: '1', rank: 0 },
] as const satisfies readonly DegreeLevel[]

/** @returns the rank of a degree level, 0 for none. */
export function degreeRankOf(code: string): number {
  return DEGREE_LEVELS.find((level) => level.code === code)?.rank ?? 0
}
