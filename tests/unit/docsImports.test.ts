import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { describe, expect, test } from '@jest/globals'

interface Rule {
  readonly name: string
  readonly from: { readonly path?: string }
  readonly to: { readonly pathNot?: readonly string[] }
}

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as { forbidden: readonly Rule[] }

/** What no row of the page tells: types of rows and stylesheets. */
const EVERYWHERE = ['^src/payload-types[.]ts$', '[.]css$']
const LEAF = '^src/(world|'
const SHARED = '^src/(actor|'

/** The word of a layer: the last name of its path. */
function wordOf(layer: string): string {
  if (layer.startsWith(LEAF)) return 'leaves'
  if (layer.startsWith(SHARED)) return 'shared'
  const [, word = ''] = /(\w+)(?:\[[.]\]ts\$|\/)$/.exec(layer) ?? []
  return word
}

const layers = forbidden
  .filter(({ name }) => name.startsWith('layer-') && name !== 'layer-plugins-list')
  .map(({ from: { path = '' }, to: { pathNot = [] } }) => ({
    path,
    word: wordOf(path),
    allowed: pathNot.filter((other) => other !== path && !EVERYWHERE.includes(other)).map(wordOf),
  }))

const rows = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| \*\*(\w+)\*\* +\| (.+?) +\| (.+?) +\|$/gm)].map(
  ([, word = '', where = '', may = '']) => ({
    word,
    where,
    allowed: may.startsWith('nothing') ? [] : may.split(', '),
  }),
)

describe('who may import whom in CONTRIBUTING.md', () => {
  test('is the table of .dependency-cruiser.cjs', () => {
    const told = Object.fromEntries(rows.map(({ word, allowed }) => [word, [...allowed].sort()]))
    expect(told).toEqual(Object.fromEntries(layers.map(({ word, allowed }) => [word, [...allowed].sort()])))
  })

  test.each(layers.filter(({ path }) => path.startsWith(LEAF) || path.startsWith(SHARED)))(
    'names each file of the $word',
    ({ word, path }) => {
      const { where = '' } = rows.find((row) => row.word === word) ?? {}
      const named = [...where.matchAll(/`(\w+)`/g)].map(([, name]) => name)
      expect(named).toEqual(/\((.+?)\)/.exec(path)?.[1]?.split('|'))
    },
  )
})
