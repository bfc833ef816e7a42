import type { TimelineEntry } from '../../domain/enrollmentView.ts'
import { shownMoment } from '../moment.ts'
import { DESK } from '../words.ts'

function Entry({ entry, now }: { readonly entry: TimelineEntry; readonly now: string }) {
  const { at, by, sentence, note, reasons = [] } = entry
  return (
    <li>
      <time dateTime={at}>{shownMoment(at, now)}</time>
      <p>
        {by} {sentence}
      </p>
      {note && <p className="baokao-quiet">{note}</p>}
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason, index) => (
            <li key={index}>{reason}</li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** The ledger in plain words, the latest first, in Beijing time. */
export function Timeline({ entries, now }: { readonly entries: readonly TimelineEntry[]; readonly now: string }) {
  return (
    <section aria-labelledby="baokao-timeline">
      <h3 id="baokao-timeline">{DESK.timeline}</h3>
      <ol className="baokao-timeline">
        {entries.map((entry, index) => (
          <Entry entry={entry} key={entries.length - index} now={now} />
        ))}
      </ol>
    </section>
  )
}
