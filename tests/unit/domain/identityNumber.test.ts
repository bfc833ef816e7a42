import { readFileSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { ID_TYPES } from '../../../src/domain/codes/idTypes.ts'
import type { IdType } from '../../../src/domain/codes/idTypes.ts'
import { birthDateOf, canonicalIdNumber, checkIdNumber, personNumberKey } from '../../../src/domain/identityNumber.ts'
import { icaoDigit, mod11Character } from '../../../src/domain/identityRules.ts'
import { propertyRuns } from '../../support/effort.ts'

interface Samples {
  readonly valid: readonly string[]
  readonly invalid: readonly { readonly value: string; readonly reason: string }[]
  readonly normalisable: readonly { readonly value: string; readonly normalisesTo: string; readonly how: string }[]
}
const file = new URL('./fixtures/id-samples.json', import.meta.url)
const { samples } = JSON.parse(readFileSync(file, 'utf8')) as { samples: Record<IdType, Samples> }
const NOW = new Date('2026-06-01T02:00:00Z')
const TYPES = ID_TYPES.map(({ code }) => code)

describe.each(TYPES)('numbers of %s', (type) => {
  const { valid, invalid, normalisable } = samples[type]

  test.each(valid)('accepts %s as it stands', (value) => {
    expect(checkIdNumber(type, value, NOW)).toBeNull()
    expect(canonicalIdNumber(type, value)).toBe(value)
  })

  test.each(invalid.filter(({ reason }) => !reason.includes('normalise first')))(
    'refuses $value: $reason',
    ({ value }) => {
      expect(checkIdNumber(type, value, NOW)).not.toBeNull()
    },
  )

  test.each(normalisable)('reads $value as $normalisesTo: $how', ({ value, normalisesTo }) => {
    expect(canonicalIdNumber(type, value)).toBe(normalisesTo)
    expect(checkIdNumber(type, value, NOW)).toBeNull()
    expect(personNumberKey(type, value)).toBe(personNumberKey(type, normalisesTo))
  })
})

const fixable = TYPES.flatMap((type) =>
  samples[type].invalid
    .filter(({ reason }) => reason.includes('normalise first'))
    .map(({ value, reason }) => ({ type, value, reason })),
)
test.each(fixable)('never keeps $value as typed: $reason', ({ type, value }) => {
  expect(canonicalIdNumber(type, value)).not.toBe(value)
})

test('the example of every document type passes its own rule', () => {
  for (const { code, example } of ID_TYPES) expect([code, checkIdNumber(code, example, NOW)]).toEqual([code, null])
})

test('the check characters agree with the examples of the standards', () => {
  expect(mod11Character('11010519491231002')).toBe('X') // GB 11643-1999
  expect(icaoDigit('L898902C3')).toBe('6') // ICAO Doc 9303 part 4, specimen passport
})

describe('a number of another document', () => {
  test.each([
    ['RESIDENT_ID', '810000197710129979', 'ID_NUMBER_INVALID'],
    ['RESIDENT_ID', '810000199710129979', 'HMT_RESIDENCE'],
    ['RESIDENT_ID', '954250195801229992', 'FOREIGN_PR_NEW'],
    ['RESIDENT_ID', 'H99999900', 'HM_PERMIT'],
    ['RESIDENT_ID', 'E99999000', 'PASSPORT_CN'],
    ['HMT_RESIDENCE', '12345678', 'TW_PERMIT'],
    ['TW_PERMIT', '37010219790614999X', 'RESIDENT_ID'],
    ['MILITARY_OFFICER', '37010219790614999x', 'RESIDENT_ID'],
    ['PASSPORT_FOREIGN', '37010219790614999X', 'RESIDENT_ID'],
    ['PASSPORT_FOREIGN', 'CHE330180101875', 'FOREIGN_PR_OLD'],
  ] as const)('%s typed as %s is told apart', (type, value, expected) => {
    const finding = checkIdNumber(type, value, NOW)
    if (expected === 'ID_NUMBER_INVALID') expect(finding?.code).toBe(expected)
    else expect(finding).toMatchObject({ code: 'ID_NUMBER_OF_OTHER_TYPE', facts: { otherType: expected } })
  })

  test('a foreign passport that merely looks like a Chinese one is kept', () => {
    expect(checkIdNumber('PASSPORT_FOREIGN', 'E99999000', NOW)).toBeNull()
  })
})

test('a resident number of 15 digits is refused with the advice to use the 18-digit one', () => {
  expect(checkIdNumber('RESIDENT_ID', '110105491231002', NOW)).toEqual({ code: 'ID_NUMBER_OLD' })
})

describe('the day of birth', () => {
  const number = '37010219790614999X'
  test('is accepted on the day itself and refused the day before, by the Beijing calendar', () => {
    expect(checkIdNumber('RESIDENT_ID', number, new Date('1979-06-13T16:00:00Z'))).toBeNull()
    expect(checkIdNumber('RESIDENT_ID', number, new Date('1979-06-13T15:59:59Z'))).toEqual({
      code: 'ID_NUMBER_INVALID',
      facts: { cause: 'birth_date' },
    })
  })
  test('may not lie 150 years back', () => {
    expect(checkIdNumber('RESIDENT_ID', number, new Date('2129-06-12T16:00:00Z'))).toBeNull()
    expect(checkIdNumber('RESIDENT_ID', number, new Date('2129-06-13T16:00:00Z'))).not.toBeNull()
  })
  test.each([
    ['RESIDENT_ID', '37010219790614999X', '1979-06-14'],
    ['RESIDENT_ID', '37010219790614999x', '1979-06-14'],
    ['FOREIGN_PR_NEW', '954250195801229992', '1958-01-22'],
    ['FOREIGN_PR_OLD', 'CHE330180101875', '1980-10-18'],
    ['HM_PERMIT', 'H99999900', null],
    ['RESIDENT_ID', '370102197906149990', null],
  ] as const)('of %s %s is %s', (type, value, expected) => {
    expect(birthDateOf(type, value, NOW)).toBe(expected)
  })
})

describe('the key of a person', () => {
  test('is one for all spellings of a resident number, the 15-digit one included', () => {
    const spellings = [
      '11010519491231002X',
      ' 110105 19491231 002x',
      '１１０１０５１９４９１２３１００２Ｘ',
      '110105491231002',
    ]
    expect(new Set(spellings.map((spelling) => personNumberKey('RESIDENT_ID', spelling)))).toEqual(
      new Set(['RESIDENT_ID‖11010519491231002X']),
    )
  })
  test('survives the renewal of a Hong Kong or Macao permit', () => {
    expect(personNumberKey('HM_PERMIT', 'M9999870101')).toBe(personNumberKey('HM_PERMIT', 'm99998701'))
  })
  test('differs between document types', () => {
    expect(personNumberKey('TW_PERMIT', '99999500')).not.toBe(personNumberKey('PASSPORT_FOREIGN', '99999500'))
  })
})

test('no input makes a rule throw, and cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TYPES), fc.string({ unit: 'binary', maxLength: 120 }), (type, raw) => {
      checkIdNumber(type, raw, NOW)
      personNumberKey(type, raw)
      birthDateOf(type, raw, NOW)
      const once = canonicalIdNumber(type, raw)
      expect(canonicalIdNumber(type, once)).toBe(once)
    }),
    propertyRuns(1_000, 100),
  )
})
