/** What a mark comes to. */
export const SCORE_RESULTS = ['passed', 'failed', 'absent'] as const
export type ScoreResult = (typeof SCORE_RESULTS)[number]

/** @param passMark the least mark of the subject that passes */
export function resultOf(
  { mark, isAbsent }: { readonly mark?: number | null; readonly isAbsent?: boolean | null },
  passMark: number,
): ScoreResult {
  if (isAbsent || mark === null || mark === undefined) return 'absent'
  return mark >= passMark ? 'passed' : 'failed'
}
