import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { checkForm, FORM_FIELDS, normaliseForm, readDraftForm } from '../../../src/domain/enrollmentForm.ts'
import type { ExamShape } from '../../../src/domain/exam.ts'
import { propertyRuns } from '../../support/effort.ts'

const NOW = new Date('2026-06-01T02:00:00Z')
const at = { startsAt: '2026-09-12T01:00:00Z', endsAt: '2026-09-12T03:00:00Z', fullMark: 100, passMark: 60 }
const exam: ExamShape = {
  code: '034',
  year: 2026,
  name: '一级建造师',
  levels: [
    { code: '04', name: '考全科', subjectNumbers: [1, 2, 3, 4], isExempt: false, validityYears: 2 },
    { code: '02', name: '免二科', subjectNumbers: [2, 4], isExempt: true, validityYears: 1 },
  ],
  specialties: [{ code: '02', name: '公路工程' }],
  subjects: [
    { number: 1, name: '经济', type: 'objective', ...at },
    { number: 2, name: '法规', type: 'objective', ...at },
    { number: 3, name: '管理', type: 'objective', ...at },
    { number: 4, name: '实务', type: 'mixed', ...at },
  ],
}
const valid = {
  city: '济南市',
  reviewPoint: 'point-1',
  level: '04',
  specialty: '02',
  subjects: [1, 2, 3, 4],
  yearsRelevant: 5,
  yearsTotal: 6,
  employerType: 'state-enterprise',
  employer: '山东某建设集团',
  employerPhone: '0531-88886666',
  birthDate: '1990-07-15',
  nationality: 'CHN',
  politicalStatus: '',
  address: '济南市历下区经十路1号',
  postcode: '250101',
}
const check = (answers: unknown) => checkForm(answers, exam, { reviewPointIds: ['point-1'], now: NOW })
const problemsOf = (change: object) => check({ ...valid, ...change }).map(({ field, code }) => `${field} ${code}`)

test('a complete form has no problem', () => {
  expect(check(valid)).toEqual([])
})

test('an empty form names every required field once', () => {
  const always = FORM_FIELDS.filter(({ required }) => required).map(({ name }) => name)
  const fields = check({}).map(({ field, code }) => [field, code])
  expect(new Set(fields.map(([field]) => field))).toEqual(
    new Set([...always.filter((name) => name !== 'subjects'), 'employer', 'employerPhone']),
  )
  expect(fields.every(([, code]) => code === 'FIELD_REQUIRED')).toBe(true)
})

describe('level, specialty and subjects belong together', () => {
  test.each<[object, string[]]>([
    [{ subjects: [1] }, []],
    [{ subjects: [4, 1] }, []],
    [{ subjects: [] }, ['subjects SUBJECTS_WRONG']],
    [{ subjects: [1, 1] }, ['subjects SUBJECTS_WRONG']],
    [{ subjects: [1, 5] }, ['subjects SUBJECTS_WRONG']],
    [{ level: '02', subjects: [2, 4] }, []],
    [{ level: '02', subjects: [4, 2] }, []],
    [{ level: '02', subjects: [4] }, ['subjects SUBJECTS_WRONG']],
    [{ level: '02', subjects: [1, 2, 4] }, ['subjects SUBJECTS_WRONG']],
    [{ level: '03' }, ['level LEVEL_UNKNOWN']],
    [{ specialty: '99' }, ['specialty SPECIALTY_UNKNOWN']],
    [{ reviewPoint: 'point-of-another-province' }, ['reviewPoint REVIEW_POINT_UNKNOWN']],
  ])('%j → %j', (change, problems) => {
    expect(problemsOf(change)).toEqual(problems)
  })

  test('the sentence can name level and allowed subjects', () => {
    expect(check({ ...valid, level: '02', subjects: [1] })).toEqual([
      { field: 'subjects', code: 'SUBJECTS_WRONG', facts: { level: '免二科', allowed: ['法规', '实务'] } },
    ])
  })
})

