import type { Plugin } from 'payload'

import { makeConfig } from '../../payload.config.ts'
import { readEnv } from '../../src/env.ts'
import type { Booted } from './boot.ts'
import { boot } from './boot.ts'
import { newDatabaseUrl } from './database.ts'

/** What a test file may set; anything else is as on a laptop. */
export interface PlatformOptions {
  /** where the platform's clock starts; it runs on from there */
  readonly now?: Date | string
  /** further environment variables, by name */
  readonly env?: Readonly<Record<string, string>>
  /** a database that somebody else made; by default one of its own */
  readonly url?: string
  /** a third party's, beside those of the list */
  readonly plugins?: readonly Plugin[]
}

/** The whole product on a migrated database of its own: boot in beforeAll, emptyAll in beforeEach, close in afterAll. */
export function bootPlatform({ now, env = {}, url, plugins = [] }: PlatformOptions = {}): Promise<Booted> {
  const clock = now === undefined ? {} : { BAOKAO_NOW: new Date(now).toISOString() }
  return boot({
    url: url ?? newDatabaseUrl('migrated'),
    configOn: (at) =>
      makeConfig(
        readEnv({ BAOKAO_CAPTCHA_COST: '10', LOG_LEVEL: 'error', ...clock, ...env, DATABASE_URL: at }),
        plugins,
      ),
  })
}
