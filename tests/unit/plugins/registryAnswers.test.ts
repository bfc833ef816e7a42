import { describe, expect, test } from '@jest/globals'

import { answerCertificate, answerIdentity } from '../../../plugins/verifiers/registry/answers.ts'
import type { KnownPerson } from '../../../plugins/verifiers/registry/collection.ts'
import type { CertificateQuestion, IdentityQuestion } from '../../../src/domain/verifier.ts'

const EDUCATION_NUMBER = '100011201005000123'
const DEGREE_NUMBER = '1000142010000123'
const OLD_EDUCATION_NUMBER = '100011200105000123'
const OLD_DEGREE_NUMBER = '1000142007000123'

const course = { school: '示例大学', major: '土木工程', level: '21' }
const person: KnownPerson = {
  idNumberKey: 'key',
  name: '张三',
  certificates: [
    { kind: 'education', certificateNumber: EDUCATION_NUMBER, ...course },
    { kind: 'education', certificateNumber: OLD_EDUCATION_NUMBER, ...course },
    { kind: 'education', certificateNumber: 'WEIRD-1', ...course },
    { kind: 'degree', certificateNumber: DEGREE_NUMBER, ...course, level: '4' },
    { kind: 'degree', certificateNumber: OLD_DEGREE_NUMBER, ...course, level: '4' },
  ],
}

const identity: IdentityQuestion = {
  subject: 'identity',
  idType: 'RESIDENT_ID',
  idNumber: '110101199003070011',
  name: '张三',
}
const education: CertificateQuestion = {
  subject: 'education',
  idNumber: '110101199003070011',
  name: '张三',
  certificateNumber: EDUCATION_NUMBER,
  ...course,
}
const degree: CertificateQuestion = { ...education, subject: 'degree', certificateNumber: DEGREE_NUMBER, level: '4' }

const known = { person, isHeldByOther: false }
const unknown = { person: null, isHeldByOther: false }
const heldByOther = { person, isHeldByOther: true }

describe('who somebody is', () => {
  test.each([
    ['number and name are right', identity, known, { state: 'passed' }],
    ['the name differs', { ...identity, name: '李四' }, known, { state: 'failed', reason: 'name_differs' }],
    [
      'the name is the same in other code points',
      { ...identity, name: '张三 ' },
      known,
      { state: 'failed', reason: 'name_differs' },
    ],
    ['the resident number is unknown', identity, unknown, { state: 'failed', reason: 'number_unknown' }],
    [
      'another document is unknown',
      { ...identity, idNumber: 'E12345678' },
      unknown,
      { state: 'manual', reason: 'not_covered' },
    ],
    [
      'the name holds a bracketed substitute',
      { ...identity, name: '王晓[沛]' },
      known,
      { state: 'manual', reason: 'bracketed_name' },
    ],
    [
      'the brackets are Chinese ones',
      { ...identity, name: '王晓【沛】' },
      known,
      { state: 'manual', reason: 'bracketed_name' },
    ],
  ] as const)('%s', (_what, question, found, answer) => {
    expect(answerIdentity(question, found)).toEqual(answer)
  })
})

describe('which certificate somebody holds', () => {
  const notCovered = { state: 'manual', reason: 'not_covered' }
  test.each([
    ['education as registered', education, known, { state: 'passed' }],
    ['degree as registered', degree, known, { state: 'passed' }],
    [
      'a number without a year in it, as registered',
      { ...education, certificateNumber: 'WEIRD-1' },
      known,
      { state: 'passed' },
    ],
    ['education before 2002', { ...education, certificateNumber: OLD_EDUCATION_NUMBER }, known, notCovered],
    ['a degree before 2008', { ...degree, certificateNumber: OLD_DEGREE_NUMBER }, known, notCovered],
    [
      'a certificate that is not in the table',
      { ...education, certificateNumber: '100011201505000999' },
      known,
      notCovered,
    ],
    ['a person who is not in the table', education, unknown, notCovered],
    ['an education number asked as a degree', { ...degree, certificateNumber: 'WEIRD-1' }, known, notCovered],
    [
      'a certificate of somebody else',
      education,
      heldByOther,
      { state: 'failed', reason: 'certificate_of_other_person' },
    ],
    ['another name', { ...education, name: '李四' }, known, { state: 'failed', reason: 'name_differs' }],
    ['another school', { ...education, school: '别的大学' }, known, { state: 'failed', reason: 'school_differs' }],
    ['another level', { ...education, level: '31' }, known, { state: 'failed', reason: 'level_differs' }],
    ['another major', { ...education, major: '会计学' }, known, { state: 'failed', reason: 'major_differs' }],
    [
      'school and major differ: the school is said',
      { ...education, school: '别的大学', major: '会计学' },
      known,
      { state: 'failed', reason: 'school_differs' },
    ],
    ['a bracketed name', { ...degree, name: '王晓[沛]' }, known, { state: 'manual', reason: 'bracketed_name' }],
  ] as const)('%s', (_what, question, found, answer) => {
    expect(answerCertificate(question, found)).toEqual(answer)
  })
})
