import bwipjs from 'bwip-js/node'
import type { ContentSvg } from 'pdfmake/interfaces'

const BARCODE_TEXT = /^[A-Z\d-]{4,32}$/i

/**
 * Code 128 as lines, without the text under it.
 * @throws Error when the text has other characters than ASCII letters, digits and hyphens
 */
export function barcode(text: string, { width, height }: { width: number; height: number }): ContentSvg {
  if (!BARCODE_TEXT.test(text))
    throw new Error('A number that is printed as Code 128 has 4–32 ASCII letters, digits or hyphens.')
  return {
    svg: bwipjs.toSVG({ bcid: 'code128', text, height: 10, scale: 1 }),
    fit: [width, height],
    alignment: 'right',
  }
}

/** QR code, error correction M (15 %, what bwip-js takes by itself): still read from a folded sheet. */
export function qrCode(text: string, size: number): ContentSvg {
  return { svg: bwipjs.toSVG({ bcid: 'qrcode', text, scale: 1 }), fit: [size, size] }
}
