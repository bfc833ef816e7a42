/** How a state feels; the word says what it is. */
export type Tone = 'plain' | 'good' | 'waiting' | 'bad'

const LOOKS: Readonly<Record<Tone, { readonly style: string; readonly icon: string }>> = {
  plain: { style: 'border-base-300', icon: '' },
  good: { style: 'border-success text-success', icon: '✓' },
  waiting: { style: 'border-warning text-warning', icon: '…' },
  bad: { style: 'border-error text-error', icon: '✕' },
}

/** A state in words, with an icon; colour only repeats it. */
export function Tag({ tone = 'plain', children }: { tone?: Tone; children: string }) {
  const { style, icon } = LOOKS[tone]
  return (
    <span className={`inline-flex items-center gap-1 rounded-field border px-2 py-0.5 font-semibold ${style}`}>
      {icon && <span aria-hidden="true">{icon}</span>}
      {children}
    </span>
  )
}
