import type { ExamShape, PaperType } from './exam.ts'

/** What a province takes for one subject, integer fen, by the kind of paper. */
export interface FeeRates {
  readonly objectiveFeeInFen: number
  readonly subjectiveFeeInFen: number
}

/** The fee of one enrollment: a line per subject in the order of the exam. */
export interface FeeQuote {
  readonly lines: readonly { readonly subjectNumber: number; readonly name: string; readonly amountInFen: number }[]
  readonly totalInFen: number
}

/** A mixed paper is marked by people like a subjective one and costs the same. */
const RATE_OF = {
  objective: 'objectiveFeeInFen',
  subjective: 'subjectiveFeeInFen',
  mixed: 'subjectiveFeeInFen',
} as const satisfies Record<PaperType, keyof FeeRates>

/** Quotes the chosen subjects once each; numbers the exam does not have cost nothing and give no line. */
export function quoteFee(
  exam: Pick<ExamShape, 'subjects'>,
  subjectNumbers: readonly number[],
  rates: FeeRates,
): FeeQuote {
  const lines = exam.subjects
    .filter(({ number }) => subjectNumbers.includes(number))
    .map(({ number, name, type }) => ({ subjectNumber: number, name, amountInFen: rates[RATE_OF[type]] }))
  return { lines, totalInFen: lines.reduce((total, { amountInFen }) => total + amountInFen, 0) }
}
