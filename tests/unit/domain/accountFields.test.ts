import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { checkEmail, normaliseEmail } from '../../../src/domain/email.ts'
import { maskEmail, maskIdNumber, maskName, maskPhone } from '../../../src/domain/mask.ts'
import { checkPassword, isTooLongToHash } from '../../../src/domain/password.ts'
import { checkPhone, normalisePhone } from '../../../src/domain/phone.ts'
import { checkUsername, foldedUsername } from '../../../src/domain/username.ts'
import { checkYearMonth, normaliseYearMonth } from '../../../src/domain/yearMonth.ts'
import { propertyRuns } from '../../support/effort.ts'

const codeOf = (finding: { code: string } | null) => finding?.code ?? null

describe('a username', () => {
  test.each([
    ['zhang', null],
    ['Zhang_1990', null],
    ['_____', null],
    ['a'.repeat(20), null],
    ['', 'FIELD_REQUIRED'],
    ['zhan', 'USERNAME_INVALID'],
    ['a'.repeat(21), 'USERNAME_INVALID'],
    ['张三丰用户', 'USERNAME_INVALID'],
    ['zhang san', 'USERNAME_INVALID'],
    ['zhang-san', 'USERNAME_INVALID'],
    [' zhang', 'USERNAME_INVALID'],
    ['zhang\n', 'USERNAME_INVALID'],
    ['ｚｈａｎｇ', 'USERNAME_INVALID'],
    ['usеrname', 'USERNAME_INVALID'], // Cyrillic е
  ])('%j → %s', (username, code) => {
    expect(codeOf(checkUsername(username))).toBe(code)
  })
  test('is unique without regard to case', () => {
    expect(foldedUsername('Zhang_San')).toBe(foldedUsername('zHANG_sAN'))
  })
})

describe('a password', () => {
  const context = { username: 'Zhang_san', idNumber: '37010219790614999X', phone: '13800010001' }
  test.each([
    ['Abcdefg1', null],
    ['Abcdefg1234567!', null],
    ['Ab1 Ab1 ', null], // spaces count and stay
    ['Ab1密码密码密', null],
    ['', 'FIELD_REQUIRED'],
    ['Abcdef1', 'PASSWORD_WEAK'],
    ['Abcdefg123456789', 'PASSWORD_WEAK'],
    ['abcdefg1', 'PASSWORD_WEAK'],
    ['ABCDEFG1', 'PASSWORD_WEAK'],
    ['Abcdefgh', 'PASSWORD_WEAK'],
    ['Abcdefg1\n', 'PASSWORD_WEAK'],
    ['zhang_SAN1', 'PASSWORD_WEAK'],
    ['Aa13800010001', 'PASSWORD_WEAK'],
    ['Aa19790614', 'PASSWORD_WEAK'],
    ['Aa1' + '密'.repeat(50), 'PASSWORD_WEAK'],
  ])('%j → %s', (password, code) => {
    expect(codeOf(checkPassword(password, context))).toBe(code)
  })
  test.each([
    ['a'.repeat(128), false],
    ['a'.repeat(129), true],
    ['密'.repeat(42), false], // 126 bytes
    ['密'.repeat(43), true], // 129 bytes
    ['😀'.repeat(32), false], // 128 bytes
    ['😀'.repeat(33), true],
  ])('is not hashed beyond 128 bytes (%#)', (password, isTooLong) => {
    expect(isTooLongToHash(password)).toBe(isTooLong)
  })
})

describe('a phone', () => {
  test.each([
    '13800010001',
    ' 138 0001 0001 ',
    '+86 138-0001-0001',
    '008613800010001',
    '8613800010001',
    '１３８０００１０００１',
    '\u202d13800010001\u202c',
    '＋８６１３８０００１０００１',
  ])('%j is 13800010001', (raw) => {
    expect(checkPhone(raw)).toBeNull()
    expect(normalisePhone(raw)).toBe('13800010001')
  })
  test.each([
    '12800010001',
    '1380001000',
    '138000100011',
    '+852 61234567',
    '0531-88888888',
    'abc',
    '13800010001\n13800010002',
    '1380001000x',
  ])('%j is refused', (raw) => {
    expect(codeOf(checkPhone(raw))).toBe('PHONE_INVALID')
  })
  test('is required', () => expect(codeOf(checkPhone(' '))).toBe('FIELD_REQUIRED'))
})

