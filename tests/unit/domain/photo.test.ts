import { describe, expect, test } from '@jest/globals'

import type { Picture } from '../../../src/domain/photo.ts'
import { checkPhoto, checkPhotoFile } from '../../../src/domain/photo.ts'

type Pixel = readonly [number, number, number, number]
const WHITE: Pixel = [255, 255, 255, 255]
const GREY: Pixel = [128, 128, 128, 255]
const DARK: Pixel = [20, 20, 30, 255]
const SKIN: Pixel = [200, 160, 140, 255]

/** A drawn picture: `paint` gives the pixel at a place of 0–1 by 0–1. */
function draw(width: number, height: number, paint: (x: number, y: number) => Pixel): Picture {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data.set(paint(x / width, y / height), (y * width + x) * 4)
  }
  return { width, height, data }
}

/** An evidently drawn portrait: head and dark shoulders before a ground. */
const portrait = (ground: Pixel) => (x: number, y: number) => {
  if ((x - 0.5) ** 2 / 0.05 + (y - 0.4) ** 2 / 0.06 < 1) return SKIN
  return y > 0.75 ? DARK : ground
}
const codesOf = (picture: Picture) => checkPhoto(picture).problems.map(({ code }) => code)

test('a portrait of the target size on white is right', () => {
  expect(checkPhoto(draw(295, 413, portrait(WHITE)))).toEqual({ problems: [], hints: [] })
})

test('a larger portrait of the same shape is right', () => {
  expect(codesOf(draw(1180, 1652, portrait(WHITE)))).toEqual([])
})

test('a ground that is not plain white is a hint, never a refusal', () => {
  expect(checkPhoto(draw(295, 413, portrait(GREY)))).toEqual({ problems: [], hints: ['background_not_plain'] })
  const striped = (x: number, y: number) => (y < 0.2 && Math.floor(x * 100) % 2 === 0 ? GREY : portrait(WHITE)(x, y))
  expect(checkPhoto(draw(295, 413, striped)).hints).toEqual(['background_not_plain'])
})

describe('a picture is refused', () => {
  test.each<[string, Picture, string]>([
    ['one pixel too narrow', draw(294, 413, portrait(WHITE)), 'PHOTO_TOO_SMALL'],
    ['one pixel too low', draw(295, 412, portrait(WHITE)), 'PHOTO_TOO_SMALL'],
    ['square', draw(500, 500, portrait(WHITE)), 'PHOTO_WRONG_SHAPE'],
    ['lying', draw(590, 413, portrait(WHITE)), 'PHOTO_WRONG_SHAPE'],
    ['blank white', draw(295, 413, () => WHITE), 'PHOTO_LIGHT'],
    ['blank grey', draw(295, 413, () => GREY), 'PHOTO_LIGHT'],
    ['black', draw(295, 413, () => [0, 0, 0, 255]), 'PHOTO_LIGHT'],
    ['far too dark', draw(295, 413, (x, y) => (y > 0.9 ? SKIN : DARK)), 'PHOTO_LIGHT'],
    ['transparent all over', draw(295, 413, () => [0, 0, 0, 0]), 'PHOTO_LIGHT'],
    ['shorter than it says', { width: 295, height: 413, data: new Uint8Array(10) }, 'PHOTO_UNREADABLE'],
    ['of no size', { width: 0, height: 0, data: new Uint8Array(0) }, 'PHOTO_UNREADABLE'],
    ['of no whole size', { width: 295.5, height: 413, data: new Uint8Array(0) }, 'PHOTO_UNREADABLE'],
  ])('when it is %s', (_, picture, code) => {
    expect(codesOf(picture)).toEqual([code])
  })

  test('with the sizes the sentence names', () => {
    expect(checkPhoto(draw(200, 280, portrait(WHITE))).problems).toEqual([
      { field: 'photo', code: 'PHOTO_TOO_SMALL', facts: { minWidth: 295, minHeight: 413, width: 200, height: 280 } },
    ])
  })
})

test.each([
  ['image/jpeg', 2_000_000, null],
  ['image/png', 1, null],
  ['image/jpeg', 2_000_001, 'PHOTO_TOO_LARGE'],
  ['image/gif', 1, 'PHOTO_WRONG_FORMAT'],
  ['', 1, 'PHOTO_WRONG_FORMAT'],
])('a file of type %j and %i bytes → %s', (type, bytes, code) => {
  expect(checkPhotoFile({ type, bytes })?.code ?? null).toBe(code)
})
