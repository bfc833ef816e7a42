import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import type { RegistrationInput } from '../../../src/domain/registration.ts'
import { checkRegistration, REGISTRATION_FIELDS } from '../../../src/domain/registration.ts'
import { propertyRuns } from '../../support/effort.ts'

const NOW = new Date('2026-06-01T02:00:00Z')
const education = {
  certificateNumber: '100011201905000123',
  school: '华北电力大学(北京)',
  major: '电气工程及其自动化',
  level: '21',
  mode: 'full-time',
  completedOn: '201906',
}
const degree = {
  certificateNumber: '1000142019000123',
  school: '华北电力大学(北京)',
  major: '工学',
  level: 'bachelor',
  completedOn: '2019-06',
}
const valid: RegistrationInput = {
  username: 'Wang_xiaopei',
  password: 'Kaoshi2026',
  passwordRepeat: 'Kaoshi2026',
  name: ' 王 晓【沛】',
  idType: 'RESIDENT_ID',
  idNumber: '370102 19790614 999x',
  phone: '+86 138 0001 0001',
  email: 'wang@Example.com',
  recoveryQuestion: '我的小学班主任姓什么?',
  recoveryAnswer: '李',
  educations: [education],
  degrees: [degree],
  again: { name: '王晓[沛]', idType: 'RESIDENT_ID', idNumber: '37010219790614999X' },
}
const problemsOf = (change: RegistrationInput) =>
  checkRegistration({ ...valid, ...change }, NOW).problems.map(({ field, code }) => `${field} ${code}`)

test('a valid registration gives the person in stored spellings', () => {
  expect(checkRegistration(valid, NOW)).toEqual({
    problems: [],
    person: {
      username: 'Wang_xiaopei',
      foldedUsername: 'wang_xiaopei',
      password: 'Kaoshi2026',
      name: '王晓[沛]',
      nameKey: '王晓[沛]',
      hasBracketedSubstitute: true,
      idType: 'RESIDENT_ID',
      idNumber: '37010219790614999X',
      personNumberKey: 'RESIDENT_ID‖37010219790614999X',
      birthDate: '1979-06-14',
      phone: '13800010001',
      email: 'wang@example.com',
      recoveryQuestion: '我的小学班主任姓什么?',
      recoveryAnswer: '李',
      further: {},
      educations: [{ ...education, completedOn: '2019-06' }],
      degrees: [degree],
      acknowledgedIdNumber: false,
    },
  })
})

test('an empty form names every required field once', () => {
  const { problems, person } = checkRegistration({}, NOW)
  expect(person).toBeNull()
  expect(problems.map(({ field, code }) => [field, code])).toEqual([
    ...REGISTRATION_FIELDS.map(({ name }) => [name, 'FIELD_REQUIRED']),
    ['educations', 'EDUCATION_REQUIRED'],
    ['again.name', 'FIELD_REQUIRED'],
    ['again.idType', 'FIELD_REQUIRED'],
    ['again.idNumber', 'FIELD_REQUIRED'],
  ])
})

