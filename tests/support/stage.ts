import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import { jwtSign } from 'payload'

import type { StaffRole } from '../../src/appointments.ts'
import type { Clock } from '../../src/clock.ts'
import { AGREEMENT_KINDS } from '../../src/domain/agreement.ts'
import type { AgreementKind } from '../../src/domain/agreement.ts'

/** When every staged platform begins: the second day of its registration window. */
export const NOW = '2026-06-01T09:00:00+08:00'

const DAY_MS = 24 * 3_600_000

/** An instant so many days from the beginning. */
export function dayFromNow(days: number): string {
  return new Date(Date.parse(NOW) + days * DAY_MS).toISOString()
}

/** The rows of an array field have ids of their own. */
function withIds(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((entry: unknown) =>
    typeof entry === 'object' && entry !== null ? { id: randomUUID(), ...entry } : entry,
  )
}

/** Writes a row as it is given, past hooks and validation. @returns its id */
export async function put(
  payload: Payload,
  collection: CollectionSlug,
  row: Readonly<Record<string, unknown>>,
): Promise<string> {
  const at = dayFromNow(0)
  const whole = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, withIds(value)]))
  const data = { id: randomUUID(), createdAt: at, updatedAt: at, ...whole }
  await payload.db.create({ collection, data })
  return data.id
}

const lexical = (text: string) => {
  const leaf = { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }
  const block = { format: '', indent: 0, version: 1, direction: 'ltr' }
  return { root: { type: 'root', ...block, children: [{ type: 'paragraph', ...block, children: [leaf] }] } }
}

const PROVINCE_ROWS = {
  /** reviews every enrollment online, changes until payment, two review points */
  hebei: {
    code: '130000',
    prefix: '13',
    name: '河北省',
    shortName: '河北',
    changeRule: 'until_payment',
    reviewRoute: 'online',
  },
  /** passes automatically, changes until review */
  beijing: {
    code: '110000',
    prefix: '11',
    name: '北京市',
    shortName: '北京',
    changeRule: 'until_review',
    reviewRoute: 'automatic',
  },
  /** never changes after confirmation */
  zhejiang: {
    code: '330000',
    prefix: '33',
    name: '浙江省',
    shortName: '浙江',
    changeRule: 'never_after_confirm',
    reviewRoute: 'online',
  },
  /** takes no fee */
  jilin: {
    code: '220000',
    prefix: '22',
    name: '吉林省',
    shortName: '吉林',
    changeRule: 'until_payment',
    reviewRoute: 'automatic',
  },
} as const
export type StagedProvince = keyof typeof PROVINCE_ROWS

/** The fee of both subjects in every staged province but jilin. */
export const FEE_IN_FEN = 6_100 + 6_900

const SUBJECTS = [
  { number: 1, name: '法律法规', type: 'objective', startsAt: dayFromNow(40), endsAt: dayFromNow(40.1) },
  { number: 2, name: '专业实务', type: 'mixed', startsAt: dayFromNow(41), endsAt: dayFromNow(41.1) },
].map((subject) => ({ ...subject, fullMark: 100, passMark: 60 }))

const LEVELS = [
  { code: '04', name: '考全科', subjectNumbers: [1, 2], isExempt: false },
  { code: '02', name: '免试一科', subjectNumbers: [2], isExempt: true },
  { code: '05', name: '高级', subjectNumbers: [1, 2], isExempt: false },
]

/** Levels 04 and 02 can be judged by data and are met by everybody on stage; level 05 is not. */
const CONDITIONS = [
  { level: '04', text: '从事相关专业工作满 1 年', yearsRelevant: 1 },
  { level: '02', text: '从事相关专业工作满 1 年', yearsRelevant: 1 },
  { level: '05', text: '从事相关专业工作满 8 年', yearsRelevant: 8 },
]

const WINDOWS = {
  registrationOpensAt: dayFromNow(-1),
  registrationClosesAt: dayFromNow(10),
  paymentOpensAt: dayFromNow(-1),
  paymentClosesAt: dayFromNow(12),
  ticketOpensAt: dayFromNow(20),
  ticketClosesAt: dayFromNow(30),
  scoresPublishedAt: dayFromNow(60),
}

/** A published exam; `changes` replaces its windows or anything else. @returns its id */
export function putExam(payload: Payload, changes: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const row = {
    name: '示例职业资格考试',
    shortName: '示例考试',
    code: randomUUID().slice(0, 8),
    year: 2026,
    status: 'published',
  }
  const lists = {
    levels: LEVELS,
    specialties: [{ code: '01', name: '土建' }],
    subjects: SUBJECTS,
    conditions: CONDITIONS,
  }
  return put(payload, 'exams', { ...row, ...WINDOWS, ...lists, ...changes })
}

