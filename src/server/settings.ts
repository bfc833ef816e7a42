import type { Env } from '../env.ts'

/** What the front door needs to know of the environment. */
export type DoorSettings = Pick<
  Env,
  'profile' | 'origin' | 'furtherOrigins' | 'host' | 'port' | 'trustedHops' | 'siteDir' | 'metricsToken' | 'logLevel'
>
