import { PHOTO } from '../../domain/photo.ts'

/** How the frame lies on the picture: `zoom` ≥ 1, `across` and `down` from 0 (left, top) to 1. */
export interface Crop {
  readonly zoom: number
  readonly across: number
  readonly down: number
}

/** A rectangle in pixels of the picture. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** A face usually stands in the upper half of a snapshot. */
export const FIRST_CROP: Crop = { zoom: 1, across: 0.5, down: 0.3 }

const ASPECT = PHOTO.width / PHOTO.height
const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

function widest({ width, height }: Size): number {
  return Math.min(width, height * ASPECT)
}

/** @returns how far a picture may be zoomed before its pixels would have to be invented; 1 at least. */
export function mostZoom(picture: Size): number {
  return Math.max(1, widest(picture) / PHOTO.minWidth)
}

/** @returns the part of the picture that becomes the photo, in the photo's shape and inside the picture. */
export function frameOf(picture: Size, crop: Crop): Frame {
  const width = widest(picture) / within(crop.zoom, 1, mostZoom(picture))
  const height = width / ASPECT
  return {
    width,
    height,
    // Never below 0: a width and its height, rounded apart, may overshoot the picture by a hair.
    x: Math.max(0, picture.width - width) * within(crop.across, 0, 1),
    y: Math.max(0, picture.height - height) * within(crop.down, 0, 1),
  }
}

/**
 * Moves the frame against the hand, so that the picture follows it.
 * @param moved pixels on the photo's canvas
 */
export function drag(picture: Size, crop: Crop, moved: { readonly x: number; readonly y: number }): Crop {
  const frame = frameOf(picture, crop)
  const scale = frame.width / PHOTO.width
  const room = { x: picture.width - frame.width, y: picture.height - frame.height }
  const shifted = (at: number, by: number, space: number) => (space > 0 ? within(at - (by * scale) / space, 0, 1) : at)
  return {
    zoom: crop.zoom,
    across: shifted(crop.across, moved.x, room.x),
    down: shifted(crop.down, moved.y, room.y),
  }
}