describe('one thing wrong is one problem', () => {
  test.each<[RegistrationInput, string]>([
    [{ username: '王晓沛用户' }, 'username USERNAME_INVALID'],
    [{ password: 'kaoshi2026', passwordRepeat: 'kaoshi2026' }, 'password PASSWORD_WEAK'],
    [{ password: 'Aa19790614', passwordRepeat: 'Aa19790614' }, 'password PASSWORD_WEAK'],
    [{ passwordRepeat: 'Kaoshi2027' }, 'passwordRepeat PASSWORD_MISMATCH'],
    [{ passwordRepeat: 'Kaoshi2026 ' }, 'passwordRepeat PASSWORD_MISMATCH'],
    [{ phone: '0531-88888888' }, 'phone PHONE_INVALID'],
    [{ email: 'wang@example.com\r\nBcc: x@example.com' }, 'email EMAIL_INVALID'],
    [{ recoveryAnswer: '答'.repeat(51) }, 'recoveryAnswer FIELD_TOO_LONG'],
    [{ recoveryAnswer: 'a\u0000b' }, 'recoveryAnswer FIELD_INVALID'],
    [{ educations: [] }, 'educations EDUCATION_REQUIRED'],
    [{ educations: null }, 'educations EDUCATION_REQUIRED'],
    [{ educations: 'none' }, 'educations FIELD_INVALID'],
    [{ educations: Array(11).fill(education) }, 'educations FIELD_INVALID'],
    [{ degrees: {} }, 'degrees FIELD_INVALID'],
    [{ educations: [{ ...education, school: '' }] }, 'educations.0.school FIELD_REQUIRED'],
    [{ educations: [education, { ...education, school: '<b>清华</b>' }] }, 'educations.1.school FIELD_INVALID'],
    [{ educations: [{ ...education, level: '20' }] }, 'educations.0.level FIELD_INVALID'],
    [{ educations: [{ ...education, mode: 'x' }] }, 'educations.0.mode FIELD_INVALID'],
    [{ educations: [{ ...education, completedOn: '202607' }] }, 'educations.0.completedOn YEAR_MONTH_INVALID'],
    [{ educations: [{ ...education, completedOn: '197905' }] }, 'educations.0.completedOn YEAR_MONTH_INVALID'],
    [{ degrees: [{ ...degree, level: '21' }] }, 'degrees.0.level FIELD_INVALID'],
    [{ degrees: [{ ...degree, certificateNumber: '100;01' }] }, 'degrees.0.certificateNumber FIELD_INVALID'],
    [
      { again: { name: '王晓[佩]', idType: 'RESIDENT_ID', idNumber: valid.idNumber } },
      'again.name SECOND_ENTRY_DIFFERS',
    ],
    [{ again: { ...(valid.again as object), idType: 'PASSPORT_CN' } }, 'again.idType SECOND_ENTRY_DIFFERS'],
    [{ again: { ...(valid.again as object), idNumber: '370102197906149990' } }, 'again.idNumber SECOND_ENTRY_DIFFERS'],
  ])('%j → %s', (change, problem) => {
    expect(problemsOf(change)).toEqual([problem])
  })

  test.each([
    ['370102197906149990', 'idNumber ID_NUMBER_INVALID'],
    ['H99999900', 'idNumber ID_NUMBER_OF_OTHER_TYPE'],
    ['110105491231002', 'idNumber ID_NUMBER_OLD'],
    ['3'.repeat(41), 'idNumber FIELD_TOO_LONG'],
  ])('the number %s → %s', (idNumber, problem) => {
    expect(problemsOf({ idNumber, again: { ...(valid.again as object), idNumber } })).toEqual([problem])
  })

  test('a wrong document type does not hide the other fields', () => {
    expect(problemsOf({ idType: 'LIBRARY_CARD', name: '李明；' })).toEqual([
      'name NAME_INVALID',
      'idType FIELD_INVALID',
      'again.name SECOND_ENTRY_DIFFERS',
      'again.idType SECOND_ENTRY_DIFFERS',
    ])
  })
})

test('a very long password is refused by its length alone, before anything hashes it', () => {
  const password = 'Aa1'.repeat(100_000)
  expect(problemsOf({ password, passwordRepeat: password })).toEqual([
    'password FIELD_TOO_LONG',
    'passwordRepeat FIELD_TOO_LONG',
  ])
})

test('a degree is not required', () => {
  expect(problemsOf({ degrees: undefined })).toEqual([])
})

describe('values of a wrong type', () => {
  test.each([[1], [true], [[]], [{}], [['a']], [{ toString: 'x' }]])(
    '%j in any text field is FIELD_INVALID',
    (value) => {
      for (const { name } of REGISTRATION_FIELDS) {
        expect(problemsOf({ [name]: value })).toContain(`${name} FIELD_INVALID`)
      }
    },
  )

  test('inherited names are not values', () => {
    expect(checkRegistration(JSON.parse('{"__proto__":{"username":"Wang_xiaopei"}}'), NOW).problems[0]).toEqual({
      field: 'username',
      code: 'FIELD_REQUIRED',
    })
  })

  test('no JSON value anywhere makes the check throw, and a refused one never gives a person', () => {
    const shape = Object.fromEntries(Object.keys(valid).map((name) => [name, fc.jsonValue()]))
    const input = fc.oneof(
      fc.jsonValue(),
      fc.record(shape, { requiredKeys: [] }).map((some) => ({ ...valid, ...some })),
    )
    fc.assert(
      fc.property(input, (value) => {
        const { problems, person } = checkRegistration(value, NOW)
        expect(person === null).toBe(problems.length > 0)
      }),
      propertyRuns(3_000, 300),
    )
  })
})
