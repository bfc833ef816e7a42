/** How often one source may ask in production. */
export interface Rate {
  /** doors of one name are counted together */
  readonly name: string
  readonly points: number
  readonly seconds: number
}

/**
 * The rates of the platform's own doors. A school or an office shares one address, so logins are counted generously here:
 * an account has its own lock. Looking up by name and number is scarce, because it can be used to search for people.
 */
export const RATES = {
  login: { name: 'login', points: 60, seconds: 300 },
  register: { name: 'register', points: 30, seconds: 3600 },
  captcha: { name: 'captcha', points: 240, seconds: 300 },
  lookup: { name: 'lookup', points: 10, seconds: 3600 },
  upload: { name: 'upload', points: 60, seconds: 3600 },
} as const satisfies Record<string, Rate>
