import type { TimelineEntry } from '../../domain/enrollmentView.ts'
import { useWords } from '../language.tsx'
import { Moment } from '../parts/Moment.tsx'

/** What happened, newest first: when, by whom, in plain words, with the reasons given. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const words = useWords()
  const newestFirst = [...entries].sort((a, b) => b.at.localeCompare(a.at))
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl font-bold">{words.enrollment.history}</h2>
      <ol className="flex flex-col gap-3 border-s-2 border-base-300 ps-4">
        {newestFirst.map(({ at, by, sentence, note, reasons }, index) => (
          <li key={index}>
            <p className="quiet text-sm">
              <Moment at={at} />
            </p>
            <p>{words.enrollment.happened(by, sentence)}</p>
            {note && <p>{words.enrollment.note(note)}</p>}
            {reasons && reasons.length > 0 && (
              <ul className="list-disc ps-5">
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
