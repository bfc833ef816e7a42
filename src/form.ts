import type { PayloadRequest } from 'payload'

import type { FormAnswers } from './domain/enrollmentForm.ts'
import type { Row } from './store.ts'
import { findRow, idOf, replaceRow } from './store.ts'

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

/** The stored form of an enrollment. */
export async function loadForm(req: PayloadRequest, enrollment: string): Promise<Row<'enrollment-forms'>> {
  const form = await findRow(req, 'enrollment-forms', { enrollment: { equals: enrollment } })
  if (!form) throw new Error('An enrollment has no form.')
  return form
}

/** Writes answers; reading is not their check. */
export async function writeForm(
  req: PayloadRequest,
  form: Row<'enrollment-forms'>,
  answers: FormAnswers,
): Promise<void> {
  const owner = { enrollment: idOf(form.enrollment), candidate: idOf(form.candidate) }
  await replaceRow(req, 'enrollment-forms', { ...form, ...owner, ...answers, subjects: [...answers.subjects] })
}
