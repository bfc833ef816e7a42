/** The platform's clock: the real one, moved by a fixed offset when a season is rehearsed. */
export interface Clock {
  now(): Date
}

/** @param offsetMs 0 in production; elsewhere how far the clock is moved, in milliseconds */
export function createClock(offsetMs: number): Clock {
  return { now: () => new Date(Date.now() + offsetMs) }
}
