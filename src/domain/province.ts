import { REVIEW_ROUTES } from './enrollment.ts'
import type {
  Decision,
  EnrollmentFacts,
  FactName,
  ProvincePolicy,
  ProvinceRule,
  ProvinceValues,
} from './provincePolicy.ts'

/** The version of the types that a province is written against; a new first number may break provinces. */
export const SDK_VERSION = '1.0.0'

/** The points at which a province's own rules may answer. */
export const PROVINCE_POINTS = ['reviewRoute', 'beforeConfirm'] as const satisfies readonly (keyof Rules)[]
export type ProvincePoint = (typeof PROVINCE_POINTS)[number]

type Rules = ProvincePolicy['rules']
type AnswerOf<P extends ProvincePoint> = ReturnType<NonNullable<Rules[P]>['decide']>

/** What a rule is asked about. */
export interface ProvinceQuestion {
  readonly facts: EnrollmentFacts
  readonly now: Date
  readonly values: ProvinceValues
}

/** A rule that broke its contract. It names the rule and never what it looked at; the command fails. */
export class ProvinceFault extends Error {
  override readonly name = 'ProvinceFault'
  constructor(rule: { readonly policy: ProvincePolicy; readonly point: ProvincePoint }, what: string, cause?: unknown) {
    const { prefix, slug, version } = rule.policy
    super(`Province ${prefix} (${slug} ${version}), rule ${rule.point}: ${what}.`, { cause })
  }
}

/** @param range a caret range such as '^1.0.0'; nothing else is understood, so nothing else is accepted */
export function acceptsSdk(range: string, version: string = SDK_VERSION): boolean {
  const wanted = /^\^([1-9]\d*)\.(\d+)\.(\d+)$/.exec(range)?.slice(1).map(Number)
  const given = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number)
  if (!wanted || !given) return false
  const [wantedMajor = 0, wantedMinor = 0, wantedPatch = 0] = wanted
  const [major = 0, minor = 0, patch = 0] = given
  return major === wantedMajor && (minor > wantedMinor || (minor === wantedMinor && patch >= wantedPatch))
}

/** Freezes a value and all that it holds. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

/** What a province's code returned, before it is believed. */
interface Claimed extends Partial<Record<keyof Decision<unknown>, unknown>> {
  readonly clause?: { readonly zh?: unknown; readonly en?: unknown }
}

/** What is wrong with a decision, or null. */
function faultOf(point: ProvincePoint, decision: Claimed): string | null {
  const values: readonly unknown[] = point === 'reviewRoute' ? REVIEW_ROUTES : ['refuse']
  if (!values.includes(decision.value)) return 'the decision has a value that this point does not know'
  const { ruleId, clause, used, required } = decision
  if (![ruleId, clause?.zh, clause?.en, used, required].every(isText)) return 'the decision is not explained'
  return null
}

const NO_RULE: ProvinceRule<never> = { reads: [], decide: () => null }

/** The facts that a rule names, frozen; reading another one throws, since nobody would know that the rule depends on it. */
function onlyNamed(facts: EnrollmentFacts, reads: readonly FactName[]): EnrollmentFacts {
  const named = deepFreeze(structuredClone(Object.fromEntries(reads.map((name) => [name, facts[name]]))))
  const get = (target: object, name: string | symbol): unknown => {
    if (typeof name === 'string' && !(name in target))
      throw new Error(`The rule reads ${name}, which it does not name.`)
    return Reflect.get(target, name)
  }
  return new Proxy(named, { get }) as unknown as EnrollmentFacts
}

function answerOf<P extends ProvincePoint>(policy: ProvincePolicy, point: P, question: ProvinceQuestion): unknown {
  const { facts, now, values } = question
  const { reads, decide } = policy.rules[point] ?? NO_RULE
  try {
    return decide(onlyNamed(facts, reads), new Date(now), deepFreeze(structuredClone(values)))
  } catch (cause) {
    throw new ProvinceFault({ policy, point }, 'it threw', cause)
  }
}

/**
 * Asks a province's rule at one point. The facts that it names and the values arrive as frozen copies, the instant as a copy.
 * @returns its decision, or null where it has nothing to say
 * @throws ProvinceFault when the rule throws or answers what it may not: the command fails closed
 */
export function askProvince<P extends ProvincePoint>(
  policy: ProvincePolicy,
  point: P,
  question: ProvinceQuestion,
): AnswerOf<P> {
  const answer = answerOf(policy, point, question) ?? null
  if (answer === null) return null as AnswerOf<P>
  if (typeof answer !== 'object') throw new ProvinceFault({ policy, point }, 'it answered no decision')
  const fault = faultOf(point, answer)
  if (fault) throw new ProvinceFault({ policy, point }, fault)
  return deepFreeze(answer) as AnswerOf<P>
}
