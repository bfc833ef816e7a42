import { createRequire } from 'node:module'

/** One step of a glyph's outline, in font units; quadratic curves only (TrueType). */
export interface PathCommand {
  readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'
  readonly args: readonly number[]
}

/** What is used of a glyph. */
export interface Glyph {
  readonly id: number
  readonly advanceWidth: number
  readonly path: { readonly commands: readonly PathCommand[] }
}

/** What is used of an opened font. */
export interface Font {
  readonly postscriptName: string
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): Glyph
}

interface Format {
  new (stream: { buffer: Uint8Array }): object
  probe(bytes: Uint8Array): boolean
}

interface Fontkit {
  create(bytes: Uint8Array): Font
  registerFormat(format: Format): void
}

export const require = createRequire(import.meta.url)

const fromPdfmake = createRequire(require.resolve('pdfmake/js/Printer.js'))
const fontkit = createRequire(fromPdfmake.resolve('pdfkit'))('fontkit') as Fontkit

const opened = new Map<Uint8Array, Font>()

/**
 * pdfkit opens its fonts anew for each document, which costs more than the drawing. A handle is a few bytes that stand
 * for a font opened before: to pdfkit it is one more font format. The glyphs' cache stays per document, because it
 * remembers which character a shared glyph was first asked for, and equal data must give equal bytes.
 */
class OpenedFont {
  static probe(bytes: Uint8Array): boolean {
    return opened.has(bytes)
  }

  constructor(stream: { buffer: Uint8Array }) {
    return Object.create(opened.get(stream.buffer) ?? null, { _glyphs: { value: {} } }) as OpenedFont
  }
}

fontkit.registerFormat(OpenedFont)

/** Opens a TTF or WOFF2 font with the very fontkit that pdfkit uses. */
export function openFont(bytes: Uint8Array): Font {
  return fontkit.create(bytes)
}

/** @returns bytes that pdfkit takes for a font file and that cost nothing to open; they live as long as the process. */
export function handleOf(font: Font): Uint8Array {
  const handle = new Uint8Array(8)
  opened.set(handle, font)
  return handle
}
