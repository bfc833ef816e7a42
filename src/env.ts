import { createHash } from 'node:crypto'

import { z } from 'zod'

import { flag } from '../plugins/flag.ts'
import { PLUGIN_SETTINGS } from '../plugins/settings.ts'

/** The three ways to run: `production` refuses stand-ins and sample secrets; the others may use both. */
export const PROFILES = ['development', 'demo', 'production'] as const
export type Profile = (typeof PROFILES)[number]

const SAMPLE = 'sample-secret-for-development-only'

const keyList = z
  .string()
  .transform((value) => value.split(',').map((part) => part.trim().split(':')))
  .pipe(z.array(z.tuple([z.string().regex(/^[a-z0-9]{1,16}$/), z.string().regex(/^[0-9a-f]{64}$/)])).min(1))

const originList = z
  .string()
  .transform((value) => value.split(/\s*,\s*/))
  .pipe(z.array(z.url().refine((given) => new URL(given).origin === given)))

const hexKey = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * The platform's own settings. `meta` is what docs/operations.md says: `description`; `needed`, where production does not
 * start without it; `shown`, where the default is not for reading.
 */
const CORE_SETTINGS = z.object({
  BAOKAO_PROFILE: z
    .enum(PROFILES)
    .default('development')
    .meta({ description: '`development`, `demo` or `production`' }),
  BAOKAO_ORIGIN: z
    .url()
    .default('http://127.0.0.1:3000')
    .meta({ description: 'the one address of the installation; https in production' }),
  BAOKAO_FURTHER_ORIGINS: originList.default([]).meta({
    description:
      'comma-separated origins of other front ends: the same site has the session, others read what is public',
  }),
  HOST: z.string().default('127.0.0.1').meta({ description: 'the address where it listens' }),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).meta({ description: 'the port where it listens' }),
  DATABASE_URL: z
    .string()
    .min(1)
    .default('file:.data/baokao.db')
    .meta({ description: '`file:` and a path, or `mongodb://…?replicaSet=`' }),
  PAYLOAD_SECRET: z
    .string()
    .min(32)
    .default(SAMPLE)
    .meta({ description: 'signs staff sessions, ≥ 32 characters', shown: 'sample', needed: true }),
  BAOKAO_SEAL_KEYS: keyList.optional().meta({
    description: '`id:64 hex digits`, comma-separated: the first seals, all open',
    shown: 'sample',
    needed: true,
  }),
  /** kept apart from the seal keys */
  BAOKAO_INDEX_KEY: hexKey
    .optional()
    .meta({ description: '64 hex digits: blind index of ID numbers and phones', shown: 'sample', needed: true }),
  BAOKAO_CAPTCHA_KEY: hexKey
    .optional()
    .meta({ description: '64 hex digits: signs captcha challenges', shown: 'sample', needed: true }),
  BAOKAO_CAPTCHA_COST: z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000)
    .default(1_000)
    .meta({ description: 'work per captcha try: PBKDF2 rounds of each of the ~256 tries a browser makes' }),
  BAOKAO_NOW: z.iso
    .datetime({ offset: true })
    .optional()
    .meta({ description: 'ISO instant at which the clock starts (rehearsals); refused in production' }),
  BAOKAO_TRUSTED_HOPS: z.coerce
    .number()
    .int()
    .min(0)
    .max(5)
    .default(0)
    .meta({ description: 'proxies in front whose `X-Forwarded-For` is believed' }),
  BAOKAO_JOBS: flag.default(true).meta({ description: 'this process runs the jobs; any number may' }),
  BAOKAO_SITE_DIR: z.string().default('dist/site').meta({ description: 'the built candidate site' }),
  BAOKAO_METRICS_TOKEN: z
    .string()
    .min(16)
    .optional()
    .meta({ description: 'bearer token of `/metrics`, ≥ 16 characters; without it the page is 404' }),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .meta({ description: '`fatal`, `error`, `warn`, `info`, `debug` or `silent`' }),
})

/** Every setting by its name: the platform's own, then those of the plugins. */
export const SETTINGS: Readonly<Record<string, z.ZodType>> = mergeSettings([
  CORE_SETTINGS,
  ...Object.values(PLUGIN_SETTINGS),
])

/** @throws Error where two declare one name: neither would know what it reads */
export function mergeSettings(declared: readonly z.ZodObject[]): Record<string, z.ZodType> {
  const merged: Record<string, z.ZodType> = {}
  for (const [name, setting] of declared.flatMap(({ shape }) => Object.entries(shape) as [string, z.ZodType][])) {
    if (merged[name]) throw new Error(`The setting ${name} is declared twice.`)
    merged[name] = setting
  }
  return merged
}

