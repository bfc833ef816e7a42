/** The form of an enrollment (manual 2.2.3): its fields, and the check that page and server share. */
import { beijingDay, dayOfDigits, yearsBetween } from './calendar.ts'
import { COUNTRIES } from './codes/countries.ts'
import { EMPLOYER_TYPES } from './codes/employerTypes.ts'
import { POLITICAL_STATUSES } from './codes/politicalStatuses.ts'
import type { Problem } from './errors.ts'
import type { ExamShape } from './exam.ts'
import { findLevel } from './exam.ts'
import type { FieldRow, FieldRule } from './fields.ts'
import { ownValue, readFields, recordOf } from './fields.ts'
import type { Finding } from './finding.ts'
import { firstOfEachField } from './finding.ts'
import { dropInvisible, dropSpaces, toHalfWidth } from './text.ts'

const MAX_YEARS_OF_WORK = 70
const MAX_AGE_YEARS = 150

const plainCharacters = (raw: string) => dropSpaces(dropInvisible(toHalfWidth(raw))).trim()
const invalidUnless = (isRight: boolean): Finding | null => (isRight ? null : { code: 'FIELD_INVALID' })

/** `1990-07-15` out of `19900715`, `1990/7/15`, `1990年7月15日`; anything else comes back as it is. */
function normaliseDay(raw: string): string {
  const plain = plainCharacters(raw)
  const match =
    /^([0-9]{4})([0-9]{2})([0-9]{2})$/.exec(plain) ??
    /^([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?$/.exec(plain)
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : plain
}

function checkBirthDate(day: string, now: Date): Finding | null {
  const today = beijingDay(now)
  const isDay = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day) && dayOfDigits(day.replaceAll('-', '')) === day
  return invalidUnless(isDay && day <= today && yearsBetween(day, today) < MAX_AGE_YEARS)
}

const checkPostcode = (value: string) => invalidUnless(/^[0-9]{6}$/.test(value))
const checkOfficePhone = (value: string) => invalidUnless(/^(?=(?:.*[0-9]){5})\+?[0-9()-]+$/.test(value))
const checkWords = (value: string) => invalidUnless(/\p{L}/u.test(value) && !/[<>]/.test(value))

const SHORT = { maxLength: 40, autocomplete: 'off' } as const

/**
 * The fields in the order of the page. What `reviewPoint`, `level`, `specialty` and `subjects` may hold comes with the
 * province and the exam. `employer` and `employerPhone` are required of whoever has an employer.
 */
export const FORM_FIELDS = [
  {
    name: 'city',
    label: { zh: '地市', en: 'City' },
    section: 'choice',
    keep: 'device',
    kind: 'text',
    required: true,
    ...SHORT,
    check: checkWords,
  },
  {
    name: 'reviewPoint',
    label: { zh: '审核点', en: 'Review point' },
    section: 'choice',
    keep: 'device',
    kind: 'choice',
    required: true,
    ...SHORT,
  },
  {
    name: 'level',
    label: { zh: '报考级别', en: 'Level' },
    section: 'choice',
    keep: 'device',
    kind: 'choice',
    required: true,
    ...SHORT,
  },
  {
    name: 'specialty',
    label: { zh: '报考专业', en: 'Specialty' },
    section: 'choice',
    keep: 'device',
    kind: 'choice',
    required: true,
    ...SHORT,
  },
  {
    name: 'subjects',
    label: { zh: '报考科目', en: 'Subjects' },
    section: 'choice',
    keep: 'device',
    kind: 'subjects',
    required: true,
    ...SHORT,
  },
  {
    name: 'yearsRelevant',
    label: { zh: '从事相关专业工作年限（年）', en: 'Years of work in the field' },
    section: 'work',
    keep: 'device',
    kind: 'number',
    required: true,
    maxLength: 2,
    inputMode: 'numeric',
    autocomplete: 'off',
  },
  {
    name: 'yearsTotal',
    label: { zh: '工作总年限（年）', en: 'Years of work' },
    section: 'work',
    keep: 'device',
    kind: 'number',
    required: true,
    maxLength: 2,
    inputMode: 'numeric',
    autocomplete: 'off',
  },
  {
    name: 'employerType',
    label: { zh: '单位性质', en: 'Kind of employer' },
    section: 'work',
    keep: 'device',
    kind: 'choice',
    required: true,
    ...SHORT,
    options: EMPLOYER_TYPES,
  },
  {
    name: 'employer',
    label: { zh: '工作单位', en: 'Employer' },
    section: 'work',
    keep: 'device',
    kind: 'text',
    required: false,
    maxLength: 60,
    autocomplete: 'organization',
    check: checkWords,
  },
  {
    name: 'employerPhone',
    label: { zh: '单位电话', en: 'Employer’s phone' },
    section: 'work',
    keep: 'device',
    kind: 'tel',
    required: false,
    maxLength: 20,
    inputMode: 'tel',
    autocomplete: 'off',
    normalise: plainCharacters,
    check: checkOfficePhone,
  },
  {
    name: 'title',
    label: { zh: '专业技术职务', en: 'Professional title' },
    section: 'work',
    keep: 'device',
    kind: 'text',
    required: false,
    ...SHORT,
    check: checkWords,
  },
  {
    name: 'birthDate',
    label: { zh: '出生日期', en: 'Date of birth' },
    section: 'person',
    keep: 'device',
    kind: 'date',
    required: true,
    maxLength: 10,
    autocomplete: 'bday',
    normalise: normaliseDay,
    check: checkBirthDate,
  },
  {
    name: 'nationality',
    label: { zh: '国籍', en: 'Nationality' },
    section: 'person',
    keep: 'device',
    kind: 'choice',
    required: true,
    maxLength: 3,
    autocomplete: 'off',
    options: COUNTRIES,
  },
  {
    name: 'politicalStatus',
    label: { zh: '政治面貌', en: 'Political status' },
    section: 'person',
    keep: 'device',
    kind: 'choice',
    required: false,
    maxLength: 2,
    autocomplete: 'off',
    options: POLITICAL_STATUSES,
  },
  {
    name: 'address',
    label: { zh: '通讯地址', en: 'Postal address' },
    section: 'person',
    keep: 'device',
    kind: 'text',
    required: true,
    maxLength: 100,
    autocomplete: 'street-address',
    check: checkWords,
  },
  {
    name: 'postcode',
    label: { zh: '邮政编码', en: 'Postcode' },
    section: 'person',
    keep: 'device',
    kind: 'text',
    required: true,
    maxLength: 6,
    inputMode: 'numeric',
    autocomplete: 'postal-code',
    normalise: plainCharacters,
    check: checkPostcode,
  },
] as const satisfies readonly FieldRow[]

export type FormField = (typeof FORM_FIELDS)[number]['name']
type NumberField = 'yearsRelevant' | 'yearsTotal'
type TextField = Exclude<FormField, NumberField | 'subjects'>

/** The answers as they are stored. An unanswered text is '', an unanswered number null. */
export interface FormAnswers extends Readonly<Record<Exclude<TextField, 'title'>, string>> {
  readonly subjects: readonly number[]
  readonly yearsRelevant: number | null
  readonly yearsTotal: number | null
  readonly title?: string
}

const NUMBER_FIELDS = ['yearsRelevant', 'yearsTotal'] as const satisfies readonly NumberField[]
const TEXT_FIELDS = FORM_FIELDS.filter(
  (rule): rule is Extract<(typeof FORM_FIELDS)[number], { name: TextField }> =>
    rule.kind !== 'number' && rule.kind !== 'subjects',
)
/** A draft is kept as it is typed: only its types and lengths are looked at. */
const DRAFT_FIELDS = TEXT_FIELDS.map(({ name, maxLength }) => ({
  ...{ name, maxLength: maxLength * 2, autocomplete: 'off' },
  kind: 'text' as const,
  required: false,
}))

const isYears = (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_YEARS_OF_WORK
const isMissing = (value: unknown) => value === undefined || value === null || value === ''
const isSubjects = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length <= 50 && value.every((number) => Number.isInteger(number))

function numbersOf(source: unknown): Readonly<Record<NumberField, unknown>> & { readonly subjects: unknown } {
  const record = recordOf(source)
  const [yearsRelevant, yearsTotal, subjects] = ['yearsRelevant', 'yearsTotal', 'subjects'].map((name) =>
    ownValue(record, name),
  )
  return { yearsRelevant, yearsTotal, subjects: subjects ?? [] }
}

/** What was read of a form: every field in its stored spelling, and what is wrong with it. */
export interface ReadForm {
  readonly form: FormAnswers
  readonly problems: readonly Problem[]
}

function readWith(rules: readonly FieldRule<TextField>[], input: unknown, now: Date): ReadForm {
  const { values, problems } = readFields(rules, input, { now })
  const { subjects, ...years } = numbersOf(input)
  const wrongNumbers = NUMBER_FIELDS.filter((name) => !isMissing(years[name]) && !isYears(years[name]))
  const wrong = [...wrongNumbers, ...(isSubjects(subjects) ? [] : (['subjects'] as const))]
  const yearsOf = (name: NumberField) => (isYears(years[name]) ? Number(years[name]) : null)
  const form = {
    ...values,
    subjects: isSubjects(subjects) ? subjects : [],
    yearsRelevant: yearsOf('yearsRelevant'),
    yearsTotal: yearsOf('yearsTotal'),
  }
  return { form, problems: [...problems, ...wrong.map((field): Problem => ({ field, code: 'FIELD_INVALID' }))] }
}

/** Reads a draft to be autosaved: unfinished answers are right, wrong types and endless texts are not. */
export function readDraftForm(input: unknown, now: Date): ReadForm {
  return readWith(DRAFT_FIELDS, input, now)
}

/** The stored spelling of every answer, for a form that checkForm found right. */
export function normaliseForm(input: unknown, now: Date): FormAnswers {
  return readWith(TEXT_FIELDS, input, now).form
}

/** Level, specialty and subjects belong together: an exempt level is taken whole, of another at least one subject. */
function examProblems(form: FormAnswers, exam: ExamShape): Problem[] {
  const level = findLevel(exam, form.level)
  const problems: Problem[] = []
  if (!level && form.level !== '') problems.push({ field: 'level', code: 'LEVEL_UNKNOWN' })
  if (form.specialty !== '' && !exam.specialties.some(({ code }) => code === form.specialty)) {
    problems.push({ field: 'specialty', code: 'SPECIALTY_UNKNOWN' })
  }
  if (level && !areSubjectsOf(level, form.subjects)) {
    const allowed = exam.subjects.filter(({ number }) => level.subjectNumbers.includes(number)).map(({ name }) => name)
    problems.push({ field: 'subjects', code: 'SUBJECTS_WRONG', facts: { level: level.name, allowed } })
  }
  return problems
}

function areSubjectsOf(level: ExamShape['levels'][number], chosen: readonly number[]): boolean {
  const isSubset =
    new Set(chosen).size === chosen.length && chosen.every((number) => level.subjectNumbers.includes(number))
  return isSubset && (level.isExempt ? chosen.length === level.subjectNumbers.length : chosen.length > 0)
}

/** What two answers say together: the employer of whoever has one, years that fit each other and the age. */
function crossProblems(form: FormAnswers, now: Date): Problem[] {
  const missing = NUMBER_FIELDS.filter((name) => form[name] === null)
  const employer =
    form.employerType === 'none' ? [] : (['employer', 'employerPhone'] as const).filter((name) => form[name] === '')
  const required = [...missing, ...employer].map((field): Problem => ({ field, code: 'FIELD_REQUIRED' }))
  const { yearsRelevant, yearsTotal, birthDate } = form
  if (yearsRelevant === null || yearsTotal === null) return required
  const age = checkBirthDate(birthDate, now) ? MAX_AGE_YEARS : yearsBetween(birthDate, beijingDay(now))
  if (yearsRelevant > yearsTotal) return [...required, { field: 'yearsRelevant', code: 'FIELD_INVALID' }]
  return yearsTotal > age ? [...required, { field: 'yearsTotal', code: 'FIELD_INVALID' }] : required
}

/**
 * Everything wrong with a form, at most one problem a field; answers for any JSON value.
 * @param reviewPointIds the review points of the chosen province
 */
export function checkForm(
  answers: unknown,
  exam: ExamShape,
  { reviewPointIds, now }: { reviewPointIds: readonly string[]; now: Date },
): Problem[] {
  const { form, problems } = readWith(TEXT_FIELDS, answers, now)
  const isPointKnown = form.reviewPoint === '' || reviewPointIds.includes(form.reviewPoint)
  return firstOfEachField([
    ...problems,
    ...(isPointKnown ? [] : [{ field: 'reviewPoint', code: 'REVIEW_POINT_UNKNOWN' } as const]),
    ...examProblems(form, exam),
    ...crossProblems(form, now),
  ])
}
