import { emptyOf, keptIn } from '../../domain/fields.ts'
import { checkRegistration, REGISTRATION_FIELDS } from '../../domain/registration.ts'
import type { RegistrationField } from '../../domain/registration.ts'
import { DEGREE_FIELDS, EDUCATION_FIELDS } from '../../domain/records.ts'
import type { DegreeRecord, EducationRecord } from '../../domain/records.ts'
import type { Problem } from '../../domain/errors.ts'
import { draftOf, dropDrafts, keepDraft } from '../draft.ts'

/** Everything the registration form holds. */
export type Registration = Record<RegistrationField, string> & {
  educations: EducationRecord[]
  degrees: DegreeRecord[]
  again: { name: string; idType: string; idNumber: string }
}

export const EMPTY_DEGREE: DegreeRecord = emptyOf(DEGREE_FIELDS)
export const EMPTY_EDUCATION: EducationRecord = emptyOf(EDUCATION_FIELDS)

const EMPTY: Registration = {
  ...emptyOf(REGISTRATION_FIELDS),
  idType: 'RESIDENT_ID',
  educations: [EMPTY_EDUCATION],
  degrees: [],
  again: { name: '', idType: '', idNumber: '' },
}

const DRAFT = 'register'
const NUMBERS = 'register-numbers'

/** What was typed before, without passwords and answers. */
export function registrationDraft(): Registration {
  return { ...EMPTY, ...draftOf<Partial<Registration>>(DRAFT), ...draftOf<Partial<Registration>>(NUMBERS, 'tab') }
}

/** Keeps what was typed, each field where its row allows it. */
export function keepRegistration(values: Registration): void {
  const { educations, degrees } = values
  const records = {
    educations: educations.map((record) => keptIn(EDUCATION_FIELDS, 'device', record)),
    degrees: degrees.map((record) => keptIn(DEGREE_FIELDS, 'device', record)),
  }
  keepDraft(DRAFT, { ...keptIn(REGISTRATION_FIELDS, 'device', values), ...records })
  keepDraft(NUMBERS, keptIn(REGISTRATION_FIELDS, 'tab', values), 'tab')
}

/** Forgets the draft once the account exists. */
export const dropRegistration = (): void => dropDrafts(DRAFT)

/** What is wrong with the form; the second entry is judged only once it is asked for. */
export function problemsOf(values: Registration, isAgain: boolean): readonly Problem[] {
  const { problems } = checkRegistration(values, new Date())
  return isAgain ? problems : problems.filter(({ field }) => !field.startsWith('again'))
}
