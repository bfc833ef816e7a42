import type { FindingOf, Problem, RefusalCode } from './errors.ts'

/** What a rule found wrong with one value: the code of the sentence and the facts that fill it. */
export type Finding = FindingOf<RefusalCode>

/** The finding as the problem of a field; `field` is a path such as `educations.0.school`. */
export function problemOf(field: string, finding: Finding): Problem {
  return { field, ...finding }
}

/** At most one problem a field: the first that was found. */
export function firstOfEachField(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ field }) => !seen.has(field) && seen.add(field))
}
