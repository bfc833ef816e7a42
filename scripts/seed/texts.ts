import type { Payload } from 'payload'

import { AGREEMENT_KINDS } from '../../src/domain/agreement.ts'
import { worldOf } from '../../src/world.ts'
import { ensureRows } from './ensure.ts'
import { examId } from './exams.ts'
import { idOf } from './ids.ts'
import { body } from './lexical.ts'
import { provinceId } from './provinces.ts'
import { AGREEMENT_TEXTS } from './texts/agreements.ts'
import { NOTICE_TEXTS } from './texts/notices.ts'
import { beijingTime } from './windows.ts'

/** Long enough ago that every enrollment of the invented past was begun under these texts. */
const IN_FORCE_SINCE_DAYS = 200

/** The texts candidates accept. @returns how many were made */
export function seedAgreements(payload: Payload): Promise<number> {
  const effectiveAt = beijingTime(worldOf(payload).clock.now(), -IN_FORCE_SINCE_DAYS, '00:00')
  const rows = AGREEMENT_KINDS.map((kind) => {
    const { title, blocks } = AGREEMENT_TEXTS[kind]
    return {
      id: idOf('agreement', kind, '1'),
      kind,
      version: '2026.1',
      title,
      effectiveAt,
      body: body(...blocks) as never,
    }
  })
  return ensureRows(payload, 'agreements', rows)
}

/** The notices. @returns how many were made */
export function seedNotices(payload: Payload): Promise<number> {
  const now = worldOf(payload).clock.now()
  const rows = NOTICE_TEXTS.map(({ key, title, day, time, isPinned = false, exam, province, blocks }) => ({
    id: idOf('notice', key),
    ...{ title, isPinned },
    publishedAt: beijingTime(now, day, time),
    ...(exam ? { exam: examId(exam) } : {}),
    ...(province ? { province: provinceId(province) } : {}),
    body: body(...blocks) as never,
  }))
  return ensureRows(payload, 'notices', rows)
}
