import type { Plugin } from 'payload'

import { createClock } from '../src/clock.ts'
import type { Env } from '../src/env.ts'
import { createVault } from '../src/vault.ts'
import { audit } from './audit/index.ts'
import { email } from './channels/email/index.ts'
import { outbox } from './channels/outbox/index.ts'
import { offline } from './gateways/offline/index.ts'
import { sandbox } from './gateways/sandbox/index.ts'
import { provinces } from './provinces/index.ts'
import { refuseStandIns } from './standIns.ts'
import { refuseSkippedHooks } from './storeRules.ts'
import { registry } from './verifiers/registry/index.ts'

/**
 * What varies between installations: what is switched on, a line each, in the order in which candidates see it.
 * @param further plugins of an installation's own, or of a test; checked like the others
 */
export function pluginsOf(env: Env, further: readonly Plugin[] = []): Plugin[] {
  const isProduction = env.profile === 'production'
  const { blindIndex } = createVault(env)
  const clock = createClock(env.clockOffsetMs)
  const { SMTP_URL: smtpUrl, MAIL_FROM: from } = env.plugins.email
  const standIns = [
    sandbox({ origin: env.origin, secret: env.secret, clock }),
    registry({ blindIndex }),
    ...(smtpUrl ? [] : [outbox()]),
  ]
  return [
    provinces(),
    ...(isProduction ? [] : standIns),
    offline(),
    ...(smtpUrl ? [email({ smtpUrl, from, requireTls: isProduction })] : []),
    ...further,
    audit(),
    refuseStandIns(env.profile),
    refuseSkippedHooks(),
  ]
}
