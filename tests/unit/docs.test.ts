import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { PAGES } from '../../scripts/docs/pages.ts'

const read = (file: string): string => readFileSync(file, 'utf8')
const matchesOf = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, first = '']) => first)

const ALL = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }),
]
  .map((file) => (existsSync(file) ? file : path.join('docs', file)))
  .filter((file) => file.endsWith('.md'))

test.each(Object.entries(PAGES))('%s is what the tables say (npm run docs prints it)', async (file, print) => {
  expect(read(file)).toBe(await print())
})

describe('what is written by hand', () => {
  test.each(ALL)('%s links to files that exist', (file) => {
    const links = matchesOf(read(file), /\]\((?!https?:)([^)#]+)/g)
    expect(links.filter((link) => !existsSync(path.join(path.dirname(file), link)))).toEqual([])
  })

  test.each(ALL)('%s names files and scripts that exist', (file) => {
    const text = read(file)
    const files = matchesOf(text, /`((?:src|hooks|collections|plugins|tests|scripts|docs)\/[\w./()-]+)`/g)
    expect(files.filter((name) => !existsSync(name))).toEqual([])
    const { scripts } = JSON.parse(read('package.json')) as { scripts: object }
    expect(matchesOf(text, /npm run ([\w:]+)/g).filter((name) => !(name in scripts))).toEqual([])
  })

  test.each(ALL.filter((file) => /decisions\/\d/.test(file)))('%s has its date and stands in the list', (file) => {
    expect(read(file)).toMatch(/^# \d+[.] .+\n\n\d{4}-\d{2}-\d{2}\n/)
    expect(read('docs/decisions/README.md')).toContain(`(${path.basename(file)})`)
  })

  test('README.md starts with the two commands', () => {
    const blocks = matchesOf(read('README.md'), /^```\w*\n([\s\S]*?)\n```/gm)
    expect(blocks.slice(0, 2)).toEqual(['npm ci && npm run demo', 'npm ci && npm test'])
  })
})
