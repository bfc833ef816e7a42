import { useState } from 'react'
import { Link, useParams } from 'wouter'
import { ACCEPTED_AT } from '../../domain/agreement.ts'
import type { CurrentAgreements, Exam, Region } from '../catalogue.ts'
import { useWords } from '../language.tsx'
import { AcceptText } from '../parts/AcceptText.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Page } from '../parts/Page.tsx'
import { SignedIn } from '../parts/SignedIn.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import { useAgreements, useExam, useRegions } from '../queries.ts'
import { RegionChoice } from './RegionChoice.tsx'
import { useStart } from './useStart.ts'

const TEXTS = ACCEPTED_AT.enrollment

interface EnrollStepsProps {
  readonly exam: Exam
  readonly regions: readonly Region[]
  readonly agreements: CurrentAgreements
  readonly step: number
  readonly onStep: (step: number) => void
}

/** Region, then each text in its order; the last acceptance starts the enrollment. */
function EnrollSteps({ exam, regions, agreements, step, onStep }: EnrollStepsProps) {
  const words = useWords()
  const [region, setRegion] = useState('')
  const { start, phase, error } = useStart(exam.id, agreements)
  const kind = TEXTS[step - 1]
  const forward = () => {
    if (step < TEXTS.length) onStep(step + 1)
    else void start(region)
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
        <RegionChoice regions={regions} chosen={region} onChoose={setRegion} onNext={() => onStep(1)} />
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
  const regions = useRegions()
  const agreements = useAgreements()
  const title = exam.data ? words.exam.title(exam.data.year, exam.data.name) : words.exam.enroll
  return (
    <Page title={title} step={String(step)} back={{ href: `/exams/${examId}`, label: words.exam.one }}>
      <p className="quiet">{words.enroll.step(step + 1, TEXTS.length + 1)}</p>
      <SignedIn>
        {() => (
          <Loaded query={exam}>
            {(shown) => (
              <Loaded query={regions}>
                {({ docs }) => (
                  <Loaded query={agreements}>
                    {(texts) => (
                      <EnrollSteps exam={shown} regions={docs} agreements={texts} step={step} onStep={setStep} />
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
