/** One exam of one year as the pure rules read it; the same shape as the exams collection. */

export const PAPER_TYPES = ['objective', 'subjective', 'mixed'] as const
export type PaperType = (typeof PAPER_TYPES)[number]

/** A level candidates may enroll for, with the subjects it is made of. */
export interface ExamLevel {
  readonly code: string
  readonly name: string
  readonly subjectNumbers: readonly number[]
  /** some subjects are waived: all the remaining ones are taken */
  readonly isExempt: boolean
  /** how many years in a row passed subjects count, the first one included */
  readonly validityYears: number
}

export interface ExamSpecialty {
  readonly code: string
  readonly name: string
}

/** A paper; instants are ISO 8601 UTC. */
export interface ExamSubject {
  readonly number: number
  readonly name: string
  readonly type: PaperType
  readonly fullMark: number
  readonly passMark: number
  readonly startsAt: string
  readonly endsAt: string
}

/** One way to meet the conditions of a level; whatever is null or absent is not asked for. */
export interface ExamCondition {
  /** the code of the level */
  readonly level: string
  /** the rule in words */
  readonly text: string
  /** title or number of the regulation */
  readonly basis?: string | null
  /** see EDUCATION_LEVELS */
  readonly educationMinRank?: number | null
  /** a code of DEGREE_LEVELS; where a rank stands beside it, either is enough */
  readonly degreeMin?: string | null
  readonly majorClass?: string | null
  readonly yearsRelevant?: number | null
  readonly yearsTotal?: number | null
  /** what only a person can check: titles, certificates, posts */
  readonly requires?: readonly string[] | null
}

export interface ExamShape {
  readonly code: string
  readonly year: number
  readonly name: string
  readonly levels: readonly ExamLevel[]
  readonly specialties: readonly ExamSpecialty[]
  readonly subjects: readonly ExamSubject[]
  readonly conditions?: readonly ExamCondition[] | null
}

/** @returns the level of a code, or null. */
export function findLevel(exam: Pick<ExamShape, 'levels'>, code: string): ExamLevel | null {
  return exam.levels.find((level) => level.code === code) ?? null
}
