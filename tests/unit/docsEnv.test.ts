import { readFileSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'

import { readEnv } from '../../src/env.ts'

const example = Object.fromEntries(
  [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
)

describe('.env.example', () => {
  test('has every setting that src/env.ts reads, and no other', () => {
    const read = [...readFileSync('src/env.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): \w/gm)].map(([, name]) => name)
    expect(read.length).toBeGreaterThan(15)
    expect(Object.keys(example).sort()).toEqual(read.sort())
  })

  test('has the defaults as its values: taken as it is, it changes nothing', () => {
    expect(readEnv(example)).toEqual(readEnv({}))
  })
})
