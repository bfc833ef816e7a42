import type { PayloadRequest } from 'payload'

import type { FormAnswers } from '../../domain/enrollmentForm.ts'
import { readDraftForm } from '../../domain/enrollmentForm.ts'
import { Refusal } from '../../domain/errors.ts'
import { findOwnCase } from '../../findCase.ts'
import { writeForm } from '../../form.ts'
import { nowOf } from '../../world.ts'
import { command } from '../../door/command.ts'
import { draftBody, formView } from '../../schemas/enrollment.ts'

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
  await writeForm(req, await found.form(), form)
  return form
}

/** Keeps a half-filled form. */
export const autosaveDoor = command({
  path: '/:id/form',
  method: 'put',
  who: 'candidate',
  about: 'Keeps the half-filled form of a draft.',
  body: draftBody,
  answer: formView,
  refusals: ['NOT_FOUND', 'MOVE_NOT_LEGAL'],
  run: async ({ req, id, body }) => ({ body: { form: { ...(await autosave(req, id, body.form)) } } }),
})
