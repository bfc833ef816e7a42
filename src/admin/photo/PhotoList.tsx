import { Button } from '@payloadcms/ui'

import { beijingClock } from '../../domain/calendar.ts'
import type { PhotoItem } from '../../domain/photoLife.ts'
import type { Pages } from '../parts/usePages.ts'
import { DESK, PHOTOS, WORDS } from '../words.ts'

interface Props {
  readonly queue: Pages<PhotoItem>
  readonly chosen: string | null
  onChoose(id: string): void
}

function Body({ queue, chosen, onChoose }: Props) {
  if (queue.isLoading) return <p className="baokao-quiet">{WORDS.loading}</p>
  if (queue.items.length === 0 && !queue.problem && !queue.next) {
    return (
      <p className="baokao-queue__empty">
        {PHOTOS.empty}
        <span className="baokao-quiet">{PHOTOS.emptyHelp}</span>
      </p>
    )
  }
  return (
    <ol className="baokao-queue__items">
      {queue.items.map(({ id, name, uploadedAt }) => (
        <li key={id}>
          <button
            aria-current={id === chosen ? 'true' : undefined}
            className="baokao-queue__item"
            onClick={() => onChoose(id)}
            type="button"
          >
            <strong>{name}</strong>
            <span className="baokao-quiet">{beijingClock(uploadedAt).replace('T', ' ')}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}

/** The photos that wait, oldest upload first; names are masked. */
export function PhotoList({ queue, chosen, onChoose }: Props) {
  return (
    <section aria-labelledby="baokao-queue" className="baokao-queue">
      <h2 id="baokao-queue">{PHOTOS.queue}</h2>
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
