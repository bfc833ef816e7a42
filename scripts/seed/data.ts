import { readFileSync } from 'node:fs'

import type { ExamCondition, ExamLevel, ExamSpecialty, ExamSubject } from '../../src/domain/exam.ts'

/** A paper without its day: `day` counts from the first day of the exam, times are Beijing time. */
export type SubjectRow = Omit<ExamSubject, 'startsAt' | 'endsAt'> & {
  readonly day: number
  readonly from: string
  readonly to: string
}

/** An exam as data/exams.json holds it. */
export interface ExamRow {
  readonly slug: string
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly authority: string
  readonly levels: readonly ExamLevel[]
  readonly specialties: readonly ExamSpecialty[]
  readonly subjects: readonly SubjectRow[]
  readonly conditions: readonly ExamCondition[]
}

/** A province as data/provinces.json holds it. */
export interface ProvinceRow {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly slug: string
  readonly order: number
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`data/${name}.json`, import.meta.url), 'utf8'))
}

/** The sixteen exams. */
export const EXAMS: readonly ExamRow[] = (read('exams') as { exams: ExamRow[] }).exams

/** The thirty-two provinces in their order. */
export const PROVINCES: readonly ProvinceRow[] = (read('provinces') as { provinces: ProvinceRow[] }).provinces
