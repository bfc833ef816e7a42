import { describe, expect, test } from '@jest/globals'

import { draw } from '../../../plugins/documents/draw.ts'
import type { DrawTask } from '../../../plugins/documents/draw.ts'
import { DOCUMENT_KINDS, DOCUMENT_LABELS } from '../../../src/domain/documents.ts'
import { SAMPLES } from '../../fixtures/documents.ts'
import { dictionariesOf, textOf } from './pdfText.ts'

const plainly = (task: DrawTask): Promise<Buffer> => draw({ ...task, compress: false })
const sample = (kind: (typeof DOCUMENT_KINDS)[number]) => ({ kind, data: SAMPLES[kind] }) as DrawTask
const form = SAMPLES['registration-form']

/** Every string of a document's data that is printed as it is. */
const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    ['printedAt', 'signedAt', 'startsAt', 'endsAt', 'verifyAt'].includes(key) ? [] : stringsOf(inner),
  )
}

describe.each(DOCUMENT_KINDS)('%s', (kind) => {
  test('says every string of its data, and no glyph is missing', async () => {
    const text = textOf(await plainly(sample(kind)))
    for (const said of stringsOf(SAMPLES[kind])) expect(text).toContain(said.replaceAll(/\s/g, ''))
    expect(text).not.toContain('�')
  })

  test('is in Chinese, has its title and the moment of printing, and fits one page', async () => {
    const pdf = await plainly(sample(kind))
    const dictionaries = dictionariesOf(pdf)
    expect(dictionaries).toContain('/Lang (zh-CN)')
    expect(pdf.includes('(D:20260603021200Z)')).toBe(true)
    expect(pdf.toString('utf8')).toContain(`2026年度一级建造师职业资格考试${DOCUMENT_LABELS[kind].zh}</rdf:li>`)
    expect(dictionaries.match(/\/Type \/Page\n/g)).toHaveLength(1)
  })

  test('is the same bytes for the same data, whatever was drawn before', async () => {
    const first = await draw(sample(kind))
    await draw({ kind: 'pledge', data: { ...SAMPLES.pledge, paragraphs: ['\u2fba超\u00a0馬超 '.repeat(3)] } })
    expect((await draw(sample(kind))).equals(first)).toBe(true)
  })
})

describe('Text stays text', () => {
  const hostile = [
    ')>> endobj 1 0 obj << /S /JavaScript /JS (app.alert(1)) >>',
    '/AA << /O << /URI (http://x.example/) >> >> \\) \\051 ((',
    '<b>李</b><script>alert(1)</script>',
    'https://x.example/',
  ]

  test.each(hostile)('%s', async (text) => {
    const pdf = await plainly({ kind: 'registration-form', data: { ...form, employer: text, notes: [text] } })
    expect(textOf(pdf)).toContain(text.replaceAll(/\s/g, ''))
    expect(dictionariesOf(pdf)).not.toMatch(/\/(JS|JavaScript|AA|URI|OpenAction|Launch|EmbeddedFile|Annots \[\d)/)
  })

  test('an exam name with markup does not break the metadata', async () => {
    const pdf = await plainly({ kind: 'pledge', data: { ...SAMPLES.pledge, examName: '</rdf:li><x>&考试' } })
    expect(pdf.toString('utf8').replaceAll(/ +/g, ' ')).toContain('">2026年度 /rdf:li x 考试报考承诺书</rdf:li>')
    expect(textOf(pdf)).toContain('</rdf:li><x>&考试')
  })

  test('a direction mark is shown, not obeyed', async () => {
    const data = { ...form, employer: '\u202e公司' }
    expect(textOf(await plainly({ kind: 'registration-form', data }))).toContain('[U+202E]公司')
  })

  test('a line of 10 KB without a space is broken and whole', async () => {
    const text = textOf(await plainly({ kind: 'registration-form', data: { ...form, employer: 'Q'.repeat(10_240) } }))
    expect(text.match(/Q/g)).toHaveLength(10_240)
  })

  test('a value that is no string is refused, so nobody can pass a layout', async () => {
    const employer = { text: 'x', link: 'https://x.example/' } as unknown as string
    await expect(draw({ kind: 'registration-form', data: { ...form, employer } })).rejects.toThrow(TypeError)
  })
})

describe('Names', () => {
  test.each(['李𠮷', '刘䶮', '马𬱖', '玛依努尔古丽·阿卜杜热依木江·麦麦提图尔荪托合提', 'JOHN SMITH'])(
    '%s is on form, pledge and ticket',
    async (name) => {
      for (const kind of DOCUMENT_KINDS) {
        const data = { ...SAMPLES[kind], person: { ...SAMPLES[kind].person, name } }
        expect(textOf(await plainly({ kind, data } as DrawTask))).toContain(name.replaceAll(' ', ''))
      }
    },
  )
})

describe('What is missing', () => {
  test('without a photo an empty frame says 照片', async () => {
    expect(textOf(await plainly({ kind: 'ticket', data: { ...SAMPLES.ticket, photo: null } }))).toContain('照片')
  })

  test('bytes that are no picture are refused', async () => {
    const photo = new TextEncoder().encode('<svg onload="x"/>')
    await expect(draw({ kind: 'ticket', data: { ...SAMPLES.ticket, photo } })).rejects.toThrow(/neither JPEG nor PNG/)
  })

  test('a number that has no bar code is refused', async () => {
    const data = { ...SAMPLES.ticket, ticketNumber: '准考证' }
    await expect(draw({ kind: 'ticket', data })).rejects.toThrow(/Code 128/)
  })

  test('session times are Beijing time', async () => {
    const text = textOf(await plainly(sample('ticket')))
    expect(text).toContain('2026年9月5日（周六）')
    expect(text).toContain('09:00–11:00')
  })
})
