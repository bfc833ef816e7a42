import type { ExamShape } from './domain/exam.ts'
import type { Row } from './store.ts'

/** The exam as the pure rules read it: nothing left undefined. */
export function examShapeOf(exam: Row<'exams'>): ExamShape {
  return {
    code: exam.code,
    year: exam.year,
    name: exam.name,
    levels: exam.levels.map((level) => ({
      code: level.code,
      name: level.name,
      subjectNumbers: level.subjectNumbers,
      isExempt: level.isExempt ?? false,
      validityYears: level.validityYears ?? 1,
    })),
    specialties: exam.specialties.map(({ code, name }) => ({ code, name })),
    subjects: exam.subjects.map(({ number, name, type, fullMark, passMark, startsAt, endsAt }) => ({
      number,
      name,
      type,
      fullMark,
      passMark,
      startsAt,
      endsAt,
    })),
  }
}
