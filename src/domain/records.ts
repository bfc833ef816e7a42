/** Education and degree records as a person declares them (manual 2.1.1). */
import { DEGREE_LEVELS } from './codes/degreeLevels.ts'
import { EDUCATION_LEVELS } from './codes/educationLevels.ts'
import { TRAINING_MODES } from './codes/trainingModes.ts'
import type { Problem } from './errors.ts'
import type { FieldRow, FieldRule } from './fields.ts'
import { readFields, recordOf } from './fields.ts'
import type { Finding } from './finding.ts'
import { dropInvisible, dropSpaces, toHalfWidth, upperAscii } from './text.ts'
import { checkYearMonth, normaliseYearMonth } from './yearMonth.ts'

/** More records than anybody has: what is longer is a mistake or an attack. */
export const MAX_RECORDS = 10

const CERTIFICATE = /^[A-Z0-9\p{Script=Han}()[\]/.\-]+$/u
const NAME_OF_THING = /^(?=.*\p{L})[\p{L}\p{M}\p{N} ·()（）《》,，、.&'’/+-]+$/u

const invalidUnless =
  (pattern: RegExp) =>
  (value: string): Finding | null =>
    pattern.test(value) ? null : { code: 'FIELD_INVALID' }

/** The one spelling of a certificate number: half-width, capitals, no spaces. */
export function normaliseCertificateNumber(raw: string): string {
  return upperAscii(dropSpaces(dropInvisible(toHalfWidth(raw)))).trim()
}

/** Fields of a degree record. */
export const DEGREE_FIELDS = [
  {
    name: 'certificateNumber',
    label: { zh: '证书编号', en: 'Certificate number' },
    section: 'record',
    keep: 'device',
    kind: 'text',
    required: true,
    maxLength: 40,
    autocomplete: 'off',
    normalise: normaliseCertificateNumber,
    check: invalidUnless(CERTIFICATE),
  },
  {
    name: 'school',
    label: { zh: '学校名称', en: 'School' },
    section: 'record',
    keep: 'device',
    kind: 'text',
    required: true,
    maxLength: 60,
    autocomplete: 'off',
    check: invalidUnless(NAME_OF_THING),
  },
  {
    name: 'major',
    label: { zh: '所学专业', en: 'Major' },
    section: 'record',
    keep: 'device',
    kind: 'text',
    required: true,
    maxLength: 60,
    autocomplete: 'off',
    check: invalidUnless(NAME_OF_THING),
  },
  {
    name: 'level',
    label: { zh: '层次', en: 'Level' },
    section: 'record',
    keep: 'device',
    kind: 'choice',
    required: true,
    maxLength: 20,
    autocomplete: 'off',
    options: DEGREE_LEVELS,
  },
  {
    name: 'completedOn',
    label: { zh: '毕业（授予）年月', en: 'Completed (year and month)' },
    section: 'record',
    keep: 'device',
    kind: 'month',
    required: true,
    maxLength: 7,
    inputMode: 'numeric',
    autocomplete: 'off',
    normalise: normaliseYearMonth,
    check: checkYearMonth,
  },
] as const satisfies readonly FieldRow[]

/** Fields of an education record: those of a degree with other levels, and the training mode. */
export const EDUCATION_FIELDS = [
  ...DEGREE_FIELDS.filter(({ name }) => name !== 'level'),
  {
    name: 'level',
    label: { zh: '层次', en: 'Level' },
    section: 'record',
    keep: 'device',
    kind: 'choice',
    required: true,
    maxLength: 20,
    autocomplete: 'off',
    options: EDUCATION_LEVELS,
  },
  {
    name: 'mode',
    label: { zh: '培养方式', en: 'Mode of study' },
    section: 'record',
    keep: 'device',
    kind: 'choice',
    required: true,
    maxLength: 20,
    autocomplete: 'off',
    options: TRAINING_MODES,
  },
] as const satisfies readonly FieldRow[]

type DegreeField = (typeof DEGREE_FIELDS)[number]['name']
type EducationField = DegreeField | 'mode'

/** A degree as it is stored; `level` is a code of DEGREE_LEVELS, `completedOn` is `YYYY-MM`. */
export type DegreeRecord = Readonly<Record<DegreeField, string>>
/** An education as it is stored; `level` is a code of EDUCATION_LEVELS, `mode` one of TRAINING_MODES. */
export type EducationRecord = Readonly<Record<EducationField, string>>

/** What was read of a list of records. */
export interface ReadRecords<T> {
  readonly records: readonly T[]
  readonly problems: readonly Problem[]
}

function readList<N extends string>(
  rules: readonly FieldRule<N>[],
  list: unknown,
  { field, now }: { field: string; now: Date },
): ReadRecords<Readonly<Record<N, string>>> {
  if (list === undefined || list === null) return { records: [], problems: [] }
  if (!Array.isArray(list) || list.length > MAX_RECORDS) {
    return { records: [], problems: [{ field, code: 'FIELD_INVALID' }] }
  }
  const read = list.map((item: unknown, i) => readFields(rules, recordOf(item), { path: `${field}.${i}.`, now }))
  return { records: read.map(({ values }) => values), problems: read.flatMap(({ problems }) => problems) }
}

/** Reads `educations`: at least one. */
export function readEducations(list: unknown, now: Date): ReadRecords<EducationRecord> {
  const read = readList<EducationField>(EDUCATION_FIELDS, list, { field: 'educations', now })
  const isMissing = read.records.length === 0 && read.problems.length === 0
  return isMissing ? { records: [], problems: [{ field: 'educations', code: 'EDUCATION_REQUIRED' }] } : read
}

/** Reads `degrees`: none is right too. */
export function readDegrees(list: unknown, now: Date): ReadRecords<DegreeRecord> {
  return readList<DegreeField>(DEGREE_FIELDS, list, { field: 'degrees', now })
}
