/**
 * Whether what a candidate declares meets the conditions of a level. A level has several options; one of them is enough.
 * What is declared is believed here; verification, pledge and review stand for its truth.
 */
import { DEGREE_LEVELS, degreeRankOf } from './codes/degreeLevels.ts'
import { educationRankName, educationRankOf } from './codes/educationLevels.ts'
import type { ExamCondition } from './exam.ts'
import type { Finding } from './finding.ts'
import type { Unchecked } from './unchecked.ts'

/** What the judgement looks at. Years that were not answered count as none. */
export interface EligibilityFacts {
  readonly educations: readonly { readonly level: string; readonly major: string }[]
  readonly degrees: readonly { readonly level: string; readonly major: string }[]
  readonly yearsRelevant: number | null
  readonly yearsTotal: number | null
}

/** The majors of a class, by the class's code; of a class without a list nobody knows who belongs to it. */
export type MajorLists = Readonly<Record<string, readonly string[]>>

/** `manual`: met as far as data can say; a person has to see the rest. */
export const ELIGIBILITY_OUTCOMES = ['met', 'unmet', 'manual'] as const
export type EligibilityOutcome = (typeof ELIGIBILITY_OUTCOMES)[number]

export interface EligibilityVerdict {
  readonly outcome: EligibilityOutcome
  /** the option that is met, or the nearest one that is not; absent where a level has no conditions */
  readonly option?: ExamCondition
  /** what is missing for that option: needed, found, rule */
  readonly findings: readonly Finding[]
  /** what of that option no rule could examine: why the outcome is `manual` */
  readonly unchecked: readonly Unchecked[]
}

/** A condition that fails, and how far the candidate is from it. */
interface Gap {
  readonly finding: Finding
  readonly distance: number
}

const NO_DEGREE = '无'
/** An education is further away than any number of years. */
const EDUCATION_DISTANCE = 1_000

/** The rule as a refusal quotes it: regulation, then words. */
export function ruleOf({ basis, text }: Pick<ExamCondition, 'basis' | 'text'>): string {
  return basis ? `${basis}：${text}` : text
}

function highestEducation({ educations }: EligibilityFacts): number | null {
  const ranks = educations.flatMap(({ level }) => educationRankOf(level) ?? [])
  return ranks.length > 0 ? Math.max(...ranks) : null
}

function highestDegree({ degrees }: EligibilityFacts): { name: string; rank: number } {
  const held = degrees.map(({ level }) => ({ name: nameOfDegree(level), rank: degreeRankOf(level) }))
  return held.reduce((best, degree) => (degree.rank > best.rank ? degree : best), { name: NO_DEGREE, rank: 0 })
}

function nameOfDegree(code: string): string {
  return DEGREE_LEVELS.find((level) => level.code === code)?.zh ?? NO_DEGREE
}

/** Education and degree: where an option names both, either is enough. */
function educationGap(facts: EligibilityFacts, option: ExamCondition): Gap[] {
  const { educationMinRank, degreeMin } = option
  if (!educationMinRank && !degreeMin) return []
  const education = highestEducation(facts)
  const degree = highestDegree(facts)
  const hasEducation = educationMinRank ? (education ?? 0) >= educationMinRank : false
  const hasDegree = degreeMin ? degree.rank > 0 && degree.rank >= degreeRankOf(degreeMin) : false
  if (hasEducation || hasDegree) return []
  const neededDegree = degreeMin ? `${nameOfDegree(degreeMin)}及以上学位` : ''
  const rule = ruleOf(option)
  if (!educationMinRank) {
    const distance = EDUCATION_DISTANCE + degreeRankOf(degreeMin ?? '') - degree.rank
    return [
      { finding: { code: 'CONDITION_DEGREE', facts: { needed: neededDegree, found: degree.name, rule } }, distance },
    ]
  }
  const needed = [`${educationRankName(educationMinRank)}及以上学历`, neededDegree].filter(Boolean).join('，或')
  const found = [educationRankName(education), degree.rank > 0 ? `${degree.name}学位` : ''].filter(Boolean).join('、')
  const distance = EDUCATION_DISTANCE + educationMinRank - (education ?? 0)
  return [{ finding: { code: 'CONDITION_EDUCATION', facts: { needed, found, rule } }, distance }]
}

