import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { drag, FIRST_CROP, frameOf, mostZoom } from '../../../src/site/photo/crop.ts'
import { findingsOf } from '../../../src/site/photo/findingsOf.ts'
import { propertyRuns } from '../../support/effort.ts'

const sizes = fc.record({ width: fc.integer({ min: 1, max: 6000 }), height: fc.integer({ min: 1, max: 6000 }) })
const crops = fc.record({
  zoom: fc.double({ min: 0.1, max: 20, noNaN: true }),
  across: fc.double({ min: -1, max: 2, noNaN: true }),
  down: fc.double({ min: -1, max: 2, noNaN: true }),
})

describe('the crop frame', () => {
  test('takes the whole of a picture that has the photo’s shape', () => {
    expect(frameOf({ width: 590, height: 826 }, { zoom: 1, across: 0.5, down: 0.5 })).toEqual({
      ...{ x: 0, y: 0, width: 590, height: 826 },
    })
  })

  test('takes the middle of a picture that is too wide', () => {
    const { x, width, height } = frameOf({ width: 1180, height: 826 }, { zoom: 1, across: 0.5, down: 0.5 })
    expect([x, width, height]).toEqual([295, 590, 826])
  })

  test('stays inside the picture and keeps its shape, whatever is asked', () => {
    fc.assert(
      fc.property(sizes, crops, (size, crop) => {
        const { x, y, width, height } = frameOf(size, crop)
        expect(width / height).toBeCloseTo(295 / 413, 6)
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(size.width + 1e-6)
        expect(y + height).toBeLessThanOrEqual(size.height + 1e-6)
      }),
      propertyRuns(1_000, 100),
    )
  })

  test('is never zoomed to fewer pixels than the photo has', () => {
    expect(mostZoom({ width: 590, height: 826 })).toBe(2)
    expect(mostZoom({ width: 100, height: 100 })).toBe(1)
    expect(frameOf({ width: 590, height: 826 }, { zoom: 9, across: 0, down: 0 }).width).toBe(295)
  })

  test('moves against the hand, so that the picture follows it, and stops at the edge', () => {
    const picture = { width: 1180, height: 826 }
    expect(drag(picture, { ...FIRST_CROP, across: 0.5 }, { x: 59, y: 0 }).across).toBeCloseTo(0.3)
    expect(drag(picture, FIRST_CROP, { x: 9999, y: 0 }).across).toBe(0)
    expect(drag({ width: 295, height: 413 }, FIRST_CROP, { x: 50, y: 50 })).toEqual(FIRST_CROP)
  })
})

describe('the check of the preview', () => {
  const photo = { width: 295, height: 413, data: new Uint8ClampedArray(295 * 413 * 4).fill(128) }
  test('refuses a part that would have to be blown up', () => {
    expect(findingsOf(photo, { width: 200, height: 280 }).problems).toEqual([
      { field: 'photo', code: 'PHOTO_TOO_SMALL', facts: { minWidth: 295, minHeight: 413, width: 200, height: 280 } },
    ])
  })

  test('asks the platform’s own rule about everything else', () => {
    expect(findingsOf(photo, { width: 590, height: 826 }).problems).toEqual([{ field: 'photo', code: 'PHOTO_LIGHT' }])
  })
})
