import type { CodeRow } from './codeRow.ts'

/** An education level; `rank` orders graduations for exam conditions and is null where nobody graduated. */
export interface EducationLevel extends CodeRow {
  readonly rank: number | null
}

/**
 * Education levels, GB/T 4658-2006, without its group rows. The rank is the platform's own order: completing (结业) or
 * leaving (肄业) without graduation meets no education condition.
 */
export const EDUCATION_LEVELS: readonly EducationLevel[] = [
  { code: '11', zh: '博士研究生毕业', en: 'Doctoral study, graduated', rank: 70 },
  { code: '12', zh: '博士研究生结业', en: 'Doctoral study, completed without graduating', rank: null },
  { code: '13', zh: '博士研究生肄业', en: 'Doctoral study, left', rank: null },
  { code: '14', zh: '硕士研究生毕业', en: 'Master’s study, graduated', rank: 60 },
  { code: '15', zh: '硕士研究生结业', en: 'Master’s study, completed without graduating', rank: null },
  { code: '16', zh: '硕士研究生肄业', en: 'Master’s study, left', rank: null },
  { code: '17', zh: '研究生班毕业', en: 'Postgraduate class, graduated', rank: 55 },
  { code: '18', zh: '研究生班结业', en: 'Postgraduate class, completed without graduating', rank: null },
  { code: '19', zh: '研究生班肄业', en: 'Postgraduate class, left', rank: null },
  { code: '21', zh: '大学本科毕业', en: 'Bachelor’s study, graduated', rank: 50 },
  { code: '22', zh: '大学本科结业', en: 'Bachelor’s study, completed without graduating', rank: null },
  { code: '23', zh: '大学本科肄业', en: 'Bachelor’s study, left', rank: null },
  { code: '28', zh: '大学普通班毕业', en: 'University general class, graduated', rank: 40 },
  { code: '31', zh: '大学专科毕业', en: 'Junior college, graduated', rank: 40 },
  { code: '32', zh: '大学专科结业', en: 'Junior college, completed without graduating', rank: null },
  { code: '33', zh: '大学专科肄业', en: 'Junior college, left', rank: null },
  { code: '41', zh: '中等专科毕业', en: 'Secondary specialised school, graduated', rank: 30 },
  { code: '42', zh: '中等专科结业', en: 'Secondary specialised school, completed without graduating', rank: null },
  { code: '43', zh: '中等专科肄业', en: 'Secondary specialised school, left', rank: null },
  { code: '44', zh: '职业高中毕业', en: 'Vocational high school, graduated', rank: 30 },
  { code: '45', zh: '职业高中结业', en: 'Vocational high school, completed without graduating', rank: null },
  { code: '46', zh: '职业高中肄业', en: 'Vocational high school, left', rank: null },
  { code: '47', zh: '技工学校毕业', en: 'Technical school, graduated', rank: 30 },
  { code: '48', zh: '技工学校结业', en: 'Technical school, completed without graduating', rank: null },
  { code: '49', zh: '技工学校肄业', en: 'Technical school, left', rank: null },
  { code: '61', zh: '普通高中毕业', en: 'Senior high school, graduated', rank: 30 },
  { code: '62', zh: '普通高中结业', en: 'Senior high school, completed without graduating', rank: null },
  { code: '63', zh: '普通高中肄业', en: 'Senior high school, left', rank: null },
  { code: '71', zh: '初中毕业', en: 'Junior high school, graduated', rank: 20 },
  { code: '73', zh: '初中肄业', en: 'Junior high school, left', rank: null },
  { code: '81', zh: '小学毕业', en: 'Primary school, graduated', rank: 10 },
  { code: '83', zh: '小学肄业', en: 'Primary school, left', rank: null },
  { code: '90', zh: '其他', en: 'Other', rank: null },
]

/** What each rank is called in conditions. */
const RANK_NAMES = new Map([
  [10, '小学'],
  [20, '初中'],
  [30, '高中（中职）'],
  [40, '大专'],
  [50, '本科'],
  [55, '研究生班'],
  [60, '硕士研究生'],
  [70, '博士研究生'],
])

/** @returns the rank of a level code, or null where it gives none. */
export function educationRankOf(code: string): number | null {
  return EDUCATION_LEVELS.find((level) => level.code === code)?.rank ?? null
}

/** @returns the Chinese name of a rank; 无 for none. */
export function educationRankName(rank: number | null): string {
  return (rank === null ? null : RANK_NAMES.get(rank)) ?? '无'
}
