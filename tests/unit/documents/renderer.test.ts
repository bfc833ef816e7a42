import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { build } from 'esbuild'

import { createDocumentRenderer } from '../../../plugins/documents/renderer.ts'
import { DOCUMENT_KINDS } from '../../../src/domain/documents.ts'
import { SAMPLES } from '../../fixtures/documents.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const CACHE = path.join(ROOT, 'node_modules/.cache')

let folder = ''
let workerFile = ''

beforeAll(async () => {
  await mkdir(CACHE, { recursive: true })
  folder = await mkdtemp(path.join(CACHE, 'documents-'))
  workerFile = path.join(folder, 'documentWorker.mjs')
  const entryPoints = [path.join(ROOT, 'plugins/documents/documentWorker.ts')]
  await build({ entryPoints, outfile: workerFile, bundle: true, platform: 'node', format: 'esm', packages: 'external' })
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('The renderer', () => {
  test('draws in the bundled thread the same bytes as in this one', async () => {
    const threaded = createDocumentRenderer({ workerFile })
    const here = createDocumentRenderer({ inProcess: true })
    for (const kind of DOCUMENT_KINDS) {
      const [one, other] = [await threaded.render(kind, SAMPLES[kind]), await here.render(kind, SAMPLES[kind])]
      expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0)
    }
    await threaded.close()
  }, 30_000)

  test('keeps what is too much in line and answers all, each with its own document', async () => {
    const renderer = createDocumentRenderer({ workerFile })
    const numbers = ['AAAA0001', 'AAAA0002', 'AAAA0003', 'AAAA0004', 'AAAA0005', 'AAAA0006']
    const drawn = numbers.map((ticketNumber) => renderer.render('ticket', { ...SAMPLES.ticket, ticketNumber }))
    const sizes = new Set((await Promise.all(drawn)).map((pdf) => Buffer.from(pdf).toString('base64')))
    expect(sizes.size).toBe(numbers.length)
    await renderer.close()
  }, 30_000)

  test('survives a document that cannot be drawn', async () => {
    const renderer = createDocumentRenderer({ workerFile })
    const photo = new Uint8Array([1, 2, 3])
    await expect(renderer.render('ticket', { ...SAMPLES.ticket, photo })).rejects.toThrow(/neither JPEG nor PNG/)
    expect((await renderer.render('ticket', SAMPLES.ticket)).length).toBeGreaterThan(10_000)
    await renderer.close()
  }, 30_000)

  test('says at once when its thread has no file', () => {
    expect(() => createDocumentRenderer({ workerFile: '/nowhere/documentWorker.mjs' })).toThrow(/is missing/)
  })
})
