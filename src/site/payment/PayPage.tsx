import { useParams } from 'wouter'
import type { EnrollmentView } from '../../domain/enrollmentView.ts'
import { isMoneyUnderWay, pollMs } from '../enrollment/polling.ts'
import { pathOf } from '../enrollment/ways.ts'
import { useWords } from '../language.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Page } from '../parts/Page.tsx'
import { SignedIn } from '../parts/SignedIn.tsx'
import { Tag } from '../parts/Tag.tsx'
import { useEnrollment } from '../queries.ts'
import { Cashier } from './Cashier.tsx'
import { NothingToPay } from './NothingToPay.tsx'
import { UnderWay } from './UnderWay.tsx'

function PayBody({ view }: { view: EnrollmentView }) {
  if (view.attempt && isMoneyUnderWay(view)) return <UnderWay view={view} attempt={view.attempt} />
  const action = view.actions.find((one) => one.action === 'pay')
  if (action?.allowed && view.fee) return <Cashier view={view} fee={view.fee} />
  return <NothingToPay view={view} refusals={action?.refusals ?? []} />
}

/** Paying, coming back from the cashier, and waiting for the money: one address for all three. */
export default function PayPage() {
  const words = useWords()
  const { id = '' } = useParams()
  const query = useEnrollment(id, pollMs)
  return (
    <Page
      title={words.payment.title}
      state={query.data && <Tag>{query.data.stateLabel}</Tag>}
      back={{ href: pathOf(id), label: words.enrollment.one }}
    >
      <SignedIn>{() => <Loaded query={query}>{(view) => <PayBody view={view} />}</Loaded>}</SignedIn>
    </Page>
  )
}
