import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { checkForm, FORM_FIELDS } from '../../domain/enrollmentForm.ts'
import type { FormAnswers } from '../../domain/enrollmentForm.ts'
import type { Problem } from '../../domain/errors.ts'
import type { Exam, ReviewPoint } from '../catalogue.ts'
import { draftOf } from '../draft.ts'
import { resolverOf } from '../form/resolverOf.ts'
import { useMistakes } from '../form/useMistakes.ts'
import { useLanguage } from '../language.tsx'
import { useSpeech } from '../speech.ts'
import { answersOf, valuesOf } from './formValues.ts'
import type { FormValues } from './formValues.ts'
import { draftName, useAutosave } from './useAutosave.ts'

interface Source {
  readonly id: string
  readonly exam: Exam
  readonly points: readonly ReviewPoint[]
  readonly stored: Partial<FormAnswers>
}

/** Most candidates are Chinese nationals. */
const DEFAULTS: Partial<FormValues> = { nationality: 'CHN' }

/** The enrollment form with what was kept of it, its checks and its autosave. */
export function useEnrollmentForm({ id, exam, points, stored }: Source) {
  const { language } = useLanguage()
  const speech = useSpeech()
  const { change, ...autosave } = useAutosave(id)
  // What the server never received wins over what it has.
  const [begin] = useState(() => valuesOf(draftOf<Partial<FormAnswers>>(draftName(id)) ?? stored, DEFAULTS))
  const labelOf = (name: string) => FORM_FIELDS.find((row) => row.name === name)?.label[language]
  const placeOf = ({ field }: Problem) => FORM_FIELDS.findIndex(({ name }) => name === field)
  const check = (values: FormValues) => {
    const context = { reviewPointIds: points.map((point) => point.id), now: new Date() }
    return checkForm(answersOf(values), exam, context).sort((a, b) => placeOf(a) - placeOf(b))
  }
  const form = useForm<FormValues>({
    defaultValues: begin,
    shouldFocusError: false,
    mode: 'onTouched',
    resolver: resolverOf(check, speech),
  })
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values }) => change(structuredClone(values)) }),
    [form, change],
  )
  const mistakes = useMistakes(form, labelOf)
  return { form, mistakes, ...autosave }
}
