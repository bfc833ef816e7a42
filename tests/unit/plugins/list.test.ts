import { describe, expect, test } from '@jest/globals'
import type { CollectionConfig, Config, Plugin } from 'payload'

import { pluginsOf } from '../../../plugins/index.ts'
import { offline } from '../../../plugins/gateways/offline/index.ts'
import { outbox } from '../../../plugins/channels/outbox/index.ts'
import { refuseStandIns } from '../../../plugins/standIns.ts'
import { refuseSkippedHooks } from '../../../plugins/storeRules.ts'
import { registry } from '../../../plugins/verifiers/registry/index.ts'
import { readEnv } from '../../../src/env.ts'
import type { Verifier } from '../../../src/domain/verifier.ts'
import { VERIFICATION_TOPICS, findVerifier } from '../../../src/domain/verifier.ts'
import { entriesOf, register } from '../../../src/registry.ts'

const PRODUCTION = {
  BAOKAO_PROFILE: 'production',
  BAOKAO_ORIGIN: 'https://bm.example.org',
  PAYLOAD_SECRET: 's'.repeat(32),
  BAOKAO_SEAL_KEYS: `k1:${'1'.repeat(64)}`,
  BAOKAO_INDEX_KEY: '2'.repeat(64),
  BAOKAO_CAPTCHA_KEY: '3'.repeat(64),
  SMTP_URL: 'smtp://mail.example.org:587',
}

async function configWith(plugins: readonly Plugin[]): Promise<Config> {
  let config = { custom: {} } as Config
  for (const plugin of plugins) config = await plugin(config)
  return config
}

const codesOf = (config: Config) => ({
  provinces: entriesOf(config, 'provinces').length,
  gateways: entriesOf(config, 'gateways').map(({ code }) => code),
  verifiers: entriesOf(config, 'verifiers').map(({ code }) => code),
  channels: entriesOf(config, 'channels').map(({ code }) => code),
})

describe('what is switched on', () => {
  test.each([
    ['development', {}, ['outbox']],
    ['demo', { BAOKAO_PROFILE: 'demo' }, ['outbox']],
    ['demo with a mail server', { BAOKAO_PROFILE: 'demo', SMTP_URL: 'smtp://127.0.0.1:2525' }, ['email']],
  ])('in %s: the practice bank and register, and one channel', async (_profile, env, channels) => {
    expect(codesOf(await configWith(pluginsOf(readEnv(env))))).toEqual({
      provinces: 32,
      gateways: ['sandbox', 'offline'],
      verifiers: ['registry'],
      channels,
    })
  })

  test('in production: no stand-in', async () => {
    expect(codesOf(await configWith(pluginsOf(readEnv(PRODUCTION))))).toEqual({
      provinces: 32,
      gateways: ['offline'],
      verifiers: [],
      channels: ['email'],
    })
  })

  test('production refuses stand-ins and names each one', async () => {
    const standIns = [outbox(), registry({ blindIndex: () => '' }), offline()]
    await expect(configWith([...standIns, refuseStandIns('production')])).rejects.toThrow(
      'Production refuses stand-ins: verifiers/registry, channels/outbox.',
    )
    await expect(configWith([...standIns, refuseStandIns('demo')])).resolves.toBeDefined()
  })

  test('one code registered twice stops the boot', async () => {
    await expect(configWith([offline(), offline()])).rejects.toThrow(/already holds "offline"/)
  })

  test('two verifiers that claim one question stop the boot, by their names and that of the question', async () => {
    const claiming = (code: string, idType: string): Plugin => {
      const covers: Verifier['covers'] = (topic) => topic.subject === 'identity' && topic.idType === idType
      const label = { zh: '试验', en: 'Toy' }
      const verify = () => Promise.resolve({ state: 'manual' } as const)
      return (config) => register(config, 'verifiers', { code, label, isStandIn: true, covers, verify })
    }
    await expect(configWith([claiming('one', 'PASSPORT_CN'), claiming('two', 'HM_PERMIT')])).resolves.toBeDefined()
    await expect(configWith([claiming('one', 'PASSPORT_CN'), claiming('two', 'PASSPORT_CN')])).rejects.toThrow(
      'The verifiers "one" and "two" both claim identity of PASSPORT_CN.',
    )
  })

  test('the practice register leaves to the sources before it what they answer, and answers the rest', async () => {
    const police: Plugin = (config) =>
      register(config, 'verifiers', {
        code: 'police',
        label: { zh: '试验', en: 'Toy' },
        isStandIn: true,
        covers: ({ subject }) => subject === 'identity',
        verify: () => Promise.resolve({ state: 'manual' } as const),
      })
    const verifiers = entriesOf(await configWith([police, registry({ blindIndex: () => '' })]), 'verifiers')
    const asked = VERIFICATION_TOPICS.map((topic) => [topic.subject, findVerifier(verifiers, topic)?.code])
    expect(new Set(asked.map(String))).toEqual(new Set(['identity,police', 'education,registry', 'degree,registry']))
  })

  test('every collection of a plugin is closed to strangers and named in both languages', async () => {
    const { collections = [] } = await configWith(pluginsOf(readEnv({})))
    expect(collections.map(({ slug }) => slug)).toEqual(['sandbox-payments', 'known-persons', 'outbox-letters'])
    for (const { access, labels, fields } of collections) {
      const stranger = { req: { user: null, context: {} } } as never
      for (const operation of ['read', 'create', 'update', 'delete'] as const) {
        expect(await access?.[operation]?.(stranger)).toBe(false)
      }
      expect(labels).toMatchObject({ singular: { zh: expect.any(String), en: expect.any(String) } })
      const shown = fields.filter((field) => !(field.admin && 'hidden' in field.admin && field.admin.hidden))
      for (const field of shown)
        expect(field).toMatchObject({ label: { zh: expect.any(String), en: expect.any(String) } })
    }
  })
})

describe('hooks that the store would skip', () => {
  const collection = (fields: CollectionConfig['fields'], hooks: CollectionConfig['hooks'] = {}): CollectionConfig => ({
    slug: 'toys',
    custom: { store: true },
    fields,
    hooks,
  })
  const hooked: CollectionConfig['fields'][number] = {
    name: 'colour',
    type: 'text',
    hooks: { beforeChange: [({ value }) => value as string] },
  }
  const group: CollectionConfig['fields'][number] = { name: 'look', type: 'group', fields: [hooked] }
  const boot = (toys: CollectionConfig) => refuseSkippedHooks()({ collections: [toys] } as unknown as Config)

  test.each([
    ['of a field', collection([hooked]), 'toys.colour: beforeChange'],
    ['of a field in a group', collection([group]), 'toys.look.colour: beforeChange'],
    ['before validation', collection([], { beforeValidate: [() => undefined] }), 'toys: beforeValidate'],
  ])('%s stop the boot by name', (_what, toys, name) => {
    expect(() => boot(toys)).toThrow(name)
  })

  test('may stand on what the store does not write', () => {
    expect(() => boot({ ...collection([hooked]), custom: {} })).not.toThrow()
  })
})
