import { describe, expect, test } from '@jest/globals'

import { FORM_FIELDS } from '../../../src/domain/enrollmentForm.ts'
import type { FieldRow } from '../../../src/domain/fields.ts'
import { bySection, emptyOf, keptIn, labelOf, readFields } from '../../../src/domain/fields.ts'
import { DEGREE_FIELDS, EDUCATION_FIELDS } from '../../../src/domain/records.ts'
import { REGISTRATION_FIELDS } from '../../../src/domain/registration.ts'

const TABLES: readonly (readonly [string, readonly FieldRow[]])[] = [
  ['registration', REGISTRATION_FIELDS],
  ['education', EDUCATION_FIELDS],
  ['degree', DEGREE_FIELDS],
  ['form', FORM_FIELDS],
]

describe.each(TABLES)('the table of the %s', (_, rows) => {
  test('names each field once, in both languages', () => {
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
    expect(rows.filter(({ label }) => !/\p{Script=Han}/u.test(label.zh) || !/^[A-Z]/.test(label.en))).toEqual([])
  })

  test('keeps no secret in the browser, and no sealed number beyond the tab', () => {
    const secret = rows.filter(({ kind, name }) => kind === 'password' || name === 'recoveryAnswer')
    expect(secret.filter(({ keep }) => keep !== 'never')).toEqual([])
    expect(rows.filter(({ sealed, keep }) => sealed && keep === 'device')).toEqual([])
  })
})

describe('a second phone number is one row', () => {
  const phone = REGISTRATION_FIELDS.find(({ name }) => name === 'phone')
  if (!phone) throw new Error('There is no phone.')
  const second = { ...phone, name: 'secondPhone', label: { zh: '备用手机号', en: 'Second mobile' } } as const
  const rows: readonly FieldRow[] = [...REGISTRATION_FIELDS, second]
  const typed = { username: 'zhang_2026', password: 'Baokao2026', secondPhone: '１３９００１３９０００' }

  test('it is read by its rule, in its one spelling', () => {
    const { values, problems } = readFields(rows, { ...typed, phone: 'x' }, { now: new Date() })
    expect(values.secondPhone).toBe('13900139000')
    expect(problems).toContainEqual({ field: 'phone', code: 'PHONE_INVALID' })
    expect(problems.map(({ field }) => field)).not.toContain('secondPhone')
  })

  test('it stands in its section, after the first', () => {
    const contact = bySection(rows).find(([section]) => section === 'contact')
    expect(contact?.[1].map(({ name }) => name)).toEqual(['phone', 'email', 'secondPhone'])
  })

  test('its draft is kept in the tab alone', () => {
    expect(keptIn(rows, 'device', typed)).toEqual({ username: 'zhang_2026' })
    expect(keptIn(rows, 'tab', typed)).toEqual({ secondPhone: typed.secondPhone })
  })

  test('it has its label, and is empty at the beginning', () => {
    expect(labelOf(rows, 'secondPhone')).toEqual({ zh: '备用手机号', en: 'Second mobile' })
    expect(emptyOf(rows)).toHaveProperty('secondPhone', '')
  })
})

test('a name that no row has is a fault', () => {
  expect(() => labelOf(FORM_FIELDS, 'shoeSize')).toThrow('No field is called shoeSize.')
})
