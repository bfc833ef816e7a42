import { useState } from 'react'

import { isPhotoReason, PHOTO_REASONS } from '../../domain/codes/photoReasons.ts'
import type { PhotoDecided, PhotoItem } from '../../domain/photoLife.ts'
import { CommandForm } from '../parts/CommandForm.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field } from '../parts/Field.tsx'
import { DECISION, PHOTOS, say } from '../words.ts'

interface Props {
  readonly photo: PhotoItem
  onClose(): void
  onDone(): void
  /** somebody else decided first */
  onGone(): void
}

/** Why a photo is refused: a reason to choose and, where the reason does not say enough, words. */
export function RefuseDialog({ photo, onClose, onDone, onGone }: Props) {
  const [reason, setReason] = useState('')
  const [text, setText] = useState('')
  const missing = () => {
    if (!reason) return PHOTOS.needReason
    return isPhotoReason(reason, text.trim()) ? null : DECISION.needText
  }
  return (
    <Dialog onClose={onClose} title={`${PHOTOS.refuseWord} · ${photo.name}`}>
      <CommandForm<PhotoDecided>
        body={() => ({ reason, text: text.trim() })}
        isDanger
        missing={missing}
        onClose={onClose}
        onDone={onDone}
        onRefused={({ code }) => {
          if (code === 'PHOTO_DECIDED') onGone()
        }}
        path={`/photos/${photo.id}/reject`}
        submit={say(DECISION.submit, { action: PHOTOS.refuseWord })}
      >
        <Field label={DECISION.reason}>
          <select onChange={(event) => setReason(event.target.value)} required value={reason}>
            <option value="">{PHOTOS.chooseReason}</option>
            {PHOTO_REASONS.map(({ code, zh }) => (
              <option key={code} value={code}>
                {zh}
              </option>
            ))}
          </select>
        </Field>
        <Field label={DECISION.text}>
          <textarea maxLength={200} onChange={(event) => setText(event.target.value)} rows={2} value={text} />
        </Field>
      </CommandForm>
    </Dialog>
  )
}
