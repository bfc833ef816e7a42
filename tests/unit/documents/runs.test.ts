import { readFileSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'

import { openFont } from '../../../plugins/documents/fontkit.ts'
import { createTypesetter, fontCase } from '../../../plugins/documents/fonts.ts'
import { splitIntoRuns, substituteOf } from '../../../plugins/documents/runs.ts'

interface RareName {
  name: string
  expect: 'accept' | 'normalise' | 'reject-with-advice'
  feature: string
}

const names = JSON.parse(readFileSync(new URL('../../fixtures/rare-names.json', import.meta.url), 'utf8')) as RareName[]

const plain = (text: string) =>
  splitIntoRuns(text, { hasSans: (codePoint) => codePoint < 0x20000, hasRare: (codePoint) => codePoint < 0x30000 })

describe('A text is split by the font that has its characters', () => {
  test.each([
    ['张三', [{ text: '张三', font: 'sans' }]],
    [
      '李𠮷明',
      [
        { text: '李', font: 'sans' },
        { text: '𠮷', font: 'rare' },
        { text: '明', font: 'sans' },
      ],
    ],
    ['许𱍐', [{ text: '许[U+31350]', font: 'sans' }]],
    ['\u202e李', [{ text: '[U+202E]李', font: 'sans' }]],
    ['王\ue863', [{ text: '王[U+E863]', font: 'sans' }]],
    ['王\ud842', [{ text: '王[U+D842]', font: 'sans' }]],
    ['王\u0000', [{ text: '王[U+0000]', font: 'sans' }]],
    ['一\r\n二\t三', [{ text: '一\n二 三', font: 'sans' }]],
    [
      `一 ${'a'.repeat(61)}`,
      [
        { text: '一 ', font: 'sans' },
        { text: 'a'.repeat(61), font: 'sans', wordBreak: 'break-all' },
      ],
    ],
    ['', []],
  ])('%j', (text, runs) => {
    expect(plain(text)).toEqual(runs)
  })

  test('a code point without a shape is written with at least four digits', () => {
    expect(substituteOf(0x7f)).toBe('[U+007F]')
  })
})

/** Ext-H and Ext-I: Unicode 15, younger than HanaMin. */
const BEYOND_THE_FONTS = new Map([
  ['谢𮯰', '谢[U+2EBF0]'],
  ['许𱍐', '许[U+31350]'],
])

describe('The installed fonts', () => {
  const accepted = names.filter((each) => each.expect === 'accept')

  test.each(accepted)('print $name ($feature)', ({ name }) => {
    const written = createTypesetter(fontCase())
      .write(name)
      .map((run) => run.text)
      .join('')
    expect(written).toBe(BEYOND_THE_FONTS.get(name) ?? name)
  })

  test.each(names.filter((each) => each.expect !== 'accept'))('lose no character of $name', ({ name }) => {
    const written = createTypesetter(fontCase())
      .write(name)
      .map((run) => run.text)
      .join('')
    for (const character of name) {
      const codePoint = character.codePointAt(0) ?? 0
      expect([character, substituteOf(codePoint)].some((shown) => written.includes(shown))).toBe(true)
    }
  })

  test.each(['𠀀', '𠮷', '𪛖', '𪜀', '𫝀', '𫠠', '𬺰', '㐀', '䶮', '𬱖'])('have %s in one of the two', (character) => {
    const fonts = fontCase()
    const codePoint = character.codePointAt(0) ?? 0
    expect(fonts.hasSans(codePoint) || fonts.hasRare(codePoint)).toBe(true)
  })

  test('build a font of the rare characters whose glyphs have outlines of the same extent', () => {
    const fonts = fontCase()
    const outline = fonts.findRare(0x20bb7)
    if (!outline) throw new Error('HanaMin has lost 𠮷.')
    const font = openFont(fonts.rareFontOf([outline]))
    const xs = (commands: readonly { args: readonly number[] }[]) =>
      commands.flatMap(({ args }) => args.filter((_, index) => index % 2 === 0))
    const drawn = font.glyphForCodePoint(0x20bb7)
    expect(drawn.id).not.toBe(0)
    expect(drawn.advanceWidth).toBe(outline.advance)
    expect(Math.max(...xs(drawn.path.commands))).toBe(Math.round(Math.max(...xs(outline.commands))))
    expect(Math.min(...xs(drawn.path.commands))).toBe(Math.round(Math.min(...xs(outline.commands))))
  })
})
