/** Time that is left, in whole units. */
export interface Remaining {
  readonly days: number
  readonly hours: number
  readonly minutes: number
}

/** @returns the whole days, hours and minutes until an instant, or null once it is reached (deadlines are exclusive). */
export function remainingOf(at: string, now: Date): Remaining | null {
  const minutes = Math.ceil((new Date(at).getTime() - now.getTime()) / 60_000)
  if (minutes <= 0) return null
  return { days: Math.floor(minutes / 1440), hours: Math.floor((minutes % 1440) / 60), minutes: minutes % 60 }
}

/** @returns a path of this site taken from an address, or `/enrollments`; never another site. */
export function pathBack(search: string): string {
  const back = new URLSearchParams(search).get('back') ?? ''
  return /^\/(?![/\\])[\w\-/.?=&%]*$/.test(back) ? back : '/enrollments'
}

/** @returns the address when a browser may be sent there to pay: a path of this site or https; else null. */
export function cashierOf(address: string): string | null {
  return /^(?:https:\/\/|\/(?![/\\]))/i.test(address) ? address : null
}
