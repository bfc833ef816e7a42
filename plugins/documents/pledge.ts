import type { Content, TableCell } from 'pdfmake/interfaces'

import { beijingTime, yearMonthAndDay } from '../../src/domain/calendar.ts'
import type { PledgeData } from '../../src/domain/documents.ts'
import { qrCode } from './codes.ts'
import { CELL_PADDING, CONTENT_WIDTH, examTitle, grid, pair } from './parts.ts'
import type { Page, Write } from './parts.ts'

const LABEL = 66
const QR = 84

const spaced = (hash: string): string => hash.match(/.{1,8}/g)?.join(' ') ?? ''

function proof(data: PledgeData, write: Write): Content {
  const value = CONTENT_WIDTH - LABEL - QR - 3 * CELL_PADDING
  const rows = [
    { label: '承诺人', value: data.person.name },
    { label: '证件', value: `${data.person.idTypeLabel} ${data.person.idNumber}` },
    { label: '报考考试', value: examTitle(data) },
    { label: '报名号', value: data.enrollmentNumber },
    { label: '签署时间', value: `${yearMonthAndDay(data.signedAt)} ${beijingTime(data.signedAt)}（北京时间）` },
    { label: '文本摘要\nSHA-256', value: spaced(data.textHash) },
  ]
  const code: TableCell = {
    rowSpan: rows.length,
    stack: [
      { ...qrCode(data.verifyAt, QR), alignment: 'center' },
      { text: write('扫码核验'), style: 'small', alignment: 'center', margin: [0, 5, 0, 0] },
    ],
    margin: [0, 26, 0, 0],
  }
  const body = rows.map((row, index): TableCell[] => [...pair(row, write), index === 0 ? code : {}])
  return { ...grid([LABEL, value, QR], body, { rowHeight: 20 }), margin: [0, 22, 0, 6], unbreakable: true }
}

/** 报考承诺书 on A4: the text as signed, who signed it when, and how to check both. */
export function pledge(data: PledgeData, write: Write): Page {
  const paragraphs = data.paragraphs.map((text): Content => ({
    text: write(text),
    fontSize: 11.5,
    lineHeight: 1.45,
    leadingIndent: 23,
    margin: [0, 0, 0, 5],
  }))
  const how = '本承诺书由承诺人登录后在线签署。核验时，上列摘要应与平台保存的签署文本的摘要一致。'
  return {
    title: `${examTitle(data)}报考承诺书`,
    content: [
      {
        text: write(data.heading),
        fontSize: 17,
        bold: true,
        alignment: 'center',
        lineHeight: 1.2,
        margin: [20, 6, 20, 18],
      },
      ...paragraphs,
      proof(data, write),
      { text: write(how), style: 'small' },
    ],
  }
}
