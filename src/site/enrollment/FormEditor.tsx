import { lazy, Suspense } from 'react'
import { useLocation } from 'wouter'
import type { FormAnswers } from '../../domain/enrollmentForm.ts'
import type { EnrollmentView } from '../../domain/enrollmentView.ts'
import { saveForm } from '../api.ts'
import type { Account } from '../../schemas/candidate.ts'
import type { Agreement, Exam, ReviewPoint } from '../catalogue.ts'
import { CommandForm } from '../form/CommandForm.tsx'
import { Refused } from '../http.ts'
import { useWords } from '../language.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import { FormFields } from './FormFields.tsx'
import { answersOf } from './formValues.ts'
import type { FormStep } from './formValues.ts'
import { KeptLine } from './KeptLine.tsx'
import { useEnrollmentForm } from './useEnrollmentForm.ts'
import { useMove } from './useMove.ts'
import { pathOf } from './ways.ts'

const PledgeStep = lazy(() => import('./PledgeStep.tsx'))

interface FormEditorProps {
  readonly view: EnrollmentView
  readonly candidate: Account
  readonly exam: Exam
  readonly points: readonly ReviewPoint[]
  readonly pledge: Agreement
  readonly stored: Partial<FormAnswers>
  readonly step: FormStep
  readonly onStep: (step: FormStep) => void
}

/** The form and, once it is right, the pledge; what the server refuses leads back to its field. */
export default function FormEditor({ view, candidate, exam, points, pledge, stored, step, onStep }: FormEditorProps) {
  const words = useWords()
  const [, go] = useLocation()
  const { form, mistakes, kept, refusal, hold, stop } = useEnrollmentForm({ id: view.id, exam, points, stored })
  const save = useMove(
    view.id,
    (answer: 'sign' | 'decline', keys) =>
      saveForm(view.id, { form: answersOf(form.getValues()), pledge: answer }, keys),
    {
      needsProof: true,
      onError: (error) => {
        if (error instanceof Refused && error.problems.length > 0) onStep('form')
        mistakes.place(error)
      },
    },
  )
  const answer = async (pledgeAnswer: 'sign' | 'decline') => {
    hold()
    if (!(await save.press(pledgeAnswer))) return
    stop()
    go(pathOf(view.id))
  }
  if (step === 'pledge') {
    return (
      <Suspense fallback={<Skeleton />}>
        <PledgeStep {...{ candidate, pledge, view, save }} onAnswer={answer} onBack={() => onStep('form')} />
      </Suspense>
    )
  }
  return (
    <>
      <KeptLine kept={kept} />
      {refusal && <Trouble error={refusal} />}
      <CommandForm
        {...{ form, mistakes }}
        error={save.error}
        phase="idle"
        submit={words.form.next}
        onValid={() => onStep('pledge')}
      >
        <FormFields exam={exam} points={points} />
      </CommandForm>
    </>
  )
}
