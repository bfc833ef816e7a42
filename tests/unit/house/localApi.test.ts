import { describe, expect, test } from '@jest/globals'
import { Linter } from 'eslint'

import { houseRules } from '../../../scripts/eslint/houseRules.mjs'

const linter = new Linter()

/** The messages of the house's rule about one statement. */
function findings(code: string, options: readonly object[] = []): string[] {
  const messages = linter.verify(code, [
    { plugins: { house: houseRules }, rules: { 'house/local-api': ['error', ...options] } },
  ])
  return messages.map(({ message }) => message.split(':')[0] ?? '')
}

describe('a call of the Local API', () => {
  test.each([
    ['payload.find({ collection, overrideAccess: true })', ['find() must name req']],
    ['req.payload.create({ collection, data, req })', ['create() must name overrideAccess']],
    ['req.payload.update({ collection })', ['update() must name overrideAccess', 'update() must name req']],
    ['booted.payload().count({ collection, req })', ['count() must name overrideAccess']],
    [
      'payload.delete(options)',
      ['delete() must be given an object literal, so that overrideAccess and req can be seen here.'],
    ],
    ['req.payload.db.updateOne({ collection, where, data })', ['updateOne() must name req']],
  ])('%s is refused', (code, messages) => {
    expect(findings(code)).toEqual(messages)
  })

  test.each([
    'payload.find({ collection, overrideAccess: true, req })',
    'req.payload.findByID({ collection, id, overrideAccess: false, req, depth: 0 })',
    'req.payload.db.create({ collection, data, req })',
    'payload.logger.info({ id })',
    'rows.find(({ id }) => id === wanted)',
    'map.delete(key)',
  ])('%s passes', (code) => {
    expect(findings(code)).toEqual([])
  })

  test('may be without req where there is no request, never without overrideAccess', () => {
    expect(findings('payload.count({ collection, overrideAccess: true })', [{ outside: true }])).toEqual([])
    expect(findings('payload.count({ collection })', [{ outside: true }])).toEqual(['count() must name overrideAccess'])
  })
})
