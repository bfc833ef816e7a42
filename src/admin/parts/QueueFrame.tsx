import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { DESK, WORDS } from '../words.ts'
import type { Pages } from './usePages.ts'

interface Props<Item> {
  readonly title: ReactNode
  readonly queue: Pages<Item>
  readonly empty: string
  readonly emptyHelp: string
  /** above the list, such as a filter */
  readonly children?: ReactNode
  readonly chosen: string | null
  onChoose(id: string): void
  line(item: Item): ReactNode
}

function Lines<Item extends { readonly id: string }>(props: Omit<Props<Item>, 'title' | 'children'>) {
  const { queue, empty, emptyHelp, chosen, onChoose, line } = props
  if (queue.isLoading) return <p className="baokao-quiet">{WORDS.loading}</p>
  if (queue.items.length === 0 && !queue.problem && !queue.next) {
    return (
      <p className="baokao-queue__empty">
        {empty}
        <span className="baokao-quiet">{emptyHelp}</span>
      </p>
    )
  }
  return (
    <ol className="baokao-queue__items">
      {queue.items.map((item) => (
        <li key={item.id}>
          <button
            aria-current={item.id === chosen ? 'true' : undefined}
            className="baokao-queue__item"
            onClick={() => onChoose(item.id)}
            type="button"
          >
            {line(item)}
          </button>
        </li>
      ))}
    </ol>
  )
}

/** A queue of the offices: what waits, oldest first, page by page, or why it could not be read. */
export function QueueFrame<Item extends { readonly id: string }>({ title, children, ...list }: Props<Item>) {
  const { queue } = list
  return (
    <section aria-labelledby="baokao-queue" className="baokao-queue">
      <h2 id="baokao-queue">{title}</h2>
      {children}
      {queue.problem && (
        <p className="baokao-alert" role="alert">
          {queue.problem}
          <Button buttonStyle="secondary" margin={false} onClick={() => queue.reload()} size="small">
            {WORDS.retry}
          </Button>
        </p>
      )}
      <Lines {...list} />
      {queue.next && (
        <Button buttonStyle="secondary" margin={false} onClick={() => queue.loadMore()} size="small">
          {DESK.more}
        </Button>
      )}
    </section>
  )
}