const STAFF_ROWS = {
  reviewer: { role: 'reviewer', province: 'hebei', point: 'hebei' },
  otherReviewer: { role: 'reviewer', province: 'beijing', point: null },
  admin: { role: 'provincial_admin', province: 'hebei', point: null },
  otherAdmin: { role: 'provincial_admin', province: 'beijing', point: null },
  central: { role: 'central', province: null, point: null },
  systemAdmin: { role: 'system_admin', province: null, point: null },
} as const satisfies Record<string, { role: StaffRole; province: StagedProvince | null; point: StagedProvince | null }>
export type StagedStaff = keyof typeof STAFF_ROWS
export const STAGED_STAFF = Object.keys(STAFF_ROWS) as StagedStaff[]

/** One member of staff with a live session. */
export interface StaffPerson {
  readonly id: string
  readonly cookie: string
}

/** What every staged platform holds. */
export interface Stage {
  readonly provinces: Readonly<Record<StagedProvince, string>>
  /** one review point a province; Hebei has a second one in `otherPoint` */
  readonly points: Readonly<Record<StagedProvince, string>>
  readonly otherPoint: string
  readonly texts: Readonly<Record<AgreementKind, string>>
  readonly exam: string
  readonly staff: Readonly<Record<StagedStaff, StaffPerson>>
}

/** A member of staff whose session is live; the password is never set, since hashing it is slow. */
export async function putStaff(
  payload: Payload,
  role: StaffRole,
  place: { province?: string; reviewPoint?: string } = {},
): Promise<StaffPerson> {
  const [id, sid] = [randomUUID(), randomUUID()]
  const email = `${id.slice(0, 8)}@example.org`
  const session = { id: sid, createdAt: new Date(), expiresAt: new Date(Date.now() + DAY_MS) }
  await put(payload, 'staff', { id, email, name: '示例工作人员', sessions: [session] })
  await put(payload, 'staff-roles', { staff: id, role, ...place })
  const fieldsToSign = { id, collection: 'staff', email, sid }
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration: 24 * 3600 })
  return { id, cookie: `payload-token=${token}` }
}

async function entriesOf<K extends string, V>(keys: readonly K[], make: (key: K) => Promise<V>): Promise<Record<K, V>> {
  const entries: [K, V][] = []
  for (const key of keys) entries.push([key, await make(key)])
  return Object.fromEntries(entries) as Record<K, V>
}

/** Sets the stage: provinces with review points, the texts, one open exam, staff of every role. */
export async function setStage(payload: Payload): Promise<Stage> {
  const names = Object.keys(PROVINCE_ROWS) as StagedProvince[]
  const provinces = await entriesOf(names, (slug) => {
    const rate = slug === 'jilin' ? 0 : 1
    const fees = { objectiveFeeInFen: 6_100 * rate, subjectiveFeeInFen: 6_900 * rate, policyVersion: '1' }
    const office = {
      office: `${PROVINCE_ROWS[slug].name}人事考试中心`,
      phones: [{ label: '咨询', number: '000-12345' }],
      order: names.indexOf(slug),
    }
    return put(payload, 'provinces', {
      ...PROVINCE_ROWS[slug],
      slug,
      ...office,
      paymentChannels: ['online', 'onsite'],
      ...fees,
    })
  })
  const place = { city: '示例市', name: '示例审核点', address: '示例路 1 号', phone: '000-1' }
  const points = await entriesOf(names, (slug) =>
    put(payload, 'review-points', { province: provinces[slug], ...place }),
  )
  const otherPoint = await put(payload, 'review-points', { province: provinces.hebei, ...place })
  const texts = await entriesOf(AGREEMENT_KINDS, (kind) =>
    put(payload, 'agreements', {
      kind,
      version: '1',
      title: kind,
      effectiveAt: dayFromNow(-30),
      body: lexical(`${kind} 正文`),
    }),
  )
  const staff = await entriesOf(STAGED_STAFF, (name) => {
    const { role, province, point } = STAFF_ROWS[name]
    return putStaff(payload, role, {
      ...(province ? { province: provinces[province] } : {}),
      ...(point ? { reviewPoint: points[point] } : {}),
    })
  })
  return { provinces, points, otherPoint, texts, exam: await putExam(payload), staff }
}

/** Moves the platform's clock for everything that is asked afterwards. @returns puts it back */
export function moveClock(payload: Payload, at: string): () => void {
  const platform = payload.config.custom.world as { clock: Clock }
  const { clock } = platform
  platform.clock = { now: () => new Date(at) }
  return () => {
    platform.clock = clock
  }
}
