import { useState } from 'react'
import { Link, useParams } from 'wouter'
import { ACCEPTED_AT } from '../../domain/agreement.ts'
import type { CurrentAgreements, Exam, Province } from '../catalogue.ts'
import { useWords } from '../language.tsx'
import { AcceptText } from '../parts/AcceptText.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Page } from '../parts/Page.tsx'
import { SignedIn } from '../parts/SignedIn.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import { useAgreements, useExam, useProvinces } from '../queries.ts'
import { ProvinceChoice } from './ProvinceChoice.tsx'
import { useStart } from './useStart.ts'

const TEXTS = ACCEPTED_AT.enrollment

interface EnrollStepsProps {
  readonly exam: Exam
  readonly provinces: readonly Province[]
  readonly agreements: CurrentAgreements
  readonly step: number
  readonly onStep: (step: number) => void
}

/** Province, then each text in its order; the last acceptance starts the enrollment. */
function EnrollSteps({ exam, provinces, agreements, step, onStep }: EnrollStepsProps) {
  const words = useWords()
  const [province, setProvince] = useState('')
  const { start, phase, error } = useStart(exam.id, agreements)
  const kind = TEXTS[step - 1]
  const forward = () => {
    if (step < TEXTS.length) onStep(step + 1)
    else void start(province)
  }
  return (
    <>
      {error && <Trouble error={error} takesFocus />}
      {kind ? (
        <AcceptText
          key={kind}
          agreement={agreements[kind]}
          phase={phase}
          submit={step === TEXTS.length ? words.enroll.start : words.form.next}
          onAccept={forward}
          onBack={() => onStep(step - 1)}
        />
      ) : (
        <ProvinceChoice provinces={provinces} chosen={province} onChoose={setProvince} onNext={() => onStep(1)} />
      )}
      <p>
        <Link href={`/exams/${exam.id}`} className="tap textlink">
          {words.enroll.giveUp}
        </Link>
      </p>
    </>
  )
}

/** The way into one exam: where, then the texts to accept, then the form. */
export default function EnrollPage() {
  const words = useWords()
  const { examId = '' } = useParams()
  const [step, setStep] = useState(0)
  const exam = useExam(examId)
  const provinces = useProvinces()
  const agreements = useAgreements()
  const title = exam.data ? words.exam.title(exam.data.year, exam.data.name) : words.exam.enroll
  return (
    <Page title={title} step={String(step)} back={{ href: `/exams/${examId}`, label: words.exam.one }}>
      <p className="quiet">{words.enroll.step(step + 1, TEXTS.length + 1)}</p>
      <SignedIn>
        {() => (
          <Loaded query={exam}>
            {(shown) => (
              <Loaded query={provinces}>
                {({ docs }) => (
                  <Loaded query={agreements}>
                    {(texts) => (
                      <EnrollSteps exam={shown} provinces={docs} agreements={texts} step={step} onStep={setStep} />
                    )}
                  </Loaded>
                )}
              </Loaded>
            )}
          </Loaded>
        )}
      </SignedIn>
    </Page>
  )
}
