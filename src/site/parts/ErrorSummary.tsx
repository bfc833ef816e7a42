import { useEffect, useRef } from 'react'
import { useWords } from '../language.tsx'

/** One thing to mend; without `id` there is no field to go to. */
export interface Mistake {
  readonly id?: string
  readonly label?: string
  readonly sentence: string
}

function goTo(id: string): void {
  const field = document.getElementById(id)
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}

interface ErrorSummaryProps {
  readonly mistakes: readonly Mistake[]
  /** one more with every refused try: the summary takes the focus each time */
  readonly tries: number
}

/** What must be mended, on top of the form, each line leading to its field. */
export function ErrorSummary({ mistakes, tries }: ErrorSummaryProps) {
  const words = useWords()
  const box = useRef<HTMLDivElement>(null)
  const shown = useRef(0)
  useEffect(() => {
    // The mistakes may come a moment after the try that made them.
    if (shown.current === tries || !box.current) return
    shown.current = tries
    box.current.focus()
  }, [tries, mistakes.length])
  if (mistakes.length === 0) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className="rounded-box border-2 border-error p-4">
      <h2 className="font-bold text-error">{words.form.mistakes(mistakes.length)}</h2>
      <ul className="mt-2 flex flex-col gap-1">
        {mistakes.map(({ id, label, sentence }, index) => (
          <li key={index}>
            {id ? (
              <a
                href={`#${id}`}
                className="tap textlink"
                onClick={(event) => {
                  event.preventDefault()
                  goTo(id)
                }}
              >
                {label ? words.form.mistake(label, sentence) : sentence}
              </a>
            ) : (
              <span className="tap">{sentence}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
