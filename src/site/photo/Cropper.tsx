import { useEffect, useRef, useState } from 'react'
import { PHOTO } from '../../domain/photo.ts'
import type { PhotoFindings } from '../../domain/photo.ts'
import { useWords } from '../language.tsx'
import { drag, FIRST_CROP, frameOf, mostZoom } from './crop.ts'
import type { Crop } from './crop.ts'
import { findingsOf } from './findingsOf.ts'
import { Findings } from './Findings.tsx'
import { Slider } from './Slider.tsx'
import { Upload } from './Upload.tsx'
import { useDrag } from './useDrag.ts'

/** Draws the frame's part of the picture as the photo it will be. */
function draw(canvas: HTMLCanvasElement, picture: ImageBitmap, crop: Crop): PhotoFindings | null {
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return null
  const { x, y, width, height } = frameOf(picture, crop)
  pen.imageSmoothingQuality = 'high'
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, PHOTO.width, PHOTO.height)
  pen.drawImage(picture, x, y, width, height, 0, 0, PHOTO.width, PHOTO.height)
  return findingsOf(pen.getImageData(0, 0, PHOTO.width, PHOTO.height), { width, height })
}

/** The crop frame, moved by hand or by sliders, with what the checks say of it. */
export function Cropper({ picture }: { picture: ImageBitmap }) {
  const words = useWords()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [crop, setCrop] = useState(FIRST_CROP)
  const [findings, setFindings] = useState<PhotoFindings | null>(null)
  const most = mostZoom(picture)
  useEffect(() => {
    if (canvas.current) setFindings(draw(canvas.current, picture, crop))
  }, [picture, crop])
  const handlers = useDrag(canvas, (moved) => setCrop((before) => drag(picture, before, moved)))
  const change = (part: Partial<Crop>) => setCrop((before) => ({ ...before, ...part }))
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-xl font-bold">{words.photo.crop}</h2>
      <p>{words.photo.cropHelp}</p>
      <canvas
        ref={canvas}
        width={PHOTO.width}
        height={PHOTO.height}
        role="img"
        aria-label={words.photo.canvas}
        className="max-w-full cursor-move touch-none self-start border-2 border-primary"
        {...handlers}
      />
      {most > 1 && (
        <Slider
          label={words.photo.zoom}
          value={crop.zoom}
          least={1}
          most={most}
          onChange={(zoom) => change({ zoom })}
        />
      )}
      <Slider label={words.photo.across} value={crop.across} onChange={(across) => change({ across })} />
      <Slider label={words.photo.down} value={crop.down} onChange={(down) => change({ down })} />
      <Findings findings={findings} />
      <Upload canvas={canvas} isRight={findings?.problems.length === 0} />
    </section>
  )
}
