import { readFileSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'

import { DEGREE_LEVELS } from '../../../src/domain/codes/degreeLevels.ts'
import { EDUCATION_LEVELS } from '../../../src/domain/codes/educationLevels.ts'
import type { ExamCondition, ExamLevel, ExamSpecialty, ExamSubject } from '../../../src/domain/exam.ts'
import { PAPER_TYPES } from '../../../src/domain/exam.ts'

type SeedSubject = Omit<ExamSubject, 'startsAt' | 'endsAt'> & { day: number; from: string; to: string }
interface SeedExam {
  readonly slug: string
  readonly code: string
  readonly name: string
  readonly usualMonth: number
  readonly levels: readonly ExamLevel[]
  readonly specialties: readonly ExamSpecialty[]
  readonly subjects: readonly SeedSubject[]
  readonly conditions: readonly ExamCondition[]
}
interface SeedProvince {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly slug: string
  readonly order: number
}
const textOf = (name: string) =>
  readFileSync(new URL(`../../../scripts/seed/data/${name}.json`, import.meta.url), 'utf8')
const { exams } = JSON.parse(textOf('exams')) as { exams: readonly SeedExam[] }
const { provinces } = JSON.parse(textOf('provinces')) as { provinces: readonly SeedProvince[] }

const codesOf = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code)
const isDistinct = (values: readonly unknown[]) => new Set(values).size === values.length

test('there are 16 exams and 32 provinces', () => {
  expect(exams).toHaveLength(16)
  expect(provinces.map(({ order }) => order)).toEqual(Array.from({ length: 32 }, (_, i) => i + 1))
  for (const keys of [
    codesOf(exams),
    exams.map(({ slug }) => slug),
    codesOf(provinces),
    provinces.map(({ slug }) => slug),
  ]) {
    expect(isDistinct(keys)).toBe(true)
  }
})

test.each(['exams', 'provinces'])('%s cites regulations, never web addresses', (name) => {
  expect(textOf(name)).not.toMatch(/https?:|www\.|\.com|\.cn\b/)
})

describe.each(exams)('$name', ({ levels, specialties, subjects, conditions }) => {
  const numbers = subjects.map(({ number }) => number)

  test('has distinct codes, and levels made of its subjects', () => {
    expect(isDistinct(codesOf(levels)) && isDistinct(codesOf(specialties)) && isDistinct(numbers)).toBe(true)
    for (const { subjectNumbers, validityYears } of levels) {
      expect(subjectNumbers.length).toBeGreaterThan(0)
      expect(numbers).toEqual(expect.arrayContaining([...subjectNumbers]))
      expect(validityYears).toBeGreaterThanOrEqual(1)
    }
  })

  test('has papers with a pass mark inside the full mark', () => {
    for (const { type, fullMark, passMark, from, to, day } of subjects) {
      expect(PAPER_TYPES).toContain(type)
      expect(passMark).toBeLessThan(fullMark)
      expect([/^\d\d:\d\d$/.test(from), from < to, day >= 1]).toEqual([true, true, true])
    }
  })

  test('lets nobody sit two papers of a level at once', () => {
    for (const { subjectNumbers } of levels) {
      const papers = subjects.filter(({ number }) => subjectNumbers.includes(number))
      const clashes = papers.flatMap((a) =>
        papers.filter((b) => a.number < b.number && a.day === b.day && a.from < b.to && b.from < a.to),
      )
      expect(clashes).toEqual([])
    }
  })

  test('has conditions of its levels, in codes the rules know', () => {
    for (const { level, text, educationMinRank, degreeMin } of conditions) {
      expect(codesOf(levels)).toContain(level)
      expect(text).toMatch(/\p{Script=Han}/u)
      if (educationMinRank) expect([...EDUCATION_LEVELS.map(({ rank }) => rank), 55]).toContain(educationMinRank)
      if (degreeMin) expect(codesOf(DEGREE_LEVELS)).toContain(degreeMin)
    }
  })
})