function yearsGaps(facts: EligibilityFacts, option: ExamCondition): Gap[] {
  const rows = [
    ['CONDITION_YEARS_RELEVANT', option.yearsRelevant ?? 0, facts.yearsRelevant ?? 0],
    ['CONDITION_YEARS_TOTAL', option.yearsTotal ?? 0, facts.yearsTotal ?? 0],
  ] as const
  return rows
    .filter(([, needed, found]) => found < needed)
    .map(([code, needed, found]) => ({
      finding: { code, facts: { needed, found, rule: ruleOf(option) } },
      distance: needed - found,
    }))
}

/** The class of majors an option asks for; null where any major will do. */
function majorClassOf({ majorClass }: ExamCondition): string | null {
  return majorClass && majorClass !== 'any' ? majorClass : null
}

function findMajorList(option: ExamCondition, lists: MajorLists): readonly string[] | null {
  const majorClass = majorClassOf(option)
  return majorClass && Object.hasOwn(lists, majorClass) ? (lists[majorClass] ?? null) : null
}

function majorGap(facts: EligibilityFacts, option: ExamCondition, lists: MajorLists): Gap[] {
  const list = findMajorList(option, lists)
  if (!list) return []
  const majors = [...facts.educations, ...facts.degrees].map(({ major }) => major)
  if (majors.some((major) => list.includes(major))) return []
  const needed = list.slice(0, 10).join('、')
  const finding: Finding = {
    code: 'CONDITION_MAJOR',
    facts: { needed, found: majors.join('、'), rule: ruleOf(option) },
  }
  return [{ finding, distance: EDUCATION_DISTANCE }]
}

/** True where an option asks for something that data can say. */
function isMeasured(option: ExamCondition): boolean {
  const { educationMinRank, degreeMin, yearsRelevant, yearsTotal } = option
  return [educationMinRank, degreeMin, yearsRelevant, yearsTotal, majorClassOf(option)].some(Boolean)
}

/** Everything an option asks for that the rules above could not look at. */
function uncheckedOf(option: ExamCondition, lists: MajorLists): Unchecked[] {
  const rule = ruleOf(option)
  const requires = option.requires ?? []
  const isUnlisted = majorClassOf(option) !== null && !findMajorList(option, lists)
  return [
    ...(isUnlisted ? [{ cause: 'major_class', facts: { rule } } as const] : []),
    ...requires.map((one) => ({ cause: 'requires', facts: { requires: one, rule } }) as const),
    ...(requires.length === 0 && !isMeasured(option) ? [{ cause: 'only_words', facts: { rule } } as const] : []),
  ]
}

interface JudgedOption {
  readonly option: ExamCondition
  readonly gaps: readonly Gap[]
  readonly distance: number
  readonly unchecked: readonly Unchecked[]
}

function judgeOption(facts: EligibilityFacts, option: ExamCondition, lists: MajorLists): JudgedOption {
  const gaps = [...educationGap(facts, option), ...majorGap(facts, option, lists), ...yearsGaps(facts, option)]
  const distance = gaps.reduce((sum, gap) => sum + gap.distance, 0)
  return { option, gaps, distance, unchecked: uncheckedOf(option, lists) }
}

function verdictOf(outcome: EligibilityOutcome, { option, gaps, unchecked }: JudgedOption): EligibilityVerdict {
  return { outcome, option, findings: gaps.map(({ finding }) => finding), unchecked }
}

/**
 * Judges the options of one level: `met` when one was examined and holds in full, `manual` when the best one holds as far
 * as data can say and leaves something to a person, `unmet` with the gaps of the nearest option otherwise. Nothing is met
 * by absence: a level without conditions, an option of words alone and a class of majors without a list are `manual`.
 */
export function judgeEligibility(
  facts: EligibilityFacts,
  options: readonly ExamCondition[],
  lists: MajorLists = {},
): EligibilityVerdict {
  const judged = options.map((option) => judgeOption(facts, option, lists))
  const [nearest] = [...judged].sort((a, b) => a.distance - b.distance)
  if (!nearest) return { outcome: 'manual', findings: [], unchecked: [{ cause: 'no_condition', facts: {} }] }
  const holding = judged.filter(({ gaps }) => gaps.length === 0)
  const [best] = holding.sort((a, b) => a.unchecked.length - b.unchecked.length)
  if (!best) return verdictOf('unmet', nearest)
  return verdictOf(best.unchecked.length === 0 ? 'met' : 'manual', best)
}
