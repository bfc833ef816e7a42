import type { Content, TableCell } from 'pdfmake/interfaces'

import type { PrintedEducation, RegistrationFormData } from '../../src/domain/documents.ts'
import { barcode } from './codes.ts'
import {
  CELL_PADDING,
  CONTENT_WIDTH,
  covered,
  examTitle,
  grid,
  labelCell,
  numbered,
  pair,
  pairRows,
  photoCell,
  titleOf,
  valueCell,
} from './parts.ts'
import type { Page, Write } from './parts.ts'

const LABEL = 58
const PHOTO = 96
const VALUE = (CONTENT_WIDTH - 2 * LABEL - PHOTO - 5 * CELL_PADDING) / 2
const PHOTO_ROWS = 5

const EDUCATION_COLUMNS: readonly { title: string; width: number; of: (row: PrintedEducation) => string }[] = [
  { title: '类别', width: 26, of: (row) => row.kindLabel },
  { title: '层次', width: 40, of: (row) => row.level },
  { title: '毕业院校', width: 78, of: (row) => row.school },
  { title: '专业', width: 58, of: (row) => row.major },
  { title: '学习形式', width: 40, of: (row) => row.mode },
  { title: '毕业时间', width: 38, of: (row) => row.completedOn },
  { title: '证书编号', width: 96, of: (row) => row.certificateNumber },
  { title: '核验', width: 36, of: (row) => row.verificationLabel },
]

function personRows(data: RegistrationFormData, write: Write): TableCell[][] {
  const { person } = data
  return [
    [...pair({ label: '姓名', value: person.name }, write, 3), photoCell(data.photo, PHOTO_ROWS, write)],
    [...pair({ label: '证件类型', value: person.idTypeLabel }, write, 3), {}],
    [...pair({ label: '证件号码', value: person.idNumber }, write, 3), {}],
    [
      ...pair({ label: '手机号码', value: data.phone }, write),
      ...pair({ label: '报考地区', value: data.provinceName }, write),
      {},
    ],
    [...pair({ label: '资格审核点', value: data.reviewPointName }, write, 3), {}],
  ]
}

function fieldRows(data: RegistrationFormData, write: Write): TableCell[][] {
  const fields = [
    { label: '报考级别', value: data.level },
    { label: '报考专业', value: data.specialty },
    { label: '总工作年限', value: data.yearsTotal },
    { label: '相关工作年限', value: data.yearsRelevant },
    { label: '报考承诺', value: data.pledgeLabel },
    { label: '报名状态', value: data.stateLabel },
  ]
  return [
    ...pairRows(fields.slice(0, 2), write),
    pair({ label: '报考科目', value: data.subjects.join('；') }, write, 4),
    pair({ label: '工作单位', value: data.employer }, write, 4),
    ...pairRows([...fields.slice(2), ...(data.furtherFields ?? [])], write),
  ]
}

function educationTable(rows: readonly PrintedEducation[], write: Write): Content {
  const header = EDUCATION_COLUMNS.map(({ title }) => labelCell(title, write))
  const body = rows.map((row) => EDUCATION_COLUMNS.map(({ of }) => ({ ...valueCell(of(row), write), fontSize: 9 })))
  const empty: TableCell = { text: write('未填写'), style: 'label', colSpan: EDUCATION_COLUMNS.length }
  const used = EDUCATION_COLUMNS.reduce((sum, { width }) => sum + width + CELL_PADDING, 0)
  const widths = EDUCATION_COLUMNS.map(({ width }) => width + (CONTENT_WIDTH - used) / EDUCATION_COLUMNS.length)
  return grid(widths, [header, ...(body.length > 0 ? body : [[empty, ...covered(EDUCATION_COLUMNS.length - 1)]])])
}

function signatures(write: Write): Content {
  const box = (heading: string, lines: readonly string[]): TableCell => ({
    stack: [
      { text: write(heading), fontSize: 9, margin: [0, 2, 0, 18] },
      ...lines.map((line) => ({
        text: write(line),
        fontSize: 10,
        alignment: 'right' as const,
        margin: [0, 3] as [number, number],
      })),
    ],
  })
  const half = CONTENT_WIDTH / 2 - CELL_PADDING
  const mine = box('本人确认以上信息真实、准确、完整。', ['考生签名：＿＿＿＿＿＿＿＿', '＿＿＿＿年＿＿月＿＿日'])
  const theirs = box('审核意见（加盖公章）', ['审核人：＿＿＿＿＿＿＿＿', '＿＿＿＿年＿＿月＿＿日'])
  return { ...grid([half, half], [[mine, theirs]]), margin: [0, 10, 0, 0], unbreakable: true }
}

/** 报名表 on A4: who, for what, with which certificates; to be signed. */
export function registrationForm(data: RegistrationFormData, write: Write): Page {
  const widths = [LABEL, VALUE, LABEL, VALUE, PHOTO]
  const number: Content = {
    columns: [
      { width: '*', text: write(`报名号：${data.enrollmentNumber}`), fontSize: 11, bold: true, margin: [0, 8, 0, 0] },
      { width: 170, ...barcode(data.enrollmentNumber, { width: 170, height: 24 }) },
    ],
    margin: [0, 0, 0, 8],
  }
  const notes: Content[] =
    data.notes.length > 0 ? [{ text: write('说明'), style: 'heading' }, numbered(data.notes, write)] : []
  return {
    title: `${examTitle(data)}报名表`,
    content: [
      ...titleOf(data, '报名表', write),
      number,
      grid(widths, [...personRows(data, write), ...fieldRows(data, write)]),
      { text: write('学历学位'), style: 'heading' },
      educationTable(data.educations, write),
      ...notes,
      signatures(write),
    ],
  }
}
