import { Button } from '@payloadcms/ui'

import type { QueueItem } from '../../domain/reviewCase.ts'
import { beijingClock } from '../../domain/calendar.ts'
import type { Pages } from '../parts/usePages.ts'
import { DESK, say, WORDS } from '../words.ts'

interface Props {
  readonly queue: Pages<QueueItem>
  readonly chosen: string | null
  readonly exam: string
  readonly exams: readonly { readonly id: string; readonly name: string }[]
  onChoose(id: string): void
  onExam(id: string): void
}

function Line({
  item,
  isChosen,
  onChoose,
}: {
  readonly item: QueueItem
  readonly isChosen: boolean
  onChoose(): void
}) {
  return (
    <li>
      <button
        aria-current={isChosen ? 'true' : undefined}
        className="baokao-queue__item"
        onClick={onChoose}
        type="button"
      >
        <strong>{item.name}</strong>
        <span>{item.exam}</span>
        <span className="baokao-quiet">{item.reviewPoint ?? item.province}</span>
        <span className="baokao-quiet">
          {beijingClock(item.confirmedAt).replace('T', ' ')} · {item.route}
        </span>
      </button>
    </li>
  )
}

function Body({ queue, chosen, onChoose }: Pick<Props, 'queue' | 'chosen' | 'onChoose'>) {
  if (queue.isLoading) return <p className="baokao-quiet">{WORDS.loading}</p>
  if (queue.items.length === 0 && !queue.problem) {
    return (
      <p className="baokao-queue__empty">
        {DESK.empty}
        <span className="baokao-quiet">{DESK.emptyHelp}</span>
      </p>
    )
  }
  return (
    <ol className="baokao-queue__items">
      {queue.items.map((item) => (
        <Line isChosen={item.id === chosen} item={item} key={item.id} onChoose={() => onChoose(item.id)} />
      ))}
    </ol>
  )
}

/** What waits, oldest first, page by page; names are masked until a case is opened. */
export function QueueList({ queue, chosen, exam, exams, onChoose, onExam }: Props) {
  return (
    <section aria-labelledby="baokao-queue" className="baokao-queue">
      <h2 id="baokao-queue">
        {DESK.queue} <span className="baokao-quiet">{say(DESK.total, { count: queue.total ?? 0 })}</span>
      </h2>
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
      {queue.problem && (
        <p className="baokao-alert" role="alert">
          {queue.problem}
          <Button buttonStyle="secondary" margin={false} onClick={() => queue.reload()} size="small">
            {WORDS.retry}
          </Button>
        </p>
      )}
      <Body chosen={chosen} onChoose={onChoose} queue={queue} />
      {queue.next && (
        <Button buttonStyle="secondary" margin={false} onClick={() => queue.loadMore()} size="small">
          {DESK.more}
        </Button>
      )}
    </section>
  )
}
