import type { Env } from '../env.ts'

/** What the front door needs to know of the environment. */
export type ServerSettings = Pick<
  Env,
  'profile' | 'origin' | 'furtherOrigins' | 'host' | 'port' | 'trustedHops' | 'siteDir' | 'metricsToken' | 'logLevel'
>
