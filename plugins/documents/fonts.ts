import { readFileSync } from 'node:fs'

import { handleOf, openFont, require } from './fontkit.ts'
import type { Font } from './fontkit.ts'
import { openHanaMin } from './hanaMin.ts'
import type { HanaMin } from './hanaMin.ts'
import { splitIntoRuns } from './runs.ts'
import type { Coverage, Run } from './runs.ts'
import { buildTrueType } from './trueType.ts'
import type { Outline } from './trueType.ts'

const REGULAR = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'
const BOLD = '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'

/** The fonts of one worker, opened once. */
export interface FontCase extends Coverage {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
  findRare(codePoint: number): Outline | null
  /** a font of just these characters, with Noto's line height */
  rareFontOf(outlines: readonly Outline[]): Uint8Array
}

/** Writes text for one document and remembers which rare characters it used. */
export interface Typesetter {
  write(text: string): Run[]
  /** @returns the font of the rare characters written so far, or null where there were none. */
  rareFont(): Uint8Array | null
}

const remember = <T>(open: () => T): (() => T) => {
  let kept: T | undefined
  return () => (kept ??= open())
}

const open = (file: string): Font => openFont(readFileSync(require.resolve(file)))

function openFonts(): FontCase {
  const regular = open(REGULAR)
  const hanaMin = remember<HanaMin>(openHanaMin)
  const covered = new Map<number, boolean>()
  const hasSans = (codePoint: number): boolean => {
    const known = covered.get(codePoint)
    if (known !== undefined) return known
    const has = regular.hasGlyphForCodePoint(codePoint)
    covered.set(codePoint, has)
    return has
  }
  const findRare = (codePoint: number): Outline | null => hanaMin().find(codePoint)
  const rareFontOf = (outlines: readonly Outline[]): Uint8Array => {
    const { unitsPerEm } = hanaMin()
    const scaled = (length: number): number => Math.round((length * unitsPerEm) / regular.unitsPerEm)
    const measures = { name: 'HanaMin', unitsPerEm, ascent: scaled(regular.ascent), descent: scaled(regular.descent) }
    return buildTrueType(measures, outlines)
  }
  const handles = { regular: handleOf(regular), bold: handleOf(open(BOLD)) }
  return { ...handles, hasSans, hasRare: (codePoint) => findRare(codePoint) !== null, findRare, rareFontOf }
}

/** The fonts of this thread; the first call reads them (some 20 MB), later ones answer at once. */
export const fontCase = remember(openFonts)

/** Begins one document's text. */
export function createTypesetter(fonts: FontCase): Typesetter {
  const rare = new Map<number, Outline>()
  const write = (text: string): Run[] => {
    const runs = splitIntoRuns(text, fonts)
    for (const character of runs.filter((run) => run.font === 'rare').flatMap((run) => [...run.text])) {
      const outline = fonts.findRare(character.codePointAt(0) ?? 0)
      if (outline) rare.set(outline.codePoint, outline)
    }
    return runs
  }
  return { write, rareFont: () => (rare.size === 0 ? null : fonts.rareFontOf([...rare.values()])) }
}
