import type { RequestHandler } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import { Refusal } from '../domain/errors.ts'
import { doorOf } from './door.ts'
import { LIMITS } from './rates.ts'
import type { DoorSettings } from './settings.ts'

/** Outside production one address plays everybody: tests, the walk, a classroom. */
const GENEROUS = 500

/**
 * The source that is counted: an IPv4 address, or the /64 an IPv6 address stands in.
 * @param ip as Express found it behind the trusted hops alone
 */
export function sourceOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)
  if (mapped?.[1]) return mapped[1]
  if (!ip.includes(':')) return ip
  const [head = '', tail = ''] = ip.split('::')
  const start = head.split(':').filter(Boolean)
  const end = tail.split(':').filter(Boolean)
  const zeros = ip.includes('::') ? Array<string>(Math.max(0, 8 - start.length - end.length)).fill('0') : []
  return `${[...start, ...zeros, ...end].slice(0, 4).join(':')}::/64`
}

/** Counts a listed request against its row's limit; 429 with Retry-After past it. */
export function rateLimits(settings: Pick<DoorSettings, 'profile'>): RequestHandler {
  const factor = settings.profile === 'production' ? 1 : GENEROUS
  const limiters = new Map(
    Object.entries(LIMITS).map(([name, { points, seconds }]) => [
      name,
      new RateLimiterMemory({ keyPrefix: name, points: points * factor, duration: seconds }),
    ]),
  )
  return async (req, res, next) => {
    const limiter = limiters.get(doorOf(res).row?.rate ?? '')
    if (limiter) await consume(limiter, sourceOf(req.ip ?? ''))
    next()
  }
}

async function consume(limiter: RateLimiterMemory, source: string): Promise<void> {
  try {
    await limiter.consume(source)
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    throw new Refusal('TOO_MANY_REQUESTS', { seconds: Math.ceil(refused.msBeforeNext / 1000) })
  }
}
