import type { Payload } from 'payload'

import { beijingDay } from '../../src/domain/calendar.ts'
import { worldOf } from '../../src/world.ts'
import type { ExamRow } from './data.ts'
import { EXAMS } from './data.ts'
import { ensureRows } from './ensure.ts'
import { idOf } from './ids.ts'
import { beijingTime, SEASONS, windowsOf } from './windows.ts'

/** The id of an exam. */
export const examId = (slug: string): string => idOf('exam', slug)

function examOf(now: Date, exam: ExamRow) {
  const season = SEASONS[exam.slug]
  if (!season) throw new Error(`No season for ${exam.slug}.`)
  const { examOn } = season
  const { code, name, shortName, authority } = exam
  const firstDay = new Date(beijingTime(now, examOn, '00:00'))
  return {
    id: examId(exam.slug),
    ...{ code, name, shortName, authority },
    year: Number(beijingDay(firstDay).slice(0, 4)),
    status: 'published' as const,
    ...windowsOf(now, season),
    levels: exam.levels.map((level) => ({ ...level, subjectNumbers: [...level.subjectNumbers] })),
    specialties: exam.specialties.map(({ code: number, name: title }) => ({ code: number, name: title })),
    subjects: exam.subjects.map(({ number, name: title, type, fullMark, passMark, day, from, to }) => ({
      ...{ number, name: title, type, fullMark, passMark },
      startsAt: beijingTime(now, examOn + day - 1, from),
      endsAt: beijingTime(now, examOn + day - 1, to),
    })),
    conditions: exam.conditions.map(({ requires, ...condition }) => ({
      ...condition,
      ...(requires ? { requires: [...requires] } : {}),
    })),
  }
}

/** The sixteen exams, their windows around the platform's present. @returns how many were made */
export function seedExams(payload: Payload): Promise<number> {
  const now = worldOf(payload).clock.now()
  return ensureRows(
    payload,
    'exams',
    EXAMS.map((exam) => examOf(now, exam)),
  )
}
