import { createHash } from 'node:crypto'

import { z } from 'zod'

/** The three ways to run: `production` refuses stand-ins and sample secrets; the others may use both. */
export const PROFILES = ['development', 'demo', 'production'] as const
export type Profile = (typeof PROFILES)[number]

const SAMPLE = 'sample-secret-for-development-only'

const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1')
const keyList = z
  .string()
  .transform((value) => value.split(',').map((part) => part.trim().split(':')))
  .pipe(z.array(z.tuple([z.string().regex(/^[a-z0-9]{1,16}$/), z.string().regex(/^[0-9a-f]{64}$/)])).min(1))

const shape = z.object({
  BAOKAO_PROFILE: z.enum(PROFILES).default('development'),
  BAOKAO_ORIGIN: z.url().default('http://127.0.0.1:3000'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  DATABASE_URL: z.string().min(1).default('file:.data/baokao.db'),
  /** signs staff sessions */
  PAYLOAD_SECRET: z.string().min(32).default(SAMPLE),
  /** `id:hex64[,id:hex64…]`: the first seals, all open */
  BAOKAO_SEAL_KEYS: keyList.optional(),
  /** hex64: the blind index of ID numbers and phones; kept apart from the seal keys */
  BAOKAO_INDEX_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** hex64: signs the proof-of-work challenges */
  BAOKAO_CAPTCHA_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** proof-of-work effort: PBKDF2 rounds of each of the ~256 tries a browser makes */
  BAOKAO_CAPTCHA_COST: z.coerce.number().int().min(1).max(100_000).default(1_000),
  /** ISO 8601: the clock starts here (rehearsal); refused in production */
  BAOKAO_NOW: z.iso.datetime({ offset: true }).optional(),
  /** how many proxies in front may be believed */
  BAOKAO_TRUSTED_HOPS: z.coerce.number().int().min(0).max(5).default(0),
  /** whether this process runs the jobs; any number may */
  BAOKAO_JOBS: flag.default(true),
  BAOKAO_SITE_DIR: z.string().default('dist/site'),
  /** the bundled PDF worker; empty: the worker is run from its source */
  BAOKAO_DOCUMENT_WORKER: z.string().optional(),
  /** draws PDFs in the serving thread: for tests */
  BAOKAO_DOCUMENTS_IN_PROCESS: flag.default(false),
  /** scrapes of /metrics must carry it as a bearer token; without it /metrics answers 404 */
  BAOKAO_METRICS_TOKEN: z.string().min(16).optional(),
  /** smtp(s)://user:password@host:port; without it messages stay in the outbox (not in production) */
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('baokao@example.org'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

export interface Env {
  readonly profile: Profile
  readonly origin: string
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
  readonly documentWorker: string | undefined
  readonly drawsInProcess: boolean
  readonly metricsToken: string | undefined
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly logLevel: string
}

/** A key derived from the sample secret: good enough for a laptop, never used in production. */
function sampleKey(purpose: string): string {
  return createHash('sha256').update(`${SAMPLE}:${purpose}`).digest('hex')
}

/** What production must have; every line names what is missing. */
function productionFaults(raw: z.infer<typeof shape>): string[] {
  const faults: string[] = []
  if (raw.PAYLOAD_SECRET.includes('sample')) faults.push('PAYLOAD_SECRET is missing or the sample')
  if (!raw.BAOKAO_SEAL_KEYS) faults.push('BAOKAO_SEAL_KEYS is missing')
  if (!raw.BAOKAO_INDEX_KEY) faults.push('BAOKAO_INDEX_KEY is missing')
  if (!raw.BAOKAO_CAPTCHA_KEY) faults.push('BAOKAO_CAPTCHA_KEY is missing')
  const samples = ['seal', 'index', 'captcha'].map(sampleKey)
  const given = [raw.BAOKAO_INDEX_KEY, raw.BAOKAO_CAPTCHA_KEY, ...(raw.BAOKAO_SEAL_KEYS ?? []).map(([, key]) => key)]
  if (given.some((key) => key && samples.includes(key))) faults.push('a sample key is in use')
  if (new Set(given).size !== given.length) faults.push('the seal, index and captcha keys must differ')
  if (raw.BAOKAO_NOW) faults.push('BAOKAO_NOW moves the clock: rehearsals only')
  if (!raw.BAOKAO_ORIGIN.startsWith('https://')) faults.push('BAOKAO_ORIGIN must be https')
  if (!raw.SMTP_URL) faults.push('SMTP_URL is missing')
  return faults
}

/**
 * Reads and checks the environment once.
 * @throws Error that lists everything wrong, by variable name; never a value.
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = shape.safeParse(given)
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment is not right:\n  ${names.join('\n  ')}`)
  }
  const raw = parsed.data
  const faults = raw.BAOKAO_PROFILE === 'production' ? productionFaults(raw) : []
  if (faults.length > 0) throw new Error(`Production refuses to start:\n  ${faults.join('\n  ')}`)
  return {
    profile: raw.BAOKAO_PROFILE,
    origin: new URL(raw.BAOKAO_ORIGIN).origin,
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
    documentWorker: raw.BAOKAO_DOCUMENT_WORKER,
    drawsInProcess: raw.BAOKAO_DOCUMENTS_IN_PROCESS,
    metricsToken: raw.BAOKAO_METRICS_TOKEN,
    smtpUrl: raw.SMTP_URL,
    mailFrom: raw.MAIL_FROM,
    logLevel: raw.LOG_LEVEL,
  }
}
