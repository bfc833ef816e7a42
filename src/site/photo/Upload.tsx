import { useQueryClient } from '@tanstack/react-query'
import type { RefObject } from 'react'
import { checkPhotoFile } from '../../domain/photo.ts'
import { announce } from '../announce.tsx'
import { uploadPhoto } from '../api.ts'
import { useWords } from '../language.tsx'
import { SubmitButton } from '../parts/SubmitButton.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import { useCommand } from '../useCommand.ts'

const QUALITY = 0.92

function jpegOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const take = (blob: Blob | null) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture')))
    canvas.toBlob(take, 'image/jpeg', QUALITY)
  })
}

interface UploadProps {
  readonly canvas: RefObject<HTMLCanvasElement | null>
  /** the checks found nothing wrong */
  readonly isRight: boolean
}

/** Sends the photo as it is seen. It can't be replaced afterwards, so a wrong one is not sent at all. */
export function Upload({ canvas, isRight }: UploadProps) {
  const words = useWords()
  const client = useQueryClient()
  const { press, phase, error } = useCommand(async (shown: HTMLCanvasElement, keys) => {
    const image = await jpegOf(shown)
    const problem = checkPhotoFile({ type: image.type, bytes: image.size })
    if (problem) throw new Error(problem.code)
    return uploadPhoto(image, keys)
  })
  const send = async () => {
    const photo = canvas.current && (await press(canvas.current))
    if (!photo) return
    announce(words.photo.uploaded)
    await client.invalidateQueries()
  }
  return (
    <>
      {error && <Trouble error={error} takesFocus />}
      {isRight && (
        <div>
          <SubmitButton phase={phase} onPress={() => void send()}>
            {words.photo.upload}
          </SubmitButton>
        </div>
      )}
    </>
  )
}
