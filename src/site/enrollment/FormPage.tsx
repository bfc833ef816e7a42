import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Link, useParams } from 'wouter'
import type { FormAnswers } from '../../domain/enrollmentForm.ts'
import type { EnrollmentView } from '../../domain/enrollmentView.ts'
import { readForm } from '../api.ts'
import type { Account } from '../../schemas/candidate.ts'
import { useWords } from '../language.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Page } from '../parts/Page.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { SignedIn } from '../parts/SignedIn.tsx'
import { useAgreements, useEnrollment, useExam, useReviewPoints } from '../queries.ts'
import { ActionButton } from './ActionButton.tsx'
import type { FormStep } from './formValues.ts'
import { Refusals } from './Refusals.tsx'
import { pathOf } from './ways.ts'

/** Fetched beside the data it shows, not after them. */
const editor = import('./FormEditor.tsx')
const FormEditor = lazy(() => editor)

interface FormBodyProps {
  readonly view: EnrollmentView
  readonly candidate: Account
  readonly step: FormStep
  readonly onStep: (step: FormStep) => void
}

/** The form may not be filled in now: why, and the way to change it where there is one. */
function NotNow({ view }: { view: EnrollmentView }) {
  const words = useWords()
  const edit = view.actions.find(({ action }) => action === 'edit')
  const save = view.actions.find(({ action }) => action === 'save')
  return (
    <div className="panel flex flex-col items-start gap-3">
      <p className="font-bold">{words.enrollmentForm.notNow}</p>
      <p>{view.next.sentence}</p>
      <Refusals refusals={save?.refusals ?? []} />
      {edit?.allowed && <ActionButton id={view.id} view={{ ...edit, primary: true }} />}
      <Link href={pathOf(view.id)} className="tap textlink">
        {words.enrollment.toStatus}
      </Link>
    </div>
  )
}

function FormBody({ view, candidate, step, onStep }: FormBodyProps) {
  const isOpen = view.actions.some(({ action, allowed }) => action === 'save' && allowed)
  const exam = useExam(view.exam.id)
  const points = useReviewPoints(view.province.id)
  const agreements = useAgreements()
  const form = useQuery({
    queryKey: ['form', view.id],
    enabled: isOpen,
    staleTime: Infinity,
    queryFn: ({ signal }) => readForm<Partial<FormAnswers>>(view.id, signal),
  })
  if (!isOpen) return <NotNow view={view} />
  return (
    <Loaded query={exam}>
      {(shown) => (
        <Loaded query={points}>
          {({ docs }) => (
            <Loaded query={agreements}>
              {({ pledge }) => (
                <Loaded query={form}>
                  {({ form: stored }) => (
                    <Suspense fallback={<Skeleton />}>
                      <FormEditor {...{ view, candidate, exam: shown, points: docs, pledge, stored, step, onStep }} />
                    </Suspense>
                  )}
                </Loaded>
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

/** 填写报名信息: the form, kept as it is typed, then the pledge. */
export default function FormPage() {
  const words = useWords()
  const { id = '' } = useParams()
  const [step, setStep] = useState<FormStep>('form')
  const query = useEnrollment(id)
  const title = step === 'form' ? words.enrollmentForm.title : words.enrollmentForm.pledgeTitle
  return (
    <Page title={title} step={step} back={{ href: pathOf(id), label: words.enrollment.one }}>
      {query.data && (
        <p className="font-semibold">
          {words.enrollments.title(query.data.exam.year, query.data.exam.name, query.data.province.name)}
        </p>
      )}
      <SignedIn>
        {(candidate) => (
          <Loaded query={query}>
            {(view) => <FormBody view={view} candidate={candidate} step={step} onStep={setStep} />}
          </Loaded>
        )}
      </SignedIn>
    </Page>
  )
}
