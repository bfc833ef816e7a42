import { readFileSync } from 'node:fs'

import { expect, test } from '@jest/globals'

import { PAGES } from '../../scripts/docs/pages.ts'

test.each(Object.entries(PAGES))('%s is what the tables say (npm run docs prints it)', (path, print) => {
  expect(readFileSync(path, 'utf8')).toBe(print())
})
