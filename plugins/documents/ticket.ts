import type { Content, TableCell } from 'pdfmake/interfaces'

import { beijingTime, weekday, yearMonthAndDay } from '../../src/domain/calendar.ts'
import type { PrintedSession, TicketData } from '../../src/domain/documents.ts'
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
  photoCell,
  titleOf,
  valueCell,
} from './parts.ts'
import type { Page, Write } from './parts.ts'

const LABEL = 58
const PHOTO = 96
const VALUE = (CONTENT_WIDTH - 2 * LABEL - PHOTO - 5 * CELL_PADDING) / 2
const PHOTO_ROWS = 5

/** Source of the last rule: 专业技术人员资格考试违纪违规行为处理规定, decree 31 of the Ministry of Human Resources (2017). */
const USUAL_RULES = [
  '考生须持本准考证和报名时使用的有效身份证件原件参加考试，两证缺一不得入场；证件应在有效期内。',
  '请按准考证载明的考点、考场、座位和时间应考，提前熟悉考点位置和交通路线，预留入场查验时间。',
  '入场、迟到和交卷的时间限制以本考试公告和考场宣布的规定为准。',
  '除本考试允许的文具外，手机、智能手表、耳机等具有通信、存储、拍摄功能的物品，须按考场要求关闭并存放，不得带至座位。',
  '在考场内须服从工作人员管理，独立作答，不得交头接耳、传递物品、抄袭或者将试卷、答题卡、草稿纸带出考场。',
  '违纪违规行为按照《专业技术人员资格考试违纪违规行为处理规定》（人力资源社会保障部令第31号）处理；涉嫌犯罪的，移送司法机关。',
]

function personTable(data: TicketData, write: Write): Content {
  const { person } = data
  const body: TableCell[][] = [
    [...pair({ label: '姓名', value: person.name }, write, 3), photoCell(data.photo, PHOTO_ROWS, write)],
    [...pair({ label: '证件类型', value: person.idTypeLabel }, write, 3), {}],
    [...pair({ label: '证件号码', value: person.idNumber }, write, 3), {}],
    [
      ...pair({ label: '报考级别', value: data.level }, write),
      ...pair({ label: '报考地区', value: data.provinceName }, write),
      {},
    ],
    [...pair({ label: '报考专业', value: data.specialty }, write, 3), {}],
  ]
  return grid([LABEL, VALUE, LABEL, VALUE, PHOTO], body, { rowHeight: 18 })
}

function placeTable(data: TicketData, write: Write): Content {
  const large = (text: string): TableCell => ({
    ...valueCell(text, write),
    fontSize: [...text].length > 10 ? 12 : 17,
    bold: true,
    alignment: 'center',
  })
  const value = CONTENT_WIDTH / 2 - LABEL - 2 * CELL_PADDING
  const body: TableCell[][] = [
    pair({ label: '考点', value: data.site }, write, 3),
    pair({ label: '考点地址', value: data.address }, write, 3),
    [labelCell('考场', write), large(data.room), labelCell('座位', write), large(data.seat)],
  ]
  return { ...grid([LABEL, value, LABEL, value], body, { rowHeight: 18 }), margin: [0, 10, 0, 0] }
}

function sessionTable(sessions: readonly PrintedSession[], write: Write): Content {
  const cells = ({ subject, startsAt, endsAt }: PrintedSession): TableCell[] => [
    valueCell(subject, write),
    { ...valueCell(`${yearMonthAndDay(startsAt)}（${weekday(startsAt)}）`, write), alignment: 'center' },
    { ...valueCell(`${beijingTime(startsAt)} – ${beijingTime(endsAt)}`, write), alignment: 'center', bold: true },
  ]
  const header = ['科目', '日期', '时间（北京时间）'].map((title) => labelCell(title, write))
  const none: TableCell[] = [{ text: write('以考试公告为准'), style: 'label', colSpan: 3 }, ...covered(2)]
  const body = sessions.length > 0 ? sessions.map(cells) : [none]
  const widths = [CONTENT_WIDTH - 150 - 110 - 3 * CELL_PADDING, 150, 110]
  return { ...grid(widths, [header, ...body], { rowHeight: 16 }), margin: [0, 10, 0, 0] }
}

/** 准考证 on A4: whom, where, when, and the rules. */
export function ticket(data: TicketData, write: Write): Page {
  const rules = data.rules.length > 0 ? data.rules : USUAL_RULES
  return {
    title: `${examTitle(data)}准考证`,
    content: [
      ...titleOf(data, '准考证', write),
      {
        columns: [
          {
            width: '*',
            stack: [
              { text: write('准考证号'), style: 'small' },
              { text: write(data.ticketNumber), fontSize: 20, bold: true },
            ],
          },
          { width: 200, ...barcode(data.ticketNumber, { width: 200, height: 34 }) },
        ],
        margin: [0, 0, 0, 10],
      },
      personTable(data, write),
      placeTable(data, write),
      sessionTable(data.sessions, write),
      { text: write('考生须知'), style: 'heading' },
      numbered(rules, write),
    ],
  }
}
