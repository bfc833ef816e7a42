'use client'

import { Button, toast } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import type { PhotoDecided, PhotoItem } from '../../domain/photoLife.ts'
import { CommandForm } from '../parts/CommandForm.tsx'
import { HelpDialog } from '../parts/HelpDialog.tsx'
import { useKeys } from '../parts/useKeys.ts'
import { usePages } from '../parts/usePages.ts'
import { PHOTOS, say } from '../words.ts'
import { PhotoList } from './PhotoList.tsx'
import { RefuseDialog } from './RefuseDialog.tsx'
import './photo.css'

/** How many loaded photos may be left before the next page is asked for. */
const LOW = 3

type Decision = 'approve' | 'reject'

interface ShownProps {
  readonly photo: PhotoItem
  /** true once somebody works here: then the heading of each next photo takes the focus */
  readonly takesFocus: boolean
  onRefuse(): void
  onDone(decision: Decision): void
  onGone(): void
}

/** One picture with what may be decided about it. */
function ShownPhoto({ photo, takesFocus, onRefuse, onDone, onGone }: ShownProps) {
  const [isMissing, setIsMissing] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const approve = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  useKeys({ a: isMissing ? undefined : () => approve.current?.querySelector('button')?.click(), x: onRefuse })
  return (
    <article aria-labelledby="baokao-photo" className="baokao-case">
      <h2 id="baokao-photo" ref={heading} tabIndex={-1}>
        {say(PHOTOS.photoOf, { name: photo.name })}
      </h2>
      {isMissing ? (
        <p className="baokao-alert" role="alert">
          {PHOTOS.notShown}
        </p>
      ) : (
        // a plain picture: it comes once, from our own API, and is kept by nobody; each look is recorded
        <img
          alt={say(PHOTOS.photoOf, { name: photo.name })}
          className="baokao-photo__picture"
          height={413}
          onError={() => setIsMissing(true)}
          src={`/api/photos/${photo.id}/image`}
          width={295}
        />
      )}
      <div className="baokao-photo__decide" ref={approve}>
        {!isMissing && (
          <CommandForm<PhotoDecided>
            body={() => ({})}
            missing={() => null}
            onDone={() => onDone('approve')}
            onRefused={({ code }) => {
              if (code === 'PHOTO_DECIDED') onGone()
            }}
            path={`/photos/${photo.id}/approve`}
            submit={PHOTOS.approve}
          />
        )}
        <Button buttonStyle="secondary" margin={false} onClick={onRefuse} size="medium">
          {PHOTOS.refuse}
        </Button>
      </div>
    </article>
  )
}

/** The queue, the photo that is looked at, and the ways on from it. */
function useDesk() {
  const queue = usePages<PhotoItem>('/photos/queue?limit=40')
  const [chosen, setChosen] = useState<string | null>(null)
  const { items } = queue
  const photo = items.find(({ id }) => id === chosen) ?? items[0]
  const at = photo ? items.indexOf(photo) : -1
  return {
    queue,
    photo,
    chosen,
    choose: setChosen,
    step: (by: number) => {
      const next = items[at + by]
      if (next) setChosen(next.id)
      if (at + by >= items.length - LOW) queue.loadMore()
    },
    leave: (id: string) => {
      setChosen((items[at + 1] ?? items[at - 1])?.id ?? null)
      queue.drop(id)
      if (items.length <= LOW) queue.loadMore()
    },
  }
}

/** The photo desk: what waits, one picture, one decision. A decision opens the next photo. */
export function PhotoDesk() {
  const { queue, photo, chosen, choose, step, leave } = useDesk()
  const [refusing, setRefusing] = useState<string | null>(null)
  const [helps, setHelps] = useState(false)
  useKeys({ j: () => step(1), k: () => step(-1), '?': () => setHelps(true) })
  const done = (decision: Decision) => {
    toast.success(PHOTOS.done[decision])
    setRefusing(null)
    if (photo) leave(photo.id)
  }
  const gone = () => {
    toast.warning(PHOTOS.decidedElsewhere)
    setRefusing(null)
    if (photo) leave(photo.id)
  }
  const close = () => setRefusing(null)
  return (
    <div className="baokao-desk baokao-desk--photos">
      <PhotoList chosen={photo?.id ?? null} onChoose={choose} queue={queue} />
      {photo && (
        <ShownPhoto
          key={photo.id}
          onDone={done}
          onGone={gone}
          onRefuse={() => setRefusing(photo.id)}
          photo={photo}
          takesFocus={chosen !== null}
        />
      )}
      {photo && refusing === photo.id && (
        <RefuseDialog onClose={close} onDone={() => done('reject')} onGone={gone} photo={photo} />
      )}
      <Button
        buttonStyle="subtle"
        className="baokao-desk__help"
        margin={false}
        onClick={() => setHelps(true)}
        size="small"
      >
        {PHOTOS.help}
      </Button>
      {helps && <HelpDialog keys={PHOTOS.keys} onClose={() => setHelps(false)} />}
    </div>
  )
}