type PluginSettings = { readonly [K in keyof typeof PLUGIN_SETTINGS]: z.infer<(typeof PLUGIN_SETTINGS)[K]> }

export interface Env {
  readonly profile: Profile
  readonly origin: string
  readonly furtherOrigins: readonly string[]
  readonly host: string
  readonly port: number
  readonly databaseUrl: string
  readonly secret: string
  readonly sealKeys: readonly (readonly [id: string, hexKey: string])[]
  readonly indexKey: string
  readonly captchaKey: string
  readonly captchaCost: number
  /** how far the clock is moved, in milliseconds */
  readonly clockOffsetMs: number
  readonly trustedHops: number
  readonly runsJobs: boolean
  readonly siteDir: string
  readonly metricsToken: string | undefined
  readonly logLevel: string
  /** what each plugin declared beside itself, under its own names */
  readonly plugins: PluginSettings
}

/** A key derived from the sample secret: good enough for a laptop, never used in production. */
function sampleKey(purpose: string): string {
  return createHash('sha256').update(`${SAMPLE}:${purpose}`).digest('hex')
}

/** What production must have; every line names what is missing. */
function productionFaults(raw: z.infer<typeof CORE_SETTINGS>, given: Source): string[] {
  const needed = Object.keys(SETTINGS).filter((name) => SETTINGS[name]?.meta()?.needed)
  const faults = needed.filter((name) => !given[name]).map((name) => `${name} is missing`)
  if (given.PAYLOAD_SECRET?.includes('sample')) faults.push('PAYLOAD_SECRET is the sample')
  const samples = ['seal', 'index', 'captcha'].map(sampleKey)
  const keys = [raw.BAOKAO_INDEX_KEY, raw.BAOKAO_CAPTCHA_KEY, ...(raw.BAOKAO_SEAL_KEYS ?? []).map(([, key]) => key)]
  if (keys.some((key) => key && samples.includes(key))) faults.push('a sample key is in use')
  if (new Set(keys).size !== keys.length) faults.push('the seal, index and captcha keys must differ')
  if (raw.BAOKAO_NOW) faults.push('BAOKAO_NOW moves the clock: rehearsals only')
  if (!raw.BAOKAO_ORIGIN.startsWith('https://')) faults.push('BAOKAO_ORIGIN must be https')
  return faults
}

/** @returns the part of each plugin, by the plugin's name in the list */
function pluginSettingsOf(given: Source): PluginSettings {
  const parts = Object.entries(PLUGIN_SETTINGS).map(([plugin, settings]) => [plugin, settings.parse(given)])
  return Object.fromEntries(parts) as PluginSettings
}

type Source = Readonly<Record<string, string | undefined>>

/**
 * Reads and checks the environment once.
 * @throws Error that lists everything wrong, by variable name; never a value.
 */
export function readEnv(source: Source): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = z.object(SETTINGS).safeParse(given)
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment is not right:\n  ${names.join('\n  ')}`)
  }
  const raw = CORE_SETTINGS.parse(given)
  const faults = raw.BAOKAO_PROFILE === 'production' ? productionFaults(raw, given) : []
  if (faults.length > 0) throw new Error(`Production refuses to start:\n  ${faults.join('\n  ')}`)
  return {
    profile: raw.BAOKAO_PROFILE,
    origin: new URL(raw.BAOKAO_ORIGIN).origin,
    furtherOrigins: raw.BAOKAO_FURTHER_ORIGINS,
    host: raw.HOST,
    port: raw.PORT,
    databaseUrl: raw.DATABASE_URL,
    secret: raw.PAYLOAD_SECRET,
    sealKeys: raw.BAOKAO_SEAL_KEYS ?? [['sample', sampleKey('seal')]],
    indexKey: raw.BAOKAO_INDEX_KEY ?? sampleKey('index'),
    captchaKey: raw.BAOKAO_CAPTCHA_KEY ?? sampleKey('captcha'),
    captchaCost: raw.BAOKAO_CAPTCHA_COST,
    clockOffsetMs: raw.BAOKAO_NOW ? Date.parse(raw.BAOKAO_NOW) - Date.now() : 0,
    trustedHops: raw.BAOKAO_TRUSTED_HOPS,
    runsJobs: raw.BAOKAO_JOBS,
    siteDir: raw.BAOKAO_SITE_DIR,
    metricsToken: raw.BAOKAO_METRICS_TOKEN,
    logLevel: raw.LOG_LEVEL,
    plugins: pluginSettingsOf(given),
  }
}
