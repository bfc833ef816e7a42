import type { RefusalView } from '../../domain/enrollmentView.ts'
import { HelpLink } from '../parts/Trouble.tsx'

/** Why something may not be done now, each with what helps. */
export function Refusals({ refusals }: { refusals: readonly RefusalView[] }) {
  return (
    <ul className="flex flex-col gap-1">
      {refusals.map(({ code, sentence }) => (
        <li key={code + sentence} className="flex flex-col items-start">
          <span>{sentence}</span>
          <HelpLink code={code} />
        </li>
      ))}
    </ul>
  )
}
