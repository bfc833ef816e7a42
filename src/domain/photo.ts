/**
 * The rules of the registration photo (manual 2.2.1), for the page before the upload and for the server after it. They
 * look at size, shape and light. Whether the picture shows a face, and whose, is for a person to see; a background that
 * is not plain is a hint, because good portraits have shadows and hair that no simple rule tells from a bad background.
 */
import type { Problem } from './errors.ts'

/** Pixels and bytes of the photo. */
export const PHOTO = {
  width: 295,
  height: 413,
  minWidth: 295,
  minHeight: 413,
  maxBytes: 2_000_000,
  types: ['image/jpeg', 'image/png'],
} as const

/** How far width : height may be from 295 : 413. */
const SHAPE_TOLERANCE = 0.03
/** Luma of 0–255: below or above it the face can't be made out. */
const MEAN_LUMA = { min: 40, max: 240 } as const
/** Standard deviation of luma: a blank page has none, a portrait 30 and more. */
const MIN_CONTRAST = 12
/** A plain background: near white and even in both top corners. */
const BACKGROUND = { corner: 0.12, minLuma: 200, maxDeviation: 25 } as const
/** Enough for means and deviations; keeps large pictures cheap. */
const MAX_SAMPLES_A_SIDE = 300

/** A decoded picture, upright: RGBA, 4 bytes a pixel, row by row. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array | Uint8ClampedArray
}

export const PHOTO_HINTS = ['background_not_plain'] as const
export type PhotoHint = (typeof PHOTO_HINTS)[number]

/** What was found: problems refuse the photo, hints only advise. */
export interface PhotoFindings {
  readonly problems: readonly Problem[]
  readonly hints: readonly PhotoHint[]
}

interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
interface Light {
  readonly mean: number
  readonly deviation: number
}

/** Luma (ITU-R BT.601) of a pixel over a white ground. */
function lumaAt({ width, data }: Picture, x: number, y: number): number {
  const at = (y * width + x) * 4
  const [red = 0, green = 0, blue = 0, alpha = 0] = [data[at], data[at + 1], data[at + 2], data[at + 3]]
  const luma = 0.299 * red + 0.587 * green + 0.114 * blue
  return (luma * alpha + 255 * (255 - alpha)) / 255
}

/** Mean and standard deviation of luma over an area, sampled on a fixed grid. */
function lightOf(picture: Picture, area: Area): Light {
  const stepX = Math.max(1, Math.ceil(area.width / MAX_SAMPLES_A_SIDE))
  const stepY = Math.max(1, Math.ceil(area.height / MAX_SAMPLES_A_SIDE))
  let [count, sum, squares] = [0, 0, 0]
  for (let y = area.y; y < area.y + area.height; y += stepY) {
    for (let x = area.x; x < area.x + area.width; x += stepX) {
      const luma = lumaAt(picture, x, y)
      count += 1
      sum += luma
      squares += luma * luma
    }
  }
  const mean = sum / count
  return { mean, deviation: Math.sqrt(Math.max(0, squares / count - mean * mean)) }
}

function isReadable({ width, height, data }: Picture): boolean {
  return (
    Number.isInteger(width) && Number.isInteger(height) && width > 0 && data.length === width * height * 4 && height > 0
  )
}

function findShapeProblem({ width, height }: Picture): Problem | null {
  const { minWidth, minHeight } = PHOTO
  if (width < minWidth || height < minHeight) {
    return { field: 'photo', code: 'PHOTO_TOO_SMALL', facts: { minWidth, minHeight, width, height } }
  }
  const difference = Math.abs(width / height / (PHOTO.width / PHOTO.height) - 1)
  return difference > SHAPE_TOLERANCE ? { field: 'photo', code: 'PHOTO_WRONG_SHAPE', facts: { width, height } } : null
}

function findLightProblem(picture: Picture): Problem | null {
  const { width, height } = picture
  const { mean, deviation } = lightOf(picture, { x: 0, y: 0, width, height })
  const isRight = mean >= MEAN_LUMA.min && mean <= MEAN_LUMA.max && deviation >= MIN_CONTRAST
  return isRight ? null : { field: 'photo', code: 'PHOTO_LIGHT' }
}

function hintsOf(picture: Picture): PhotoHint[] {
  const side = Math.max(1, Math.round(picture.width * BACKGROUND.corner))
  const corner = { y: 0, width: side, height: side }
  const corners = [
    { ...corner, x: 0 },
    { ...corner, x: picture.width - side },
  ].map((area) => lightOf(picture, area))
  const isPlain = corners.every(
    ({ mean, deviation }) => mean >= BACKGROUND.minLuma && deviation <= BACKGROUND.maxDeviation,
  )
  return isPlain ? [] : ['background_not_plain']
}

/** Checks a decoded picture: the first thing wrong, or hints. */
export function checkPhoto(picture: Picture): PhotoFindings {
  if (!isReadable(picture)) return { problems: [{ field: 'photo', code: 'PHOTO_UNREADABLE' }], hints: [] }
  const problem = findShapeProblem(picture) ?? findLightProblem(picture)
  return problem ? { problems: [problem], hints: [] } : { problems: [], hints: hintsOf(picture) }
}

/** Checks a file before it is decoded. */
export function checkPhotoFile({ type, bytes }: { type: string; bytes: number }): Problem | null {
  if (!(PHOTO.types as readonly string[]).includes(type))
    return { field: 'photo', code: 'PHOTO_WRONG_FORMAT', facts: { expected: PHOTO.types.join(', ') } }
  return bytes > PHOTO.maxBytes ? { field: 'photo', code: 'PHOTO_TOO_LARGE', facts: { limit: '2 MB' } } : null
}
