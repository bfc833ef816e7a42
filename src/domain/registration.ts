/** Registration of a person (manual 2.1.1): the fields, and the check that page and server share. */
import { ID_TYPES, isIdType } from './codes/idTypes.ts'
import type { IdType } from './codes/idTypes.ts'
import { checkEmail, EMAIL_MAX_LENGTH, normaliseEmail } from './email.ts'
import type { Problem } from './errors.ts'
import type { FieldRow } from './fields.ts'
import { ownValue, readFields, recordOf } from './fields.ts'
import { firstOfEachField, problemOf } from './finding.ts'
import { birthDateOf, canonicalIdNumber, checkIdNumber, personNumberKey } from './identityNumber.ts'
import { checkPassword } from './password.ts'
import {
  checkPersonName,
  hasBracketedSubstitute,
  NAME_MAX_LENGTH,
  normalisePersonName,
  personNameKey,
} from './personName.ts'
import { checkPhone, normalisePhone } from './phone.ts'
import type { DegreeRecord, EducationRecord } from './records.ts'
import { readDegrees, readEducations } from './records.ts'
import { cleanLine } from './text.ts'
import { checkUsername, foldedUsername } from './username.ts'

const asTyped = (raw: string) => raw
/** The text fields of registration; records stand in EDUCATION_FIELDS and DEGREE_FIELDS. */
export const REGISTRATION_FIELDS = [
  {
    name: 'username',
    label: { zh: '用户名', en: 'Username' },
    section: 'account',
    keep: 'device',
    kind: 'text',
    required: true,
    maxLength: 20,
    autocomplete: 'username',
    normalise: asTyped,
    check: checkUsername,
  },
  {
    name: 'password',
    label: { zh: '密码', en: 'Password' },
    section: 'account',
    keep: 'never',
    kind: 'password',
    required: true,
    maxLength: 128,
    autocomplete: 'new-password',
  },
  {
    name: 'passwordRepeat',
    label: { zh: '确认密码', en: 'Repeat the password' },
    section: 'account',
    keep: 'never',
    kind: 'password',
    required: true,
    maxLength: 128,
    autocomplete: 'new-password',
  },
  {
    name: 'name',
    label: { zh: '姓名', en: 'Name' },
    section: 'person',
    keep: 'device',
    kind: 'text',
    required: true,
    maxLength: NAME_MAX_LENGTH,
    autocomplete: 'name',
    normalise: normalisePersonName,
    check: checkPersonName,
  },
  {
    name: 'idType',
    label: { zh: '证件类型', en: 'ID type' },
    section: 'person',
    keep: 'device',
    kind: 'choice',
    required: true,
    maxLength: 20,
    autocomplete: 'off',
    options: ID_TYPES,
  },
  {
    name: 'idNumber',
    label: { zh: '证件号码', en: 'ID number' },
    section: 'person',
    keep: 'tab',
    sealed: true,
    kind: 'text',
    required: true,
    maxLength: 40,
    autocomplete: 'off',
    normalise: cleanLine,
  },
  {
    name: 'phone',
    label: { zh: '手机号', en: 'Mobile' },
    section: 'contact',
    keep: 'tab',
    sealed: true,
    kind: 'tel',
    required: true,
    maxLength: 20,
    inputMode: 'tel',
    autocomplete: 'tel-national',
    normalise: normalisePhone,
    check: checkPhone,
  },
  {
    name: 'email',
    label: { zh: '邮箱', en: 'Email' },
    section: 'contact',
    keep: 'device',
    kind: 'email',
    required: true,
    maxLength: EMAIL_MAX_LENGTH,
    inputMode: 'email',
    autocomplete: 'email',
    normalise: normaliseEmail,
    check: checkEmail,
  },
  {
    name: 'recoveryQuestion',
    label: { zh: '密码找回问题', en: 'Recovery question' },
    section: 'recovery',
    keep: 'device',
    kind: 'text',
    required: true,
    maxLength: 50,
    autocomplete: 'off',
  },
  {
    name: 'recoveryAnswer',
    label: { zh: '问题答案', en: 'Answer' },
    section: 'recovery',
    keep: 'never',
    kind: 'text',
    required: true,
    maxLength: 50,
    autocomplete: 'off',
  },
] as const satisfies readonly FieldRow[]

/** Fields whose values are hashed, or compared, and never kept. */
export const SECRET_FIELDS = REGISTRATION_FIELDS.filter(({ keep }) => keep === 'never').map(({ name }) => name)

export type RegistrationField = (typeof REGISTRATION_FIELDS)[number]['name']

/** What the platform knows by name: login, recovery, the register, messages. */
const BY_NAME: readonly string[] = [
  'username',
  'password',
  'passwordRepeat',
  'recoveryQuestion',
  'recoveryAnswer',
  'name',
  'idType',
  'idNumber',
  'phone',
  'email',
] satisfies readonly RegistrationField[]

/** Every other row of the table: kept with the person, sealed where the row says so, and shown as the table names it. */
export function furtherFields(): readonly FieldRow[] {
  return REGISTRATION_FIELDS.filter(({ name }) => !BY_NAME.includes(name))
}

/** What is typed a second time and compared. */
export const AGAIN_FIELDS = ['name', 'idType', 'idNumber'] as const
type AgainField = (typeof AGAIN_FIELDS)[number]

/** The body of POST /api/candidates/register as far as the person goes; every value may be anything. */
export type RegistrationInput = Readonly<
  Partial<Record<RegistrationField | 'educations' | 'degrees' | 'again' | 'acknowledgedIdNumber', unknown>>
