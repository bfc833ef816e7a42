import { lazy, Suspense, useEffect, useState } from 'react'
import { ACCEPTED_AT } from '../../domain/agreement.ts'
import type { CurrentAgreements } from '../catalogue.ts'
import { useWords } from '../language.tsx'
import { AcceptText } from '../parts/AcceptText.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Page } from '../parts/Page.tsx'
import { useAgreements } from '../queries.ts'
import { Registered } from './Registered.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'

const formStep = () => import('./RegisterForm.tsx')
const RegisterForm = lazy(formStep)

const TEXTS = ACCEPTED_AT.registration
const FORM = TEXTS.length
const AGAIN = FORM + 1
const DONE = AGAIN + 1

interface StepsProps {
  readonly agreements: CurrentAgreements
  readonly step: number
  readonly onStep: (step: number) => void
}

/** The texts in their order, the form, the same things once more, done. */
function RegisterSteps({ agreements, step, onStep }: StepsProps) {
  const words = useWords()
  const [username, setUsername] = useState('')
  const kind = TEXTS[step]
  if (kind) {
    return (
      <AcceptText
        key={kind}
        agreement={agreements[kind]}
        phase="idle"
        submit={words.form.next}
        onAccept={() => onStep(step + 1)}
        {...(step > 0 && { onBack: () => onStep(step - 1) })}
      />
    )
  }
  if (step === DONE) return <Registered username={username} />
  return (
    <Suspense fallback={<Skeleton />}>
      <RegisterForm
        accepted={Object.fromEntries(TEXTS.map((text) => [text, agreements[text].id]))}
        isAgain={step === AGAIN}
        onAgain={(isAgain) => onStep(isAgain ? AGAIN : FORM)}
        onDone={(name) => {
          setUsername(name)
          onStep(DONE)
        }}
      />
    </Suspense>
  )
}

/** A new account. The form is fetched while the texts are read. */
export default function RegisterPage() {
  const words = useWords()
  const [step, setStep] = useState(0)
  useEffect(() => void formStep(), [])
  return (
    <Page
      title={words.register.titles[step] ?? words.register.titles[0]}
      step={String(step)}
      back={{ href: '/', label: words.nav.home }}
    >
      {step < DONE && <p className="quiet">{words.enroll.step(step + 1, DONE)}</p>}
      <Loaded query={useAgreements()}>
        {(agreements) => <RegisterSteps agreements={agreements} step={step} onStep={setStep} />}
      </Loaded>
    </Page>
  )
}
