import { nameOfCode } from '../../src/domain/codes/codeRow.ts'
import { DEGREE_LEVELS } from '../../src/domain/codes/degreeLevels.ts'
import { EDUCATION_LEVELS } from '../../src/domain/codes/educationLevels.ts'
import { TRAINING_MODES } from '../../src/domain/codes/trainingModes.ts'
import { zh } from '../../src/i18n/zh.ts'
import type { Member, Scene } from './cast.ts'
import { CAST, usernameOf } from './cast.ts'
import { EXAMS, PROVINCES } from './data.ts'
import type { SeedPerson } from './persons.ts'
import { freePersons } from './persons.ts'
import { playerOf } from './player.ts'
import { DEMO_PASSWORD, STAFF } from './staff.ts'
import { JOURNEY_EXAM } from './windows.ts'

const ROLE_NAMES = {
  system_admin: '系统管理员 system admin',
  central: '中央考务人员 central staff',
  provincial_admin: '省级管理员 provincial admin',
  reviewer: '审核人员 reviewer',
} as const

const shortNameOf = (rows: readonly { readonly slug: string; readonly shortName: string }[], slug: string): string =>
  rows.find((row) => row.slug === slug)?.shortName ?? slug

const sceneText = ({ exam, province, to }: Scene): string =>
  `${shortNameOf(EXAMS, exam)}/${shortNameOf(PROVINCES, province)} ${zh.states[to]} ${to}`

function candidateLine({ note, scenes }: Member, index: number): string {
  const words = [...scenes.map(sceneText), note].filter(Boolean)
  return `  ${usernameOf(index)}  ${playerOf(index).name}  ${words.join(' · ')}`
}

function personLines({ name, idNumber, phone, educations, degrees }: SeedPerson): string[] {
  const record = (kind: string, row: SeedPerson['degrees'][number], level: string, mode = '') =>
    `    ${kind} ${row.certificateNumber}  ${row.school}  ${row.major}  ${level} ${mode} ${row.completedOn}`
  return [
    `  ${name}  ${idNumber}  ${phone}`,
    ...educations.map((row) =>
      record('学历 education', row, nameOfCode(EDUCATION_LEVELS, row.level), nameOfCode(TRAINING_MODES, row.mode)),
    ),
    ...degrees.map((row) => record('学位 degree   ', row, nameOfCode(DEGREE_LEVELS, row.level))),
  ]
}

/** Who may log in, who may register, and where to begin; the same in every run. */
export function accountsText(): string {
  const exam = EXAMS.find(({ slug }) => slug === JOURNEY_EXAM)?.name ?? ''
  return [
    `密码 password (all accounts)  ${DEMO_PASSWORD}`,
    '',
    '工作人员 staff',
    ...STAFF.map(({ email, name, role }) => `  ${email.padEnd(26)}${name}  ${ROLE_NAMES[role]}`),
    '',
    '考生 candidates, and where each enrollment stands after seeding',
    ...CAST.map(candidateLine),
    '',
    '可用于注册的人员 not registered yet: register one of them by hand',
    '  姓名 name · 居民身份证号 ID number · 手机 phone',
    ...freePersons().flatMap(personLines),
    '',
    `全程演练 the whole journey in one day: ${exam}`,
    '  山东 Shandong: 自动核验 passes automatically; 浙江 Zhejiang: reviewer.zj@example.org 核验 reviews (选杭州 choose 杭州市);',
    '  准考证由省级管理员编排，成绩由中央考务录入 admin.zj / admin.sd arrange tickets, central enters the marks.',
  ].join('\n')
}
