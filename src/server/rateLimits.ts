import type { RequestHandler } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import type { Door } from '../door/declaration.ts'
import type { Rate } from '../door/rates.ts'
import { Refusal } from '../domain/errors.ts'
import { visitOf } from './visit.ts'
import type { ServerSettings } from './settings.ts'

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

/** Counts a request against the rate of its door; 429 with Retry-After past it. */
export function rateLimits(doors: readonly Door[], settings: Pick<ServerSettings, 'profile'>): RequestHandler {
  const factor = settings.profile === 'production' ? 1 : GENEROUS
  const limiterOf = ({ name, points, seconds }: Rate) =>
    new RateLimiterMemory({ keyPrefix: name, points: points * factor, duration: seconds })
  const limiters = new Map(doors.flatMap(({ rate }) => (rate ? [[rate.name, limiterOf(rate)] as const] : [])))
  return async (req, res, next) => {
    const limiter = limiters.get(visitOf(res).door?.rate?.name ?? '')
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
