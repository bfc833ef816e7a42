import type { ReactNode } from 'react'

/** Names and values, one under the other on a phone. */
export function Lines({ lines }: { lines: readonly { readonly label: string; readonly value: ReactNode }[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[9rem_1fr] sm:gap-y-2">
      {lines.map(({ label, value }, index) => (
        <div key={index} className="contents">
          <dt className="quiet -mb-3 text-sm sm:mb-0 sm:text-base">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