>

/** A person whose every field is valid and in its stored spelling. */
export interface NormalisedPerson {
  readonly username: string
  readonly foldedUsername: string
  readonly password: string
  readonly name: string
  readonly nameKey: string
  readonly hasBracketedSubstitute: boolean
  readonly idType: IdType
  readonly idNumber: string
  /** to be sealed before it is stored */
  readonly personNumberKey: string
  /** `YYYY-MM-DD`, null where the number holds none */
  readonly birthDate: string | null
  readonly phone: string
  readonly email: string
  readonly recoveryQuestion: string
  readonly recoveryAnswer: string
  /** by the name of the row (`furtherFields`) */
  readonly further: Readonly<Record<string, string>>
  readonly educations: readonly EducationRecord[]
  readonly degrees: readonly DegreeRecord[]
  readonly acknowledgedIdNumber: boolean
}

/** The problems of a registration; the person is there when there are none. */
export interface RegistrationResult {
  readonly problems: readonly Problem[]
  readonly person: NormalisedPerson | null
}

type Values = Readonly<Record<RegistrationField, string>>

/** Rules that look at two fields at once; a field that is already wrong is not judged again. */
function crossProblems(values: Values, now: Date): Problem[] {
  const { username, password, passwordRepeat, idType, idNumber, phone } = values
  const number = isIdType(idType) ? canonicalIdNumber(idType, idNumber) : idNumber
  const numberFinding = isIdType(idType) && idNumber !== '' ? checkIdNumber(idType, idNumber, now) : null
  const passwordFinding = password === '' ? null : checkPassword(password, { username, idNumber: number, phone })
  const isRepeated = passwordRepeat === '' || password === passwordRepeat
  return [
    ...(numberFinding ? [problemOf('idNumber', numberFinding)] : []),
    ...(passwordFinding ? [problemOf('password', passwordFinding)] : []),
    ...(isRepeated ? [] : [{ field: 'passwordRepeat', code: 'PASSWORD_MISMATCH' } as const]),
  ]
}

/** Compares the second entry by meaning, not by spelling. */
export function findAgainProblems(values: Readonly<Record<AgainField, string>>, again: unknown): Problem[] {
  const record = recordOf(again)
  const { idType } = values
  const keyOf = {
    name: personNameKey,
    idType: asTyped,
    // without a document type no spelling of a number means anything
    idNumber: (raw: string) => (isIdType(idType) ? canonicalIdNumber(idType, raw) : ''),
  } as const
  return AGAIN_FIELDS.flatMap((name): Problem[] => {
    const second = ownValue(record, name)
    const field = `again.${name}`
    if (second === undefined || second === null || second === '') return [{ field, code: 'FIELD_REQUIRED' }]
    if (typeof second !== 'string') return [{ field, code: 'FIELD_INVALID' }]
    return keyOf[name](second) === keyOf[name](values[name]) ? [] : [{ field, code: 'SECOND_ENTRY_DIFFERS' }]
  })
}

/** A graduation cannot come before the birth; known only where the number holds a birth date. */
function beforeBirth(lists: Readonly<Record<string, readonly DegreeRecord[]>>, birthDate: string | null): Problem[] {
  if (birthDate === null) return []
  return Object.entries(lists).flatMap(([field, records]) =>
    records.flatMap(({ completedOn }, i): Problem[] =>
      completedOn <= birthDate.slice(0, 7) ? [{ field: `${field}.${i}.completedOn`, code: 'YEAR_MONTH_INVALID' }] : [],
    ),
  )
}

type PersonText = Omit<NormalisedPerson, 'birthDate' | 'educations' | 'degrees' | 'acknowledgedIdNumber'>

/** The stored spellings of valid values. */
function personOf(values: Values, idType: IdType): PersonText {
  const { username, password, name, idNumber, phone, email, recoveryQuestion, recoveryAnswer } = values
  return {
    ...{ username, password, name, idType, phone, email, recoveryQuestion, recoveryAnswer },
    further: Object.fromEntries(furtherFields().map((row) => [row.name, values[row.name as RegistrationField]])),
    foldedUsername: foldedUsername(username),
    nameKey: personNameKey(name),
    hasBracketedSubstitute: hasBracketedSubstitute(name),
    idNumber: canonicalIdNumber(idType, idNumber),
    personNumberKey: personNumberKey(idType, idNumber),
  }
}

/** Checks everything a person types at registration; answers for any JSON value in any field. */
export function checkRegistration(input: unknown, now: Date): RegistrationResult {
  const source: RegistrationInput = recordOf(input)
  const { values, problems: fieldProblems } = readFields<RegistrationField>(REGISTRATION_FIELDS, source, { now })
  const { records: educations, problems: educationProblems } = readEducations(source.educations, now)
  const { records: degrees, problems: degreeProblems } = readDegrees(source.degrees, now)
  const { idType } = values
  const birthDate = isIdType(idType) ? birthDateOf(idType, values.idNumber, now) : null
  const problems = firstOfEachField([
    ...fieldProblems,
    ...crossProblems(values, now),
    ...educationProblems,
    ...degreeProblems,
    ...beforeBirth({ educations, degrees }, birthDate),
    ...findAgainProblems(values, source.again),
  ])
  if (problems.length > 0 || !isIdType(idType)) return { problems, person: null }
  return {
    problems,
    person: {
      ...personOf(values, idType),
      birthDate,
      educations,
      degrees,
      acknowledgedIdNumber: source.acknowledgedIdNumber === true,
    },
  }
}