describe('the other answers', () => {
  test.each<[object, string[]]>([
    [{ employerType: 'none', employer: '', employerPhone: '' }, []],
    [{ employer: '' }, ['employer FIELD_REQUIRED']],
    [{ employerType: 'x' }, ['employerType FIELD_INVALID']],
    [{ employerPhone: '12ab' }, ['employerPhone FIELD_INVALID']],
    [{ employerPhone: '＋86 531 8888 6666' }, []],
    [{ yearsRelevant: null }, ['yearsRelevant FIELD_REQUIRED']],
    [{ yearsRelevant: 0, yearsTotal: 0 }, []],
    [{ yearsRelevant: 7 }, ['yearsRelevant FIELD_INVALID']],
    [{ yearsRelevant: -1 }, ['yearsRelevant FIELD_INVALID']],
    [{ yearsRelevant: 1.5 }, ['yearsRelevant FIELD_INVALID']],
    [{ yearsRelevant: '5' }, ['yearsRelevant FIELD_INVALID']],
    [{ yearsTotal: 36 }, ['yearsTotal FIELD_INVALID']], // born 1990-07-15: 35 on 1 June 2026
    [{ yearsTotal: 35 }, []],
    [{ birthDate: '19900715' }, []],
    [{ birthDate: '1990-02-30' }, ['birthDate FIELD_INVALID']],
    [{ birthDate: '2026-06-02' }, ['birthDate FIELD_INVALID']],
    [{ birthDate: '1876-06-01' }, ['birthDate FIELD_INVALID']],
    [{ nationality: 'TWN' }, ['nationality FIELD_INVALID']],
    [{ politicalStatus: '13' }, []],
    [{ politicalStatus: '99' }, ['politicalStatus FIELD_INVALID']],
    [{ postcode: '２５０１０１' }, []],
    [{ postcode: '25010' }, ['postcode FIELD_INVALID']],
    [{ address: '路'.repeat(101) }, ['address FIELD_TOO_LONG']],
    [{ address: '<script>' }, ['address FIELD_INVALID']],
    [{ title: '高级工程师' }, []],
    [{ title: 5 }, ['title FIELD_INVALID']],
    [{ subjects: 'all' }, ['subjects FIELD_INVALID']],
  ])('%j → %j', (change, problems) => {
    expect(problemsOf(change)).toEqual(problems)
  })
})

test('a form is stored in one spelling', () => {
  const form = normaliseForm({ ...valid, birthDate: '1990年7月15日', postcode: '250 101', city: ' 济南市 ' }, NOW)
  expect(form).toMatchObject({ birthDate: '1990-07-15', postcode: '250101', city: '济南市', yearsRelevant: 5 })
})

describe('a draft', () => {
  test('may be unfinished and wrong, and is kept as it is', () => {
    const draft = { city: '济', level: 'x', postcode: '25', yearsTotal: null, subjects: [9] }
    expect(readDraftForm(draft, NOW)).toMatchObject({
      problems: [],
      form: { ...draft, yearsRelevant: null, address: '' },
    })
  })
  test('may not hold other types or endless texts', () => {
    const { problems } = readDraftForm({ city: 5, address: '路'.repeat(10_000), subjects: { 0: 1 } }, NOW)
    expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'city FIELD_INVALID',
      'address FIELD_TOO_LONG',
      'subjects FIELD_INVALID',
    ])
  })
})

test('no JSON value makes a check throw', () => {
  const shape = Object.fromEntries(Object.keys(valid).map((name) => [name, fc.jsonValue()]))
  const some = fc.record(shape, { requiredKeys: [] }).map((change) => ({ ...valid, ...change }))
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), some), (answers) => {
      check(answers)
      normaliseForm(answers, NOW)
      readDraftForm(answers, NOW)
    }),
    propertyRuns(3_000, 300),
  )
})
