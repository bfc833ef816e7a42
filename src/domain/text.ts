/** Plain cleaning of what people type or paste; every function answers for any string. */

/** Length as people count it: 𠮷 is one character. */
export function codePointLength(text: string): number {
  return [...text].length
}

/** Full-width ASCII (U+FF01–U+FF5E) and the ideographic space become their plain forms; nothing else changes. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ')
}

/** Drops invisible format characters (Cf): bidi marks, zero-width joiners, byte-order marks of pasted text. */
export function dropInvisible(text: string): string {
  return text.replace(/\p{Cf}/gu, '')
}

/** Drops every space separator (Zs), but no tab and no line break: those are signs of a wrong paste. */
export function dropSpaces(text: string): string {
  return text.replace(/\p{Zs}/gu, '')
}

/** ASCII letters only: toUpperCase turns ß into SS and ı into I. */
export function upperAscii(text: string): string {
  return text.replace(/[a-z]+/g, (run) => run.toUpperCase())
}

/** One line of free text as it is kept: NFC, no invisible characters, no outer spaces, inner spaces single. */
export function cleanLine(text: string): string {
  return dropInvisible(text)
    .normalize('NFC')
    .replace(/\p{Zs}+/gu, ' ')
    .trim()
}

/** @returns true when text holds control characters, unpaired surrogates or unassigned private-use characters. */
export function isDamaged(text: string): boolean {
  return /[\p{Cc}\p{Cs}\p{Co}\uFFFD]/u.test(text)
}
