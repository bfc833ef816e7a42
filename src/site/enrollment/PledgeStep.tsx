import { momentOf } from '../../i18n/fill.ts'
import type { EnrollmentView } from '../../domain/enrollmentView.ts'
import type { Account } from '../../schemas/candidate.ts'
import type { Agreement } from '../catalogue.ts'
import { useNow } from '../clock.ts'
import { useLanguage } from '../language.tsx'
import { Lines } from '../parts/Lines.tsx'
import { RichText } from '../parts/RichText.tsx'
import { SubmitButton } from '../parts/SubmitButton.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import type { Command } from '../useCommand.ts'

interface PledgeStepProps {
  readonly candidate: Account
  readonly pledge: Agreement
  readonly view: EnrollmentView
  readonly save: Command<'sign' | 'decline', EnrollmentView>
  readonly onAnswer: (answer: 'sign' | 'decline') => Promise<void>
  readonly onBack: () => void
}

/** Who pledges, and when: the moment of signing is the server's. */
function Signature({ candidate }: { candidate: Account }) {
  const { words, language } = useLanguage()
  const now = useNow()
  return (
    <Lines
      lines={[
        { label: words.enrollmentForm.pledger, value: candidate.name },
        { label: words.enrollmentForm.pledgerId, value: candidate.idNumberMasked },
        { label: words.enrollmentForm.pledgeDate, value: momentOf(now, language) },
      ]}
    />
  )
}

/** 报考承诺书: signed by the candidate in person, or not; either answer saves the form. */
export default function PledgeStep({ candidate, pledge, view, save, onAnswer, onBack }: PledgeStepProps) {
  const { words } = useLanguage()
  const canSign = view.facets.pledge.state !== 'not_applicable'
  return (
    <div className="flex flex-col gap-4">
      {save.error && <Trouble error={save.error} takesFocus />}
      {canSign ? (
        <>
          <p>{words.enrollmentForm.pledgeLead}</p>
          <div className="panel flex flex-col gap-4">
            <RichText state={pledge.body} />
            <Signature candidate={candidate} />
          </div>
          <div>
            <SubmitButton phase={save.phase} onPress={() => void onAnswer('sign')}>
              {words.enrollmentForm.sign}
            </SubmitButton>
          </div>
        </>
      ) : (
        <p>{words.enrollmentForm.notApplicable}</p>
      )}
      <p className="quiet">{words.enrollmentForm.declineHelp}</p>
      <div className="flex flex-wrap gap-3">
        <SubmitButton phase={save.phase} isSecondary={canSign} onPress={() => void onAnswer('decline')}>
          {words.enrollmentForm.decline}
        </SubmitButton>
        <button type="button" className="btn btn-outline" onClick={onBack}>
          {words.enrollmentForm.later}
        </button>
      </div>
    </div>
  )
}