describe('an e-mail address', () => {
  test.each([
    ['zhang@example.com', 'zhang@example.com'],
    [' Zhang.San+exam@Mail.EXAMPLE.com ', 'Zhang.San+exam@mail.example.com'],
    ['zhang＠example．com', 'zhang@example.com'],
    ["o'brien@example.co", "o'brien@example.co"],
    ['a@xn--fiqs8s.xn--fiqs8s', 'a@xn--fiqs8s.xn--fiqs8s'],
  ])('%j is kept as %s', (raw, kept) => {
    expect(checkEmail(raw)).toBeNull()
    expect(normaliseEmail(raw)).toBe(kept)
  })
  test.each([
    'zhang',
    'zhang@',
    '@example.com',
    'zhang@example',
    'zhang@example.c',
    'zhang@-example.com',
    'zhang@example..com',
    '.zhang@example.com',
    'zh..ang@example.com',
    'zhang @example.com',
    'a@b@example.com',
    'zhang@[127.0.0.1]',
    'Zhang <zhang@example.com>',
    'zhang@example.com, li@example.com',
    'zhang@example.com;li@example.com',
    'zhang@example.com\r\nBcc: li@example.com',
    'zhang@example.com\n',
    '"zhang"@example.com',
    '张三@example.com',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.example.com`,
  ])('%j is refused', (raw) => {
    expect(codeOf(checkEmail(raw))).toBe('EMAIL_INVALID')
  })
})

describe('a month', () => {
  const NOW = new Date('2026-05-31T16:00:00Z') // already 1 June in Beijing
  test.each(['201906', '2019-06', '2019-6', '2019/06', '2019.6', '2019年6月', '２０１９０６', ' 2019 06 '])(
    '%j is 2019-06',
    (raw) => {
      expect(normaliseYearMonth(raw)).toBe('2019-06')
      expect(checkYearMonth(raw, NOW)).toBeNull()
    },
  )
  test.each([
    ['2026-06', null],
    ['2026-07', 'YEAR_MONTH_INVALID'],
    ['2019-00', 'YEAR_MONTH_INVALID'],
    ['2019-13', 'YEAR_MONTH_INVALID'],
    ['1899-12', 'YEAR_MONTH_INVALID'],
    ['20196', 'YEAR_MONTH_INVALID'],
    ['2019-06-01', 'YEAR_MONTH_INVALID'],
    ['2019', 'YEAR_MONTH_INVALID'],
    ['-2019-06', 'YEAR_MONTH_INVALID'],
    ['', 'FIELD_REQUIRED'],
  ])('%j → %s', (raw, code) => {
    expect(codeOf(checkYearMonth(raw, NOW))).toBe(code)
  })
})

describe('masks', () => {
  test.each([
    ['370112199107152531', '3701121991****2531'],
    ['H99999900', 'H9*****00'],
    ['99999500', '99****00'],
    ['军字第9999000号', '军字第******0号'],
    ['12', '**'],
    ['', ''],
  ])('the number %s is shown as %s', (number, shown) => {
    expect(maskIdNumber(number)).toBe(shown)
  })
  test.each([
    [maskPhone('13800010001'), '138****0001'],
    [maskPhone('12345'), '***45'],
    [maskName('张三丰'), '张**'],
    [maskName('𠮷田'), '𠮷*'],
    [maskName('艾'), '*'],
    [maskEmail('zhang@example.com'), 'z***@example.com'],
    [maskEmail('broken'), '***'],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected)
  })
})

test('no input makes a rule throw', () => {
  const now = new Date('2026-06-01T00:00:00Z')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (raw) => {
      for (const clean of [normalisePhone, normaliseEmail, normaliseYearMonth])
        expect(clean(clean(raw))).toBe(clean(raw))
      for (const check of [checkUsername, checkPassword, checkPhone, checkEmail]) check(raw)
      for (const mask of [maskIdNumber, maskPhone, maskName, maskEmail]) mask(raw)
      checkYearMonth(raw, now)
    }),
    propertyRuns(1_000, 100),
  )
})
