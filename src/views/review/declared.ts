import type { Field, PayloadRequest } from 'payload'

import { COUNTRIES } from '../../domain/codes/countries.ts'
import { nameOfCode } from '../../domain/codes/codeRow.ts'
import { DEGREE_LEVELS } from '../../domain/codes/degreeLevels.ts'
import { EDUCATION_LEVELS } from '../../domain/codes/educationLevels.ts'
import { EMPLOYER_TYPES } from '../../domain/codes/employerTypes.ts'
import { ID_TYPES } from '../../domain/codes/idTypes.ts'
import { POLITICAL_STATUSES } from '../../domain/codes/politicalStatuses.ts'
import { TRAINING_MODES } from '../../domain/codes/trainingModes.ts'
import { furtherShown } from '../furtherShown.ts'
import { FORM_FIELDS } from '../../domain/enrollmentForm.ts'
import type { DeclaredThing, DeclaredValue } from '../../domain/reviewCase.ts'
import { dictionaryOf } from '../../i18n/sentence.ts'
import type { Row } from '../../store.ts'
import { findRow, findRows } from '../../store.ts'
import { languageOfRequest } from '../../world.ts'
import type { EnrollmentCase } from '../../case.ts'

type RecordSlug = 'education-records' | 'degree-records'

/** The declared field that a verification's reason speaks of. */
const FIELD_OF_REASON: Readonly<Record<string, string>> = {
  name_differs: 'name',
  bracketed_name: 'name',
  number_unknown: 'idNumber',
  certificate_unknown: 'certificateNumber',
  certificate_of_other_person: 'certificateNumber',
  school_differs: 'school',
  level_differs: 'level',
  major_differs: 'major',
}

/** What a collection calls its fields, in the language of the request: one place names them. */
function labelsOf(req: PayloadRequest, slug: RecordSlug | 'enrollment-forms' | 'candidates'): (name: string) => string {
  const language = languageOfRequest(req)
  const fields: readonly Field[] = req.payload.collections[slug].config.fields
  return (name) => {
    const field = fields.find((one) => 'name' in one && one.name === name)
    const label = field && 'label' in field ? field.label : undefined
    return typeof label === 'object' ? ((label as Record<string, string>)[language] ?? name) : name
  }
}

function verificationOf(req: PayloadRequest, state: Row<'candidates'>['identity'], reason: string | null | undefined) {
  const words = dictionaryOf(languageOfRequest(req))
  const reasons: Readonly<Record<string, string>> = words.verificationReasons
  return { state, label: words.verifications[state], reason: reason ? (reasons[reason] ?? reason) : null }
}

function identityOf(req: PayloadRequest, candidate: Row<'candidates'>): DeclaredThing {
  const label = labelsOf(req, 'candidates')
  const differing = FIELD_OF_REASON[candidate.identityReason ?? '']
  return {
    key: 'identity',
    title: label('identity'),
    values: [
      { label: label('name'), value: candidate.name, differs: differing === 'name' },
      { label: label('idType'), value: nameOfCode(ID_TYPES, candidate.idType) },
      { label: label('idNumberMasked'), value: candidate.idNumberMasked ?? '', differs: differing === 'idNumber' },
      { label: label('phoneMasked'), value: candidate.phoneMasked ?? '' },
      ...furtherShown(candidate, languageOfRequest(req)).map(({ label: shown, value }) => ({ label: shown, value })),
    ],
    verification: verificationOf(req, candidate.identity, candidate.identityReason),
  }
}

const RECORD_VALUES: Readonly<Record<RecordSlug, Readonly<Record<string, (code: string) => string>>>> = {
  'education-records': {
    certificateNumber: String,
    school: String,
    major: String,
    level: (code) => nameOfCode(EDUCATION_LEVELS, code),
    mode: (code) => nameOfCode(TRAINING_MODES, code),
    completedOn: String,
  },
  'degree-records': {
    certificateNumber: String,
    school: String,
    major: String,
    level: (code) => nameOfCode(DEGREE_LEVELS, code),
    completedOn: String,
  },
}

async function recordsOf(req: PayloadRequest, slug: RecordSlug, candidate: string): Promise<DeclaredThing[]> {
  const rows = await findRows(req, slug, { where: { candidate: { equals: candidate } }, sort: 'position', limit: 20 })
  const label = labelsOf(req, slug)
  const { labels } = req.payload.collections[slug].config
  const title = (labels.singular as Record<string, string>)[languageOfRequest(req)] ?? ''
  return rows.map((row) => {
    const values = row as unknown as Readonly<Record<string, string | null>>
    const differing = FIELD_OF_REASON[row.reason ?? '']
    return {
      key: row.id,
      title,
      values: Object.entries(RECORD_VALUES[slug]).map(([name, shown]) => ({
        label: label(name),
        value: shown(values[name] ?? ''),
        differs: differing === name,
      })),
      verification: verificationOf(req, row.verification, row.reason),
    }
  })
}

/** What a candidate declared of person, education and degrees, each beside what its verification found. */
export async function declaredThings(req: PayloadRequest, { candidate }: EnrollmentCase): Promise<DeclaredThing[]> {
  return [
    identityOf(req, candidate),
    ...(await recordsOf(req, 'education-records', candidate.id)),
    ...(await recordsOf(req, 'degree-records', candidate.id)),
  ]
}

/** The answers of the form in the order of its page, in words. Level, specialty and subjects are shown apart. */
export async function formValues(req: PayloadRequest, { enrollment }: EnrollmentCase): Promise<DeclaredValue[]> {
  const form = await findRow(req, 'enrollment-forms', { enrollment: { equals: enrollment.id } })
  if (!form) return []
  const point = form.reviewPoint ? await findRow(req, 'review-points', { id: { equals: form.reviewPoint } }) : null
  const inWords: Readonly<Record<string, (value: string) => string>> = {
    reviewPoint: (value) => point?.name ?? value,
    employerType: (code) => nameOfCode(EMPLOYER_TYPES, code),
    nationality: (code) => nameOfCode(COUNTRIES, code),
    politicalStatus: (code) => nameOfCode(POLITICAL_STATUSES, code),
  }
  const label = labelsOf(req, 'enrollment-forms')
  const answers = form as unknown as Readonly<Record<string, string | number | null>>
  return FORM_FIELDS.filter(({ name }) => !['level', 'specialty', 'subjects'].includes(name)).flatMap(({ name }) => {
    const answer = answers[name]
    if (answer === null || answer === undefined || answer === '') return []
    return [{ label: label(name), value: inWords[name]?.(String(answer)) ?? String(answer) }]
  })
}
