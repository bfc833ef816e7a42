import type { IdType } from '../../src/domain/codes/idTypes.ts'
import { mod11Character } from '../../src/domain/identityRules.ts'
import type { DegreeRecord, EducationRecord } from '../../src/domain/records.ts'
import { numberOf, pickOf } from './ids.ts'

/** An invented person. Every number carries a serial of 996–999, which no office gives out; phones begin 199 0000. */
export interface SeedPerson {
  readonly index: number
  readonly name: string
  readonly idType: IdType
  readonly idNumber: string
  readonly birthDate: string
  readonly phone: string
  readonly email: string
  readonly educations: readonly EducationRecord[]
  readonly degrees: readonly DegreeRecord[]
}

/** Who is who by index: the cast, those printed for newcomers, and spares for the walk by fetch. */
export const CAST_FROM = 0
export const FREE_FROM = 60
export const FREE_COUNT = 6
export const SPARE_FROM = 100
export const SPARE_COUNT = 500

const AREAS = ['370102', '420102', '440103', '630102', '110101', '330102', '410102', '510104'] as const
const SERIALS = ['996', '997', '998', '999'] as const
const SURNAMES = [
  '赵',
  '钱',
  '孙',
  '周',
  '吴',
  '郑',
  '冯',
  '陈',
  '褚',
  '卫',
  '蒋',
  '沈',
  '韩',
  '杨',
  '朱',
  '秦',
] as const
const GIVEN = ['演', '练', '示', '例', '样', '本', '拟', '想', '试', '行', '清', '和', '知', '远', '若', '宁'] as const
const SCHOOLS = ['江川示例大学', '云岭示例师范大学', '北辰示例理工大学', '南屿示例财经大学'] as const
const COLLEGES = ['青禾示例职业技术学院', '望海示例高等专科学校'] as const
const MAJORS = ['工程管理', '统计学', '经济学', '土木工程', '药学', '社会工作', '英语', '会计学'] as const
const DAY_MS = 24 * 3_600_000
const FIRST_BIRTHDAY = Date.UTC(1978, 0, 3)
/** steps through the days without repeating one (both are coprime), so that no two numbers are equal */
const [DAYS_APART, DAYS] = [997, 9_000] as const

const padded = (value: number, length: number): string => String(value).padStart(length, '0')

function nameOf(index: number): string {
  const first = pickOf(`given-1-${index}`, GIVEN)
  const second = pickOf(`given-2-${index}`, GIVEN)
  return pickOf(`surname-${index}`, SURNAMES) + first + (first === second ? '' : second)
}

/** 18 digits: a school nobody runs, the year, the kind, a serial; the shape of the national register since 2002. */
function recordsOf(index: number, birthYear: number): Pick<SeedPerson, 'educations' | 'degrees'> {
  const isCollege = index % 4 === 3
  const year = birthYear + (isCollege ? 21 : 22)
  const completedOn = `${Math.max(year, 2002)}-07`
  const registered = `999991${completedOn.slice(0, 4)}`
  const major = pickOf(`major-${index}`, MAJORS)
  const school = isCollege ? pickOf(`college-${index}`, COLLEGES) : pickOf(`school-${index}`, SCHOOLS)
  const common = { school, major, completedOn }
  const education = {
    ...common,
    certificateNumber: `${registered}${isCollege ? '06' : '05'}${padded(index, 6)}`,
    level: isCollege ? '31' : '21',
    mode: 'full-time',
  }
  const degree = {
    ...common,
    certificateNumber: `${registered.replace('999991', '999994')}${padded(index, 6)}`,
    level: 'bachelor',
  }
  const hasDegree = !isCollege && Number(completedOn.slice(0, 4)) >= 2008
  return { educations: [education], degrees: hasDegree ? [degree] : [] }
}

/** The invented person of an index; the same in every run. */
export function personOf(index: number): SeedPerson {
  const birthDate = new Date(FIRST_BIRTHDAY + ((index * DAYS_APART) % DAYS) * DAY_MS).toISOString().slice(0, 10)
  const area = AREAS[numberOf(`area-${index}`, AREAS.length)] ?? AREAS[0]
  const body = `${area}${birthDate.replaceAll('-', '')}${SERIALS[index % SERIALS.length] ?? SERIALS[0]}`
  return {
    index,
    name: nameOf(index),
    idType: 'RESIDENT_ID',
    idNumber: body + mod11Character(body),
    birthDate,
    phone: `1990000${padded(index, 4)}`,
    email: `person${padded(index, 3)}@example.org`,
    ...recordsOf(index, Number(birthDate.slice(0, 4))),
  }
}

const range = (from: number, count: number): SeedPerson[] => Array.from({ length: count }, (_, i) => personOf(from + i))

/** Known to the practice register, registered nowhere: for a newcomer to register with by hand. */
export const freePersons = (): SeedPerson[] => range(FREE_FROM, FREE_COUNT)

/** Known and unregistered as well: one for each walk by fetch. */
export const sparePersons = (): SeedPerson[] => range(SPARE_FROM, SPARE_COUNT)
