import { describe, expect, test } from '@jest/globals'

import { readDraftForm } from '../../../src/domain/enrollmentForm.ts'
import { answersOf, valuesOf } from '../../../src/site/enrollment/formValues.ts'
import { idOf, messageAt, pathsOf } from '../../../src/site/form/useMistakes.ts'

const empty = valuesOf({}, {})

describe('the form as inputs hold it', () => {
  test('turns years and subjects into text and back', () => {
    const values = valuesOf({ yearsRelevant: 4, yearsTotal: null, subjects: [2, 1], city: '济南市' }, {})
    expect([values.yearsRelevant, values.yearsTotal, values.subjects]).toEqual(['4', '', ['2', '1']])
    expect(answersOf(values)).toMatchObject({ yearsRelevant: 4, yearsTotal: null, subjects: [1, 2], city: '济南市' })
  })

  test('fills a default only where nothing was answered', () => {
    expect(valuesOf({ nationality: '' }, { nationality: 'CHN' }).nationality).toBe('CHN')
    expect(valuesOf({ nationality: 'FRA' }, { nationality: 'CHN' }).nationality).toBe('FRA')
  })

  test('lets the rule judge what is no number', () => {
    expect(answersOf({ ...empty, yearsRelevant: '四年' })).toMatchObject({ yearsRelevant: '四年' })
  })

  test('is a draft that the server takes, empty as it is', () => {
    expect(readDraftForm(answersOf(empty), new Date('2026-06-01T00:00:00Z')).problems).toEqual([])
  })
})

describe('the mistakes of a form', () => {
  const errors = {
    name: { message: '请填写此项', ref: { name: 'name' } },
    educations: [undefined, { school: { message: '请填写学校' } }],
    degrees: { root: { message: '太多' } },
  }
  test('are found at every depth, in order', () => {
    expect(pathsOf(errors)).toEqual(['name', 'educations.1.school', 'degrees'])
  })
  test('are read by their path', () => {
    expect(['name', 'educations.1.school', 'degrees', 'phone'].map((name) => messageAt(errors, name))).toEqual([
      ...['请填写此项', '请填写学校', '太多', undefined],
    ])
  })
  test('lead to the input of their field', () => {
    expect(idOf('educations.1.school')).toBe('educations-1-school')
  })
})
