import { describe, expect, test } from '@jest/globals'

import type { CodeRow } from '../../../src/domain/codes/codeRow.ts'
import { nameOfCode } from '../../../src/domain/codes/codeRow.ts'
import { COUNTRIES } from '../../../src/domain/codes/countries.ts'
import { isCountryCode, isCountryNumeric } from '../../../src/domain/codes/countryNumbers.ts'
import { DEGREE_LEVELS, degreeRankOf } from '../../../src/domain/codes/degreeLevels.ts'
import { EDUCATION_LEVELS, educationRankName, educationRankOf } from '../../../src/domain/codes/educationLevels.ts'
import { EMPLOYER_TYPES } from '../../../src/domain/codes/employerTypes.ts'
import { ETHNIC_GROUPS } from '../../../src/domain/codes/ethnicGroups.ts'
import { ID_TYPES } from '../../../src/domain/codes/idTypes.ts'
import { POLITICAL_STATUSES } from '../../../src/domain/codes/politicalStatuses.ts'
import { TRAINING_MODES } from '../../../src/domain/codes/trainingModes.ts'

const TABLES: readonly [string, readonly CodeRow[], number][] = [
  ['identity documents', ID_TYPES, 9],
  ['education levels (GB/T 4658)', EDUCATION_LEVELS, 33],
  ['degree levels (GB/T 6864)', DEGREE_LEVELS, 5],
  ['training modes', TRAINING_MODES, 9],
  ['ethnic groups (GB/T 3304)', ETHNIC_GROUPS, 56],
  ['political status (GB/T 4762)', POLITICAL_STATUSES, 13],
  ['employer types', EMPLOYER_TYPES, 10],
  ['countries (GB/T 2659)', COUNTRIES, 246],
]

describe.each(TABLES)('%s', (_, rows, count) => {
  test('are complete, distinct and named in both languages', () => {
    expect(rows).toHaveLength(count)
    for (const key of ['code', 'zh', 'en'] as const) {
      expect(rows.filter((row) => row[key].trim() === '')).toEqual([])
    }
    expect(new Set(rows.map(({ code }) => code)).size).toBe(count)
    expect(new Set(rows.map(({ zh }) => zh)).size).toBe(count)
  })
})

test('only graduation gives an education rank', () => {
  expect([educationRankOf('21'), educationRankOf('22'), educationRankOf('23'), educationRankOf('99')]).toEqual([
    50,
    null,
    null,
    null,
  ])
  expect([educationRankName(40), educationRankName(null)]).toEqual(['大专', '无'])
})

test('degrees rise from bachelor to doctor; an honorary doctorate is none', () => {
  const ranks = ['bachelor', 'second-bachelor', 'master', 'doctor'].map(degreeRankOf)
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  expect(degreeRankOf('honorary-doctor')).toBe(0)
})

test('people of Hong Kong, Macao and Taiwan have no nationality of their own', () => {
  for (const code of ['HKG', 'MAC', 'TWN']) expect(isCountryCode(code)).toBe(false)
  for (const numeric of ['344', '446', '158']) expect(isCountryNumeric(numeric)).toBe(false)
  expect(COUNTRIES[0]).toEqual({ code: 'CHN', numeric: '156', zh: '中国', en: 'China' })
  expect(COUNTRIES.filter(({ numeric }) => !/^\d{3}$/.test(numeric))).toEqual([])
})

test('an unknown code is shown as it is', () => {
  expect([nameOfCode(TRAINING_MODES, 'full-time'), nameOfCode(TRAINING_MODES, 'x')]).toEqual(['全日制', 'x'])
})
