import type { StepView } from '../../domain/enrollmentView.ts'
import { useWords } from '../language.tsx'

const LOOKS = {
  done: { icon: '✓', style: 'border-success text-success' },
  current: { icon: '●', style: 'border-primary font-bold text-primary' },
  todo: { icon: '○', style: 'border-base-300 quiet' },
} as const

/** The progress line: done, here, to come; in words for who listens. */
export function StepLine({ steps }: { steps: readonly StepView[] }) {
  const words = useWords()
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl font-bold">{words.enrollment.progress}</h2>
      <ol className="grid grid-cols-3 gap-2 sm:grid-cols-6">
        {steps.map(({ key, label, status }) => (
          <li
            key={key}
            aria-current={status === 'current' ? 'step' : undefined}
            className={`flex items-center gap-1.5 border-t-4 pt-1 ${LOOKS[status].style}`}
          >
            <span aria-hidden="true">{LOOKS[status].icon}</span>
            {label}
            <span className="sr-only">{words.enrollment.stepStatus[status]}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
