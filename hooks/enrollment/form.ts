import type { PayloadRequest } from 'payload'

import type { FormAnswers } from '../../src/domain/enrollmentForm.ts'
import { readDraftForm } from '../../src/domain/enrollmentForm.ts'
import { Refusal } from '../../src/domain/errors.ts'
import type { Row } from '../../src/store.ts'
import { findRow, idOf, replaceRow } from '../../src/store.ts'
import { nowOf } from '../../src/world.ts'
import { findOwnCase } from './find.ts'

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

/**
 * Autosave of a draft: half-filled is fine, wrong types are not; only while the enrollment is a draft.
 * @throws Refusal FORM_INVALID, MOVE_NOT_LEGAL
 */
export async function autosave(req: PayloadRequest, id: string, given: unknown): Promise<FormAnswers> {
  const { found } = await findOwnCase(req, id)
  const { state } = found.enrollment
  if (state !== 'draft') throw new Refusal('MOVE_NOT_LEGAL', { state, action: 'save' })
  const { form, problems } = readDraftForm(given, nowOf(req))
  if (problems.length > 0) throw new Refusal('FORM_INVALID', { count: problems.length }, problems)
  await writeForm(req, await loadForm(req, id), form)
  return form
}
