import { beijingClock } from '../../domain/calendar.ts'
import type { QueueItem } from '../../domain/reviewCase.ts'
import { QueueFrame } from '../parts/QueueFrame.tsx'
import type { Pages } from '../parts/usePages.ts'
import { DESK, say } from '../words.ts'

interface Props {
  readonly queue: Pages<QueueItem>
  readonly chosen: string | null
  readonly exam: string
  readonly exams: readonly { readonly id: string; readonly name: string }[]
  onChoose(id: string): void
  onExam(id: string): void
}

const lineOf = ({ name, exam, reviewPoint, province, confirmedAt, route }: QueueItem) => (
  <>
    <strong>{name}</strong>
    <span>{exam}</span>
    <span className="baokao-quiet">{reviewPoint ?? province}</span>
    <span className="baokao-quiet">
      {beijingClock(confirmedAt).replace('T', ' ')} · {route}
    </span>
  </>
)

/** What waits for a decision, of all exams or of one; names are masked until a case is opened. */
export function QueueList({ queue, chosen, exam, exams, onChoose, onExam }: Props) {
  const title = (
    <>
      {DESK.queue} <span className="baokao-quiet">{say(DESK.total, { count: queue.total ?? 0 })}</span>
    </>
  )
  return (
    <QueueFrame
      chosen={chosen}
      empty={DESK.empty}
      emptyHelp={DESK.emptyHelp}
      line={lineOf}
      onChoose={onChoose}
      queue={queue}
      title={title}
    >
      <label className="baokao-field">
        <span>{DESK.examFilter}</span>
        <select onChange={(event) => onExam(event.target.value)} value={exam}>
          <option value="">{DESK.allExams}</option>
          {exams.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </QueueFrame>
  )
}
