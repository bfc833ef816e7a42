/** Tables of form fields: page and server read the same rows, so an input and its rule can't differ. */
import type { CodeRow } from './codes/codeRow.ts'
import type { Problem } from './errors.ts'
import type { Finding } from './finding.ts'
import { problemOf } from './finding.ts'
import { cleanLine, codePointLength, isDamaged } from './text.ts'

/** How a field is drawn. */
export type FieldKind = 'text' | 'password' | 'tel' | 'email' | 'month' | 'date' | 'choice' | 'number' | 'subjects'

/** A name in both languages. */
export type Label = { readonly zh: string; readonly en: string }

/**
 * Where a draft of the field may be kept in the browser: nowhere, while the tab is open, or on the device for a week.
 * Secrets are kept nowhere; what is sealed at rest is kept for the tab at most.
 */
export type Keep = 'never' | 'tab' | 'device'

/** How one field is read and checked. */
export interface FieldRule<N extends string = string> {
  readonly name: N
  readonly kind: FieldKind
  readonly required: boolean
  /** in code points, after normalising */
  readonly maxLength: number
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email'
  /** the HTML autofill token; `off` where the browser would fill in another person's data */
  readonly autocomplete: string
  /** of a choice: the codes that may be stored */
  readonly options?: readonly CodeRow[]
  /** the one spelling that is stored; without it the line is cleaned */
  readonly normalise?: (raw: string) => string
  /** beyond required, length and options; takes the normalised text */
  readonly check?: (value: string, now: Date) => Finding | null
}

/** One row of a field table: everything page, panel, draft and review desk need to know of it. */
export interface FieldRow<N extends string = string, S extends string = string> extends FieldRule<N> {
  readonly label: Label
  /** the part of the page it stands in */
  readonly section: S
  readonly keep: Keep
  /** stored sealed, with a blind index beside it and a mask to be shown */
  readonly sealed?: boolean
}

/** @returns the label of a row; an unknown name is a fault. */
export function labelOf(rows: readonly FieldRow[], name: string): Label {
  const row = rows.find((one) => one.name === name)
  if (!row) throw new Error(`No field is called ${name}.`)
  return row.label
}

/** @returns the rows in their sections, in the order of the table. */
export function bySection<R extends FieldRow>(
  rows: readonly R[],
): readonly (readonly [section: R['section'], rows: readonly R[]])[] {
  const sections = [...new Set(rows.map(({ section }) => section))] as R['section'][]
  return sections.map((section) => [section, rows.filter((row) => row.section === section)])
}

/** @returns those of the values that a draft may keep in this place. */
export function keptIn<V extends object>(
  rows: readonly FieldRow[],
  place: Exclude<Keep, 'never'>,
  values: V,
): Partial<V> {
  const names = new Set(rows.filter(({ keep }) => keep === place).map(({ name }) => name))
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name))) as Partial<V>
}

/** @returns every field empty, as a form begins. */
export function emptyOf<N extends string>(rows: readonly FieldRow<N>[]): Record<N, string> {
  return Object.fromEntries(rows.map(({ name }) => [name, ''])) as Record<N, string>
}

/** A JSON object with unknown values; everything else reads as an empty one. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

/** An own property of what a client sent; inherited names (`constructor`) read as absent. */
export function ownValue(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

function findProblem(rule: FieldRule, value: string, now: Date): Finding | null {
  if (value === '') return rule.required ? { code: 'FIELD_REQUIRED' } : null
  const found = codePointLength(value)
  if (found > rule.maxLength) return { code: 'FIELD_TOO_LONG', facts: { max: rule.maxLength, found } }
  if (rule.options && !rule.options.some(({ code }) => code === value)) return { code: 'FIELD_INVALID' }
  const finding = rule.check?.(value, now) ?? null
  // a rule of its own says more than the general one
  return finding ?? (rule.kind !== 'password' && isDamaged(value) ? { code: 'FIELD_INVALID' } : null)
}

/** What was read of one field: the normalised text, and what is wrong with it. */
export interface ReadField {
  readonly value: string
  readonly finding: Finding | null
}

/** Reads one text field out of any JSON value; never throws. */
export function readField(rule: FieldRule, raw: unknown, now: Date): ReadField {
  if (raw !== undefined && raw !== null && typeof raw !== 'string')
    return { value: '', finding: { code: 'FIELD_INVALID' } }
  const text = raw ?? ''
  // far too long a text is not normalised: its length alone refuses it
  const isHuge = text.length > rule.maxLength * 8 + 64
  const value = rule.kind === 'password' || isHuge ? text : (rule.normalise ?? cleanLine)(text)
  return { value, finding: findProblem(rule, value, now) }
}

/** What was read of a whole table. */
export interface ReadFields<N extends string> {
  readonly values: Readonly<Record<N, string>>
  readonly problems: readonly Problem[]
}

/** Reads every field of a table; `path` stands before the names, such as `educations.0.`. */
export function readFields<N extends string>(
  rules: readonly FieldRule<N>[],
  source: unknown,
  { path = '', now }: { path?: string; now: Date },
): ReadFields<N> {
  const record = recordOf(source)
  const read = rules.map((rule) => ({ rule, ...readField(rule, ownValue(record, rule.name), now) }))
  const problems = read.flatMap(({ rule, finding }) => (finding ? [problemOf(`${path}${rule.name}`, finding)] : []))
  const values = Object.fromEntries(read.map(({ rule, value }) => [rule.name, value])) as Record<N, string>
  return { values, problems }
}
