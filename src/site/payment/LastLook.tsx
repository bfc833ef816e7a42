import type { AttemptView } from '../../domain/enrollmentView.ts'
import { useWords } from '../language.tsx'
import { Moment } from '../parts/Moment.tsx'

/** What the bank said when it was last asked, and when; nothing before it was asked. */
export function LastLook({ look }: { look: AttemptView['look'] }) {
  const words = useWords()
  if (!look) return null
  return (
    <p role="status">
      {words.payment.lastLook}
      <strong>{look.label}</strong>
      {words.payment.lookedAt.before}
      <Moment at={look.at} />
      {words.payment.lookedAt.after}
    </p>
  )
}
