import type { TDocumentDefinitions } from 'pdfmake/interfaces'

import { beijingTime, yearMonthAndDay } from '../../src/domain/calendar.ts'
import type { DocumentDataByKind, DocumentKind } from '../../src/domain/documents.ts'
import { require } from './fontkit.ts'
import { createTypesetter, fontCase } from './fonts.ts'
import { PAGE_MARGINS, STYLES } from './parts.ts'
import type { Page, Write } from './parts.ts'
import { pledge } from './pledge.ts'
import { registrationForm } from './registrationForm.ts'
import { ticket } from './ticket.ts'

/** One document to draw. */
export type DrawTask = {
  [K in DocumentKind]: { kind: K; data: DocumentDataByKind[K]; compress?: boolean }
}[DocumentKind]

type Files = ReadonlyMap<string, Uint8Array>

interface Printer {
  createPdfKitDocument(definition: TDocumentDefinitions): Promise<NodeJS.ReadableStream & { end(): void }>
}

type PrinterClass = new (
  fonts: Record<string, { normal: string; bold: string }>,
  files: { existsSync(name: string): boolean; readFileSync(name: string): Uint8Array | undefined },
  urls: { resolve(url: string): void; resolved(): Promise<void> },
  mayRead: () => boolean,
) => Printer

const { default: PdfPrinter } = require('pdfmake/js/Printer.js') as { default: PrinterClass }

const FONTS = { sans: { normal: 'regular', bold: 'bold' }, rare: { normal: 'rare', bold: 'rare' } }

/** Nothing is fetched and nothing is read: what a document needs is in its map. */
const printerOf = (files: Files): Printer =>
  new PdfPrinter(
    structuredClone(FONTS),
    { existsSync: (name) => files.has(name), readFileSync: (name) => files.get(name) },
    { resolve: () => undefined, resolved: () => Promise.resolve() },
    () => false,
  )

const layOut = (task: DrawTask, write: Write): Page => {
  switch (task.kind) {
    case 'registration-form':
      return registrationForm(task.data, write)
    case 'pledge':
      return pledge(task.data, write)
    case 'ticket':
      return ticket(task.data, write)
  }
}

function photoOf({ data }: DrawTask): Uint8Array | null {
  const photo = 'photo' in data ? data.photo : null
  if (!photo) return null
  const isJpeg = photo[0] === 0xff && photo[1] === 0xd8
  const isPng = photo[0] === 0x89 && photo[1] === 0x50
  if (!isJpeg && !isPng) throw new Error('The photo of a document is neither JPEG nor PNG.')
  return Buffer.from(photo.buffer, photo.byteOffset, photo.byteLength)
}

/** pdfkit writes the title into XML as it is. */
const metadataOf = (title: string): string => title.replace(/[<>&\p{C}]/gu, ' ')

function definitionOf(task: DrawTask, { title, content }: Page, write: Write): TDocumentDefinitions {
  const printed = `打印时间：${yearMonthAndDay(task.data.printedAt)} ${beijingTime(task.data.printedAt)}（北京时间）`
  return {
    pageSize: 'A4',
    pageMargins: PAGE_MARGINS,
    version: '1.7',
    language: 'zh-CN',
    displayTitle: true,
    compress: task.compress ?? true,
    info: { title: metadataOf(title), creationDate: new Date(task.data.printedAt), creator: 'Baokao' },
    defaultStyle: { font: 'sans', fontSize: 10, color: '#16191d' },
    styles: STYLES,
    images: { photo: 'photo' },
    content,
    footer: (page, count) => ({
      columns: [{ text: write(printed) }, { text: write(`第 ${page} 页，共 ${count} 页`), alignment: 'right' }],
      style: 'small',
      margin: [48, 16, 48, 0],
    }),
  }
}

/**
 * Draws one document in this thread.
 * @returns the bytes of the PDF; equal tasks give equal bytes
 */
export async function draw(task: DrawTask): Promise<Buffer> {
  const fonts = fontCase()
  const typesetter = createTypesetter(fonts)
  const definition = definitionOf(task, layOut(task, typesetter.write), typesetter.write)
  const files = new Map([
    ['regular', fonts.regular],
    ['bold', fonts.bold],
  ])
  const rare = typesetter.rareFont()
  const photo = photoOf(task)
  if (rare) files.set('rare', rare)
  if (photo) files.set('photo', photo)
  const pdf = await printerOf(files).createPdfKitDocument(definition)
  pdf.end()
  const chunks: Buffer[] = []
  for await (const chunk of pdf) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
