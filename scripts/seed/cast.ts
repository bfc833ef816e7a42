import type { State } from '../../src/domain/enrollment.ts'
import type { IdType } from '../../src/domain/codes/idTypes.ts'
import { JOURNEY_EXAM } from './windows.ts'

/** One enrollment of a member of the cast, and the state it is left in. */
export interface Scene {
  readonly exam: string
  readonly province: string
  readonly to: State
  /** the review point's number; 0 is the capital's */
  readonly point?: number
  readonly level?: string
  readonly pledge?: 'sign' | 'decline'
  /** how many days ago it was begun */
  readonly daysAgo?: number
  /** marks by subject, where the exam is that far; whoever has marks has a seat */
  readonly marks?: readonly number[]
  readonly isSeated?: boolean
}

/** A registered candidate; what is not named is as the index gives it (persons.ts). */
export interface Member {
  readonly name?: string
  readonly idType?: IdType
  readonly idNumber?: string
  readonly note: string
  /** what the practice register knows: the person, another name, or nothing; `away`: the source has not answered */
  readonly register?: 'known' | 'other_name' | 'unknown' | 'away' | 'no_certificate'
  /** where the photo stands; without a word it is approved */
  readonly photo?: 'none' | 'pending' | 'rejected'
  readonly scenes: readonly Scene[]
}

const sd = { exam: JOURNEY_EXAM, province: 'shandong', level: '01' } as const
const zj = { exam: JOURNEY_EXAM, province: 'zhejiang', level: '01' } as const
const gd = { exam: 'jingji', province: 'guangdong', level: '01', daysAgo: 5 } as const
const ah = { exam: 'fanggu', province: 'anhui', level: '04', daysAgo: 1 } as const
const builder = { exam: 'jianzao-1', level: '04', daysAgo: 6 } as const
const sat = { exam: 'catti', level: '03', daysAgo: 110, to: 'paid' } as const
const seated = { exam: 'jiliang', level: '24', daysAgo: 50, to: 'paid', isSeated: true } as const
const over = { exam: 'chuban', level: '01', daysAgo: 15 } as const

/** The cast: the member of index i is demo01, demo02, … */
export const CAST: readonly Member[] = [
  {
    name: '李𠮷',
    note: '生僻字姓名',
    scenes: [
      { ...sd, to: 'paid', marks: [88, 91] },
      { ...builder, province: 'shandong', to: 'approved' },
    ],
  },
  { name: '刘䶮', note: '生僻字姓名', scenes: [{ ...zj, to: 'paid', marks: [95, 66] }] },
  { name: '迪丽努尔·艾山江', note: '姓名含间隔号', scenes: [{ ...sd, point: 1, to: 'approved' }] },
  { name: '王晓[沛]', note: '姓名含方括号，人工核验', scenes: [{ ...sd, to: 'in_review' }] },
  {
    name: 'EXAMPLE MARIA',
    idType: 'PASSPORT_FOREIGN',
    idNumber: 'X99999001',
    note: '外国护照',
    scenes: [{ ...sd, to: 'in_review' }],
  },
  { note: '身份核验未通过（姓名不符）', register: 'other_name', scenes: [] },
  { note: '身份核验未通过（查无此号）', register: 'unknown', scenes: [] },
  { note: '学历须人工核验', register: 'no_certificate', scenes: [{ ...sd, to: 'in_review' }] },
  { note: '核验中', register: 'away', scenes: [{ ...sd, to: 'verifying' }] },
  { note: '未上传照片', photo: 'none', scenes: [{ ...sd, to: 'saved' }] },
  { note: '尚未报名', scenes: [] },
  { note: '', scenes: [{ ...sd, to: 'draft' }] },
  {
    note: '',
    scenes: [
      { ...sd, to: 'saved' },
      { ...builder, province: 'beijing', to: 'draft' },
    ],
  },
  { note: '未签承诺书，现场核验', scenes: [{ ...sd, pledge: 'decline', to: 'in_review' }] },
  { note: '未签承诺书，现场核验', scenes: [{ ...sd, point: 1, pledge: 'decline', to: 'in_review' }] },
  { note: '线上核验', scenes: [{ ...zj, to: 'in_review' }] },
  { note: '线上核验', scenes: [{ ...zj, to: 'in_review', daysAgo: 4 }] },
  { note: '线上核验', scenes: [{ ...zj, point: 1, to: 'in_review' }] },
  { note: '线上核验', scenes: [{ ...gd, pledge: 'decline', to: 'in_review' }] },
  { note: '免试级别，线上核验', scenes: [{ ...builder, province: 'guangdong', level: '02', to: 'in_review' }] },
  { note: '须补正', scenes: [{ ...zj, to: 'returned' }] },
  { note: '须补正', scenes: [{ ...gd, pledge: 'decline', to: 'returned' }] },
  { note: '', scenes: [{ ...zj, to: 'rejected' }] },
  { note: '', scenes: [{ ...sd, pledge: 'decline', to: 'rejected' }] },
  { note: '待缴费', scenes: [{ ...sd, to: 'approved' }] },
  { note: '待缴费', scenes: [{ ...gd, to: 'approved' }] },
  { note: '待缴费（可现场缴费）', scenes: [{ ...ah, to: 'approved' }] },
  { note: '缴费确认中', scenes: [{ ...sd, to: 'paying' }] },
  {
    note: '',
    scenes: [
      { ...sd, to: 'paid' },
      { ...gd, to: 'paid' },
    ],
  },
  { note: '', scenes: [{ ...sd, point: 1, to: 'paid', marks: [60, 84] }] },
  { note: '', scenes: [{ ...builder, province: 'zhejiang', to: 'paid' }] },
  { note: '', scenes: [{ ...ah, to: 'paid' }] },
  {
    note: '',
    scenes: [
      { ...sd, to: 'withdrawn' },
      { ...gd, to: 'draft' },
    ],
  },
  { note: '', scenes: [{ ...zj, pledge: 'decline', to: 'withdrawn' }] },
  { note: '', scenes: [{ ...over, province: 'shandong', to: 'lapsed' }] },
  { note: '报名已截止，可缴费', scenes: [{ ...over, province: 'shandong', to: 'approved' }] },
  { note: '', scenes: [{ ...sd, to: 'voided' }] },
  { note: '可打印准考证', scenes: [{ ...seated, province: 'shandong' }] },
  { note: '可打印准考证', scenes: [{ ...seated, province: 'guangdong' }] },
  { note: '成绩已公布', scenes: [{ ...sat, province: 'shandong', marks: [72, 65] }] },
  {
    note: '成绩已公布',
    scenes: [
      { ...sat, province: 'zhejiang', marks: [81, 58] },
      { ...zj, to: 'saved' },
    ],
  },
  { note: '成绩已公布', scenes: [{ ...sat, province: 'guangdong', marks: [66, 71] }] },
  { note: '照片待审核', photo: 'pending', scenes: [{ ...sd, to: 'saved' }] },
  { note: '照片审核不通过，可重新上传', photo: 'rejected', scenes: [{ ...zj, to: 'saved' }] },
]

/** The username of a member of the cast. */
export const usernameOf = (index: number): string => `demo${String(index + 1).padStart(2, '0')}`
