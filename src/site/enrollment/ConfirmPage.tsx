import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import type { ConfirmationView, EnrollmentView } from '../../domain/enrollmentView.ts'
import { confirm, confirmation } from '../api.ts'
import { useWords } from '../language.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Lines } from '../parts/Lines.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Page } from '../parts/Page.tsx'
import { SignedIn } from '../parts/SignedIn.tsx'
import { SubmitButton } from '../parts/SubmitButton.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import { useEnrollment } from '../queries.ts'
import { Refusals } from './Refusals.tsx'
import { useMove } from './useMove.ts'
import { pathOf } from './ways.ts'

interface ConfirmationProps {
  readonly id: string
  readonly shown: ConfirmationView
  readonly onStale: () => void
}

/** What is about to be confirmed, and the second look at it. */
function Confirmation({ id, shown, onStale }: ConfirmationProps) {
  const words = useWords()
  const [, go] = useLocation()
  const [isAsking, setIsAsking] = useState(false)
  const { press, phase, error } = useMove(id, (digest: string, keys) => confirm(id, digest, keys))
  const act = async () => {
    const done = await press(shown.digest)
    setIsAsking(false)
    if (done) go(pathOf(id))
    else onStale()
  }
  const button = (press: () => void, label: string) => (
    <SubmitButton phase={phase} onPress={press}>
      {label}
    </SubmitButton>
  )
  return (
    <>
      {error && <Trouble error={error} takesFocus />}
      <p>{words.confirmation.lead}</p>
      <div className="panel">
        <Lines lines={shown.lines} />
      </div>
      <div className="flex flex-wrap gap-3">
        {button(() => setIsAsking(true), words.confirmation.confirm)}
        <Link href={pathOf(id)} className="btn btn-outline">
          {words.form.goBack}
        </Link>
      </div>
      <Dialog
        isOpen={isAsking}
        title={words.confirmation.again}
        onClose={() => setIsAsking(false)}
        action={button(() => void act(), words.confirmation.sure)}
      >
        <Lines lines={shown.lines} />
        <p>{words.confirmation.after}</p>
      </Dialog>
    </>
  )
}

function ConfirmBody({ view }: { view: EnrollmentView }) {
  const words = useWords()
  const action = view.actions.find((one) => one.action === 'confirm')
  const query = useQuery({
    queryKey: ['confirmation', view.id, view.revision],
    staleTime: 0,
    enabled: Boolean(action?.allowed),
    queryFn: ({ signal }) => confirmation(view.id, signal),
  })
  if (!action?.allowed) {
    return (
      <div className="panel flex flex-col items-start gap-3">
        <p className="font-bold">{words.confirmation.notNow}</p>
        <Refusals refusals={action?.refusals ?? []} />
        <Link href={pathOf(view.id)} className="btn btn-primary">
          {words.enrollment.toStatus}
        </Link>
      </div>
    )
  }
  return (
    <Loaded query={query}>
      {(shown) => <Confirmation id={view.id} shown={shown} onStale={() => void query.refetch()} />}
    </Loaded>
  )
}

/** 报名信息确认: the lines, then the same lines once more. */
export default function ConfirmPage() {
  const words = useWords()
  const { id = '' } = useParams()
  const query = useEnrollment(id)
  return (
    <Page title={words.confirmation.title} back={{ href: pathOf(id), label: words.enrollment.one }}>
      <SignedIn>{() => <Loaded query={query}>{(view) => <ConfirmBody view={view} />}</Loaded>}</SignedIn>
    </Page>
  )
}
