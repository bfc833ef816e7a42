import type { PayloadRequest } from 'payload'

import { beside } from './beside.ts'
import type { FormAnswers } from './domain/enrollmentForm.ts'
import { Refusal } from './domain/errors.ts'
import type { Row } from './store.ts'
import { changeRow } from './store.ts'

/** The answers of a stored form: '' and null where nothing was answered. */
export function answersOf(form: Row<'enrollment-forms'>): FormAnswers {
  return {
    city: form.city ?? '',
    reviewPoint: form.reviewPoint ?? '',
    level: form.level ?? '',
    specialty: form.specialty ?? '',
    subjects: form.subjects ?? [],
    yearsRelevant: form.yearsRelevant ?? null,
    yearsTotal: form.yearsTotal ?? null,
    employerType: form.employerType ?? '',
    employer: form.employer ?? '',
    employerPhone: form.employerPhone ?? '',
    birthDate: form.birthDate ?? '',
    nationality: form.nationality ?? '',
    politicalStatus: form.politicalStatus ?? '',
    address: form.address ?? '',
    postcode: form.postcode ?? '',
    title: form.title ?? '',
  }
}

/** The empty form of an enrollment that has just begun, by the enrollment's id: nobody reads it again. */
export const begunForms = beside<Row<'enrollment-forms'>>()

/** Writes answers over a stored form; reading is not their check. @returns the form as it is now */
export async function writeForm(
  req: PayloadRequest,
  form: Row<'enrollment-forms'>,
  answers: FormAnswers,
): Promise<Row<'enrollment-forms'>> {
  const changed = await changeRow(req, 'enrollment-forms', form, { ...answers, subjects: [...answers.subjects] })
  if (!changed) throw new Refusal('REVISION_CHANGED')
  return changed
}
