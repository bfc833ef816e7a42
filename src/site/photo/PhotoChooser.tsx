import { useState } from 'react'
import type { ChangeEvent } from 'react'
import { useWords } from '../language.tsx'
import { Field } from '../parts/Field.tsx'
import { Cropper } from './Cropper.tsx'
import { usePicture } from './usePicture.ts'

/** Chooses a file and shows it in the crop frame. */
export function PhotoChooser() {
  const words = useWords()
  const [file, setFile] = useState<File>()
  const { picture, isReading, isUnreadable } = usePicture(file)
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => setFile(target.files?.[0])
  return (
    <section className="flex flex-col gap-5">
      <Field
        id="photo"
        label={words.photo.choose}
        help={words.photo.chooseHelp}
        error={isUnreadable ? words.photo.unreadable : undefined}
      >
        {(aria) => (
          <input
            {...aria}
            type="file"
            accept="image/jpeg,image/png"
            className="file-input h-12 w-full"
            onChange={choose}
          />
        )}
      </Field>
      {isReading && <p role="status">{words.photo.reading}</p>}
      {picture && <Cropper picture={picture} />}
    </section>
  )
}
