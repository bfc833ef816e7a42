/** Reads back what an uncompressed PDF of pdfkit says: enough for tests, not a PDF reader. */

const OBJECT = /(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g

/** @returns number → source of every object. */
export function objectsOf(pdf: Uint8Array): Map<number, string> {
  const source = Buffer.from(pdf).toString('latin1')
  return new Map([...source.matchAll(OBJECT)].map(([, number, body = '']) => [Number(number), body]))
}

/** @returns the objects without what stands in streams: dictionaries, names, actions. */
export function dictionariesOf(pdf: Uint8Array): string {
  return [...objectsOf(pdf).values()].map((body) => body.split('\nstream\n')[0]).join('\n')
}

const referenceIn = (body: string, key: string): number => Number(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1])

const utf16 = (hex: string): string => Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')

/** The ToUnicode map of a font: entry n is what glyph n says. */
function charactersOf(font: string, objects: Map<number, string>): string[] {
  const cmap = objects.get(referenceIn(font, 'ToUnicode')) ?? ''
  return [...cmap.matchAll(/> \[(.*?)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/<([\da-f ]*)>/g)].map(([, hex = '']) => utf16(hex)),
  )
}

function fontsOf(objects: Map<number, string>): Map<string, string[]> {
  const fonts = new Map<string, string[]>()
  for (const body of objects.values()) {
    for (const [, name = '', number] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      fonts.set(name, charactersOf(objects.get(Number(number)) ?? '', objects))
    }
  }
  return fonts
}

/** @returns the text in the order it was drawn, without spaces and line ends; a glyph without text is `�`. */
export function textOf(pdf: Uint8Array): string {
  const objects = objectsOf(pdf)
  const fonts = fontsOf(objects)
  let text = ''
  for (const body of objects.values()) {
    let font: string[] = []
    for (const [, name, shown] of body.matchAll(/\/(F\d+) [\d.]+ Tf|\[(<[^\]]*)\] TJ/g)) {
      if (name) font = fonts.get(name) ?? []
      for (const [, hex = ''] of (shown ?? '').matchAll(/<([\da-f]*)>/g)) {
        const glyphs = hex.match(/.{4}/g)?.map((id) => Number.parseInt(id, 16)) ?? []
        text += glyphs.map((id) => (id === 0 ? '�' : (font[id] ?? '�'))).join('')
      }
    }
  }
  return text.replaceAll(/\s/g, '')
}
