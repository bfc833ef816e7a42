import { useEffect, useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Exam } from '../catalogue.ts'
import { FORM_FIELDS } from '../../domain/enrollmentForm.ts'
import { labelOf } from '../../domain/fields.ts'
import { findLevel } from '../../domain/exam.ts'
import { messageAt } from '../form/useMistakes.ts'
import { useLanguage } from '../language.tsx'
import type { FormValues } from './formValues.ts'

/** The subjects of the chosen level; choosing another level ticks all of its subjects. */
export function SubjectsField({ exam }: { exam: Exam }) {
  const { words, language } = useLanguage()
  const { control, register, setValue, formState } = useFormContext<FormValues>()
  const code = useWatch({ control, name: 'level' })
  const level = findLevel(exam, code)
  const before = useRef(code)
  useEffect(() => {
    if (before.current === code) return
    before.current = code
    setValue('subjects', (findLevel(exam, code)?.subjectNumbers ?? []).map(String), { shouldValidate: true })
  }, [code, exam, setValue])
  const error = messageAt(formState.errors, 'subjects')
  const offered = exam.subjects.filter(({ number }) => level?.subjectNumbers.includes(number))
  return (
    <fieldset className={error ? 'border-s-4 border-error ps-3' : ''} aria-describedby="subjects-help">
      <legend className="font-semibold">{labelOf(FORM_FIELDS, 'subjects')[language]}</legend>
      <p id="subjects-help" className="quiet text-sm">
        {level ? words.enrollmentForm.subjectsHelp : words.enrollmentForm.levelFirst}
      </p>
      {error && (
        <p className="font-semibold text-error">
          <span aria-hidden="true">✕ </span>
          {error}
        </p>
      )}
      {offered.map(({ number, name }, index) => (
        <label key={number} className="tap flex cursor-pointer gap-3">
          <input
            id={index === 0 ? 'subjects' : undefined}
            type="checkbox"
            className="checkbox checkbox-primary"
            value={String(number)}
            {...register('subjects')}
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
