import { checkRegistration } from '../../domain/registration.ts'
import type { RegistrationField } from '../../domain/registration.ts'
import type { DegreeRecord, EducationRecord } from '../../domain/records.ts'
import type { Problem } from '../../domain/errors.ts'
import { draftOf, dropDrafts, keepDraft } from '../draft.ts'

/** Everything the registration form holds. */
export type Registration = Record<RegistrationField, string> & {
  educations: EducationRecord[]
  degrees: DegreeRecord[]
  again: { name: string; idType: string; idNumber: string }
}

export const EMPTY_DEGREE: DegreeRecord = { certificateNumber: '', school: '', major: '', level: '', completedOn: '' }
export const EMPTY_EDUCATION: EducationRecord = { ...EMPTY_DEGREE, mode: '' }

const EMPTY: Registration = {
  username: '',
  password: '',
  passwordRepeat: '',
  name: '',
  idType: 'RESIDENT_ID',
  idNumber: '',
  phone: '',
  email: '',
  recoveryQuestion: '',
  recoveryAnswer: '',
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

/** Keeps what was typed: names and schools on the device, identity number and phone only in this tab. */
export function keepRegistration(values: Registration): void {
  const { password: _p, passwordRepeat: _r, recoveryAnswer: _a, again: _g, idNumber, phone, ...rest } = values
  keepDraft(DRAFT, rest)
  keepDraft(NUMBERS, { idNumber, phone }, 'tab')
}

/** Forgets the draft once the account exists. */
export const dropRegistration = (): void => dropDrafts(DRAFT)

/** What is wrong with the form; the second entry is judged only once it is asked for. */
export function problemsOf(values: Registration, isAgain: boolean): readonly Problem[] {
  const { problems } = checkRegistration(values, new Date())
  return isAgain ? problems : problems.filter(({ field }) => !field.startsWith('again'))
}
