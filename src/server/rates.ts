/**
 * How often one source may ask, in production. A school or an office shares one address, so logins are counted generously here:
 * an account has its own lock. Looking up by name and number is scarce, because it can be used to search for people.
 */
export const LIMITS = {
  login: { points: 60, seconds: 300 },
  register: { points: 30, seconds: 3600 },
  captcha: { points: 240, seconds: 300 },
  lookup: { points: 10, seconds: 3600 },
  upload: { points: 60, seconds: 3600 },
} as const

export type LimitName = keyof typeof LIMITS
