import { readFileSync } from 'node:fs'
import path from 'node:path'

import { openFont, require } from './fontkit.ts'
import type { Font } from './fontkit.ts'
import type { Outline } from './trueType.ts'

/** A slice of the font: which file holds which code points. */
interface Slice {
  readonly file: string
  readonly ranges: readonly (readonly [from: number, to: number])[]
}

/** HanaMin has all of CJK Ext B–F; its web slices are opened one at a time, when a name needs one. */
export interface HanaMin {
  /** @returns the shape, or null where HanaMin has none. */
  find(codePoint: number): Outline | null
  readonly unitsPerEm: number
}

const MAX_OPEN_SLICES = 4
const UNITS_PER_EM = 1024
const FACE = /url\((HanaMin[AB]\.[\w-]+\.woff2)\)[^}]*?unicode-range:\s*([^;}]+)/g

const rangeOf = (range: string): [number, number] => {
  const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}

const slicesOf = (css: string): Slice[] =>
  [...css.matchAll(FACE)].map(([, file = '', ranges = '']) => ({ file, ranges: ranges.split(',').map(rangeOf) }))

const holds = (slice: Slice, codePoint: number): boolean =>
  slice.ranges.some(([from, to]) => from <= codePoint && codePoint <= to)

/** Keeps the shapes it has found and the few slices used last: a slice takes some MB while open. */
export function openHanaMin(): HanaMin {
  const css = require.resolve('hanamin/HanaMin.css')
  const slices = slicesOf(readFileSync(css, 'utf8'))
  const open = new Map<string, Font>()
  const found = new Map<number, Outline | null>()

  const fontOf = ({ file }: Slice): Font => {
    const font = open.get(file) ?? openFont(readFileSync(path.join(path.dirname(css), file)))
    open.delete(file)
    open.set(file, font)
    const [oldest] = open.keys()
    if (open.size > MAX_OPEN_SLICES && oldest) open.delete(oldest)
    return font
  }

  const read = (codePoint: number): Outline | null => {
    const slice = slices.find((each) => holds(each, codePoint))
    const font = slice && fontOf(slice)
    if (!font?.hasGlyphForCodePoint(codePoint)) return null
    const glyph = font.glyphForCodePoint(codePoint)
    const scale = UNITS_PER_EM / font.unitsPerEm
    if (scale !== 1) throw new Error(`${slice?.file} has ${font.unitsPerEm} units per em, not ${UNITS_PER_EM}.`)
    return { codePoint, advance: glyph.advanceWidth, commands: glyph.path.commands }
  }

  const find = (codePoint: number): Outline | null => {
    const known = found.get(codePoint)
    if (known !== undefined) return known
    const outline = read(codePoint)
    found.set(codePoint, outline)
    return outline
  }
  return { find, unitsPerEm: UNITS_PER_EM }
}
