import type { PathCommand } from './fontkit.ts'

/** The shape of one character. */
export interface Outline {
  readonly codePoint: number
  readonly advance: number
  readonly commands: readonly PathCommand[]
}

/** What holds for the whole font, in font units. */
export interface FontMeasures {
  readonly name: string
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
}

interface Point {
  readonly x: number
  readonly y: number
  readonly isOnCurve: boolean
}

interface Box {
  readonly xMin: number
  readonly yMin: number
  readonly xMax: number
  readonly yMax: number
}

const ON_CURVE = 1
const U16 = 2
const U32 = 4

const int16 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * U16)
  values.forEach((value, index) => bytes.writeInt16BE(value, index * U16))
  return bytes
}

const uint32 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * U32)
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * U32))
  return bytes
}

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((U32 - (bytes.length % U32)) % U32)])

const pointsOf = ({ command, args }: PathCommand): Point[] => {
  if (command === 'bezierCurveTo') throw new Error('A TrueType outline has no cubic curves.')
  const points: Point[] = []
  for (let index = 0; index + 1 < args.length; index += 2) {
    const isOnCurve = command !== 'quadraticCurveTo' || index === 2
    points.push({ x: Math.round(args[index] ?? 0), y: Math.round(args[index + 1] ?? 0), isOnCurve })
  }
  return points
}

const contoursOf = (commands: readonly PathCommand[]): Point[][] => {
  const contours: Point[][] = []
  for (const command of commands) {
    if (command.command === 'moveTo') contours.push([])
    contours.at(-1)?.push(...pointsOf(command))
  }
  return contours.filter((contour) => contour.length > 0)
}

const boxOf = (points: readonly Point[]): Box => ({
  xMin: Math.min(...points.map((point) => point.x)),
  yMin: Math.min(...points.map((point) => point.y)),
  xMax: Math.max(...points.map((point) => point.x)),
  yMax: Math.max(...points.map((point) => point.y)),
})

const EMPTY: Box = { xMin: 0, yMin: 0, xMax: 0, yMax: 0 }

const steps = (values: readonly number[]): number[] => values.map((value, index) => value - (values[index - 1] ?? 0))

interface EncodedGlyph {
  readonly codePoint: number
  readonly advance: number
  readonly box: Box
  readonly pointCount: number
  readonly contourCount: number
  readonly bytes: Buffer
}

function encodeGlyph({ codePoint, advance, commands }: Outline): EncodedGlyph {
  const contours = contoursOf(commands)
  const points = contours.flat()
  const counts = { pointCount: points.length, contourCount: contours.length }
  if (points.length === 0) return { codePoint, advance, box: EMPTY, ...counts, bytes: Buffer.alloc(0) }
  const box = boxOf(points)
  let end = -1
  const ends = contours.map((contour) => (end += contour.length))
  const bytes = Buffer.concat([
    int16(contours.length, box.xMin, box.yMin, box.xMax, box.yMax, ...ends, 0),
    Buffer.from(points.map((point) => (point.isOnCurve ? ON_CURVE : 0))),
    int16(...steps(points.map((point) => point.x))),
    int16(...steps(points.map((point) => point.y))),
  ])
  return { codePoint, advance, box, ...counts, bytes: padded(bytes) }
}

function nameTable(name: string): Buffer {
  const text = Buffer.from(name, 'utf16le').swap16()
  const header = 6 + 12
  return Buffer.concat([int16(0, 1, header, 3, 1, 0x409, 6, text.length, 0), text])
}

function cmapTable(glyphs: readonly EncodedGlyph[]): Buffer {
  const groups = glyphs.map((glyph, index) => uint32(glyph.codePoint, glyph.codePoint, index + 1))
  const length = 16 + groups.length * 12
  return Buffer.concat([int16(0, 1, 3, 10), uint32(12), int16(12, 0), uint32(length, 0, groups.length), ...groups])
}

function tablesOf({ name, unitsPerEm, ascent, descent }: FontMeasures, glyphs: readonly EncodedGlyph[]) {
  const { xMin, yMin, xMax, yMax } = boxOf(
    glyphs.flatMap(({ box }) => [
      { x: box.xMin, y: box.yMin, isOnCurve: true },
      { x: box.xMax, y: box.yMax, isOnCurve: true },
    ]),
  )
  const widest = Math.max(...glyphs.map((glyph) => glyph.advance))
  const mostPoints = Math.max(...glyphs.map((glyph) => glyph.pointCount))
  const mostContours = Math.max(...glyphs.map((glyph) => glyph.contourCount))
  let offset = 0
  const offsets = [0, 0, ...glyphs.map((glyph) => (offset += glyph.bytes.length))]
  const count = glyphs.length + 1
  return {
    cmap: cmapTable(glyphs),
    glyf: Buffer.concat(glyphs.map((glyph) => glyph.bytes)),
    head: Buffer.concat([
      uint32(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
      int16(0, unitsPerEm),
      uint32(0, 0, 0, 0),
      int16(xMin, yMin, xMax, yMax, 0, 8, 2, 1, 0),
    ]),
    hhea: Buffer.concat([
      uint32(0x00010000),
      int16(ascent, descent, 0, widest, 0, 0, xMax, 1, 0, 0, 0, 0, 0, 0, 0, count),
    ]),
    hmtx: int16(unitsPerEm, 0, ...glyphs.flatMap((glyph) => [glyph.advance, glyph.box.xMin])),
    loca: uint32(...offsets),
    maxp: Buffer.concat([uint32(0x00010000), int16(count, mostPoints, mostContours, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)]),
    name: nameTable(name),
    post: Buffer.concat([uint32(0x00030000, 0), int16(0, 0), uint32(0, 0, 0, 0, 0)]),
  }
}

/**
 * Writes a TrueType font of a few characters, enough for pdfkit to embed. Check sums stay 0: nobody reads them here.
 * @param outlines at least one, each code point once
 * Source: OpenType 1.9, tables cmap (format 12), glyf, head, hhea, hmtx, loca, maxp, name, post.
 */
export function buildTrueType(measures: FontMeasures, outlines: readonly Outline[]): Uint8Array {
  const glyphs = outlines.toSorted((a, b) => a.codePoint - b.codePoint).map(encodeGlyph)
  const tables = Object.entries(tablesOf(measures, glyphs))
  let offset = 12 + tables.length * 16
  const records: Buffer[] = []
  for (const [tag, bytes] of tables) {
    records.push(Buffer.from(tag, 'ascii'), uint32(0, offset, bytes.length))
    offset += padded(bytes).length
  }
  const bodies = tables.map(([, bytes]) => padded(bytes))
  return Buffer.concat([uint32(0x00010000), int16(tables.length, 0, 0, 0), ...records, ...bodies])
}
