import { beijingClock } from '../../domain/calendar.ts'
import type { PhotoItem } from '../../domain/photoLife.ts'
import { QueueFrame } from '../parts/QueueFrame.tsx'
import type { Pages } from '../parts/usePages.ts'
import { PHOTOS } from '../words.ts'

interface Props {
  readonly queue: Pages<PhotoItem>
  readonly chosen: string | null
  onChoose(id: string): void
}

/** The photos that wait; names are masked. */
export function PhotoList(props: Props) {
  const line = ({ name, uploadedAt }: PhotoItem) => (
    <>
      <strong>{name}</strong>
      <span className="baokao-quiet">{beijingClock(uploadedAt).replace('T', ' ')}</span>
    </>
  )
  return <QueueFrame {...props} empty={PHOTOS.empty} emptyHelp={PHOTOS.emptyHelp} line={line} title={PHOTOS.queue} />
}
