import { readFileSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'

import { PLUGIN_SETTINGS } from '../../plugins/settings.ts'
import { mergeSettings, readEnv, SETTINGS } from '../../src/env.ts'

const NAMES = Object.keys(SETTINGS)

const example = Object.fromEntries(
  [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
)

describe('.env.example', () => {
  test('has every setting of the platform and of its plugins, and no other', () => {
    expect(NAMES.length).toBeGreaterThan(15)
    expect(Object.keys(example).sort()).toEqual([...NAMES].sort())
  })

  test('has the defaults as its values: taken as it is, it changes nothing', () => {
    expect(readEnv(example)).toEqual(readEnv({}))
  })
})

describe('the settings', () => {
  test.each(NAMES)('%s says what it means', (name) => {
    expect(SETTINGS[name]?.meta()?.description).toMatch(/\S/)
  })

  test('a plugin reads its own part, with its defaults', () => {
    expect(readEnv({ SMTP_URL: 'smtp://127.0.0.1:2525', MAIL_FROM: '' }).plugins).toMatchObject({
      email: { SMTP_URL: 'smtp://127.0.0.1:2525', MAIL_FROM: 'baokao@example.org' },
      documents: { BAOKAO_DOCUMENTS_IN_PROCESS: false },
    })
    expect(Object.keys(readEnv({}).plugins)).toEqual(Object.keys(PLUGIN_SETTINGS))
  })

  test("what is wrong with a plugin's setting is told by name and never by value", () => {
    const read = () => readEnv({ BAOKAO_DOCUMENTS_IN_PROCESS: 'perhaps', PORT: 'seven' })
    expect(read).toThrow(/PORT: [\s\S]+BAOKAO_DOCUMENTS_IN_PROCESS: /)
    expect(read).not.toThrow(/perhaps|seven/)
  })

  test('two that share a name stop the boot', () => {
    const one = z.object({ SMS_KEY: z.string() })
    expect(() => mergeSettings([one, z.object({ SMS_URL: z.string() }), one])).toThrow(
      'The setting SMS_KEY is declared twice.',
    )
  })

  test('production names each one that it needs and lacks', () => {
    const read = () => readEnv({ BAOKAO_PROFILE: 'production', BAOKAO_ORIGIN: 'https://bm.example.org' })
    const needed = ['PAYLOAD_SECRET', 'BAOKAO_SEAL_KEYS', 'BAOKAO_INDEX_KEY', 'BAOKAO_CAPTCHA_KEY', 'SMTP_URL']
    expect(read).toThrow(needed.map((name) => `  ${name} is missing`).join('\n'))
  })

  test('production takes no sample for a secret', () => {
    const secret = 'sample-secret-for-development-only'
    expect(() => readEnv({ BAOKAO_PROFILE: 'production', PAYLOAD_SECRET: secret })).toThrow(
      'PAYLOAD_SECRET is the sample',
    )
  })
})
