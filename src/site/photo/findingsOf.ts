import { checkPhoto, PHOTO } from '../../domain/photo.ts'
import type { PhotoFindings, Picture } from '../../domain/photo.ts'

/**
 * The platform's check of the cropped photo, and of the part it was cut from: a part with fewer pixels than the photo
 * needs would only be blown up.
 */
export function findingsOf(photo: Picture, part: { readonly width: number; readonly height: number }): PhotoFindings {
  const [width, height] = [Math.round(part.width), Math.round(part.height)]
  const { minWidth, minHeight } = PHOTO
  if (width >= minWidth && height >= minHeight) return checkPhoto(photo)
  const facts = { minWidth, minHeight, width, height }
  return { problems: [{ field: 'photo', code: 'PHOTO_TOO_SMALL', facts }], hints: [] }
}
