/** The two families of a document: `sans` is Noto Sans SC, `rare` holds what Noto lacks. */
export type Family = 'sans' | 'rare'

/** A stretch of text in one font. */
export interface Run {
  readonly text: string
  readonly font: Family
  /** set where a line may end after any character */
  readonly wordBreak?: 'break-all'
}

/** Which font has which character. */
export interface Coverage {
  hasSans(codePoint: number): boolean
  hasRare(codePoint: number): boolean
}

/** Controls, format and bidi marks, private use, lone surrogates, separators, selectors: a glyph for them would mislead. */
const WITHOUT_SHAPE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}]/u

/** Longer than any word or number; the layout would otherwise try every length, which takes seconds for 10 KB. */
const ENDLESS_WORD = /([\u0021-\u10ff]{61,})/

/** @returns what stands on paper for a character that cannot be drawn, e.g. `[U+31350]`. */
export function substituteOf(codePoint: number): string {
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`
}

function runOf(character: string, coverage: Coverage): Run {
  if (character === '\n') return { text: '\n', font: 'sans' }
  if (character === '\t') return { text: ' ', font: 'sans' }
  const codePoint = character.codePointAt(0) ?? 0
  if (WITHOUT_SHAPE.test(character)) return { text: substituteOf(codePoint), font: 'sans' }
  if (coverage.hasSans(codePoint)) return { text: character, font: 'sans' }
  if (coverage.hasRare(codePoint)) return { text: character, font: 'rare' }
  return { text: substituteOf(codePoint), font: 'sans' }
}

const withBreaks = (run: Run): Run[] =>
  run.text
    .split(ENDLESS_WORD)
    .filter((text) => text !== '')
    .map((text) => (ENDLESS_WORD.test(text) ? { ...run, text, wordBreak: 'break-all' } : { ...run, text }))

/**
 * Splits a text by the font that has its characters. Nothing is dropped: what no font has, and what has no shape of its
 * own, is shown by its code point. Line ends become `\n`, a tab one space.
 */
export function splitIntoRuns(text: string, coverage: Coverage): Run[] {
  const runs: Run[] = []
  for (const character of text.replace(/\r\n?/g, '\n')) {
    const run = runOf(character, coverage)
    const last = runs.at(-1)
    if (last?.font === run.font) runs[runs.length - 1] = { text: last.text + run.text, font: run.font }
    else runs.push(run)
  }
  return runs.flatMap(withBreaks)
}
