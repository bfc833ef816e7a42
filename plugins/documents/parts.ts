import type {
  Content,
  ContentTable,
  ContentText,
  CustomTableLayout,
  StyleDictionary,
  TableCell,
  TableCellProperties,
} from 'pdfmake/interfaces'

import type { DocumentHead, PrintedField } from '../../src/domain/documents.ts'
import type { Run } from './runs.ts'

/** Turns a string of the caller into runs; the only way text reaches the paper, so it can be nothing but text. */
export type Write = (text: string) => Run[]

/** What a layout answers. */
export interface Page {
  readonly title: string
  readonly content: Content[]
}

/** Points between the margins of A4. */
export const CONTENT_WIDTH = 499
export const PAGE_MARGINS: [number, number, number, number] = [48, 40, 48, 50]

const LINE = '#9aa1ab'
const SHADE = '#f2f4f7'
const PHOTO_WIDTH = 92
const PHOTO_HEIGHT = Math.round((PHOTO_WIDTH * 413) / 295)

/** The few styles of all documents. */
export const STYLES: StyleDictionary = {
  examName: { fontSize: 13, alignment: 'center', color: '#3c434d' },
  title: { fontSize: 22, bold: true, alignment: 'center', characterSpacing: 6, margin: [0, 2, 0, 10] },
  label: { fontSize: 9, color: '#4a515b', alignment: 'center' },
  value: { fontSize: 10 },
  heading: { fontSize: 11, bold: true, margin: [0, 10, 0, 5] },
  small: { fontSize: 8, color: '#4a515b' },
}

/** Thin grey lines and room to breathe. */
export const GRID: CustomTableLayout = {
  hLineWidth: () => 0.6,
  vLineWidth: () => 0.6,
  hLineColor: () => LINE,
  vLineColor: () => LINE,
  paddingLeft: () => 5,
  paddingRight: () => 5,
  paddingTop: () => 4,
  paddingBottom: () => 5,
}

/** What a cell of the grid costs beside its width. */
export const CELL_PADDING = 10.6

/** @returns the exam as a document names it; the year is not said twice. */
export function examTitle({ examName, examYear }: DocumentHead): string {
  return examName.includes(String(examYear)) ? examName : `${examYear}年度${examName}`
}

/** Exam above, name of the document below. */
export function titleOf(head: DocumentHead, title: string, write: Write): Content[] {
  return [
    { text: write(examTitle(head)), style: 'examName' },
    { text: write(title), style: 'title' },
  ]
}

/** A shaded cell that names the next one. */
export function labelCell(text: string, write: Write): TableCell {
  return { text: write(text), style: 'label', fillColor: SHADE, verticalAlignment: 'middle' }
}

/** A cell with a value; an empty one shows a dash so that nothing looks forgotten. */
export function valueCell(text: string, write: Write, colSpan = 1): ContentText & TableCellProperties {
  return { text: write(text.trim() === '' ? '—' : text), style: 'value', verticalAlignment: 'middle', colSpan }
}

/** Cells that a span covers. */
export function covered(count: number): TableCell[] {
  return Array.from({ length: count }, () => ({}))
}

/** The picture, or an empty frame with the word 照片; the layout names its image `photo`. */
export function photoCell(photo: Uint8Array | null, rowSpan: number, write: Write): TableCell {
  const place = { rowSpan, alignment: 'center', verticalAlignment: 'middle' } as const
  if (!photo) return { ...place, text: write('照片'), fontSize: 11, color: LINE }
  return { ...place, image: 'photo', fit: [PHOTO_WIDTH, PHOTO_HEIGHT] }
}

const SHORT_VALUE = 12

const isShort = ({ value }: PrintedField): boolean => [...value].length <= SHORT_VALUE

/** Short values two in a row, a long or lonely one over the whole row. Five columns, the last two for the second value. */
export function pairRows(fields: readonly PrintedField[], write: Write): TableCell[][] {
  const [first, second] = fields
  if (!first) return []
  if (second && isShort(first) && isShort(second)) {
    return [[...pair(first, write), ...pair(second, write, 2)], ...pairRows(fields.slice(2), write)]
  }
  return [pair(first, write, 4), ...pairRows(fields.slice(1), write)]
}

/** Label and value over `colSpan` columns. */
export function pair({ label, value }: PrintedField, write: Write, colSpan = 1): TableCell[] {
  return [labelCell(label, write), valueCell(value, write, colSpan), ...covered(colSpan - 1)]
}

/** A table whose columns keep their width: what is too long wraps inside, never beside the page. */
export function grid(
  widths: number[],
  body: TableCell[][],
  more: Partial<ContentTable> & { rowHeight?: number } = {},
): ContentTable {
  const { rowHeight = 16, ...rest } = more
  return { layout: GRID, ...rest, table: { widths, body, heights: () => rowHeight, ...rest.table } }
}

/** Paragraphs with their numbers, hanging. */
export function numbered(paragraphs: readonly string[], write: Write): Content {
  const rows = paragraphs.map((text, index): TableCell[] => [{ text: write(`${index + 1}.`) }, { text: write(text) }])
  if (rows.length === 0) return []
  const layout = {
    ...GRID,
    hLineWidth: () => 0,
    vLineWidth: () => 0,
    paddingLeft: () => 0,
    paddingTop: () => 1,
    paddingBottom: () => 1,
  }
  return { layout, table: { widths: [14, CONTENT_WIDTH - 14 - 10], body: rows }, fontSize: 9, lineHeight: 1.15 }
}
