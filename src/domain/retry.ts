const SECOND = 1_000
const MINUTE = 60 * SECOND
const DELAYS_MS = [30 * SECOND, 2 * MINUTE, 10 * MINUTE, 60 * MINUTE] as const

/** After so many failed tries a person should look at the row; all but messages are still tried. */
export const TRIES_BEFORE_ATTENTION = 8

/**
 * How long a row that failed waits for its next try: longer after each, from the fourth on about an hour.
 * @param tries how often it failed, from 1
 * @param spread 0 to 1, drawn by the caller: rows that failed together do not come back together (±20 %)
 */
export function retryDelayMs(tries: number, spread: number): number {
  const index = Math.min(Math.max(1, Math.trunc(tries)), DELAYS_MS.length) - 1
  const delay = DELAYS_MS[index] ?? DELAYS_MS[0]
  return Math.round(delay * (0.8 + 0.4 * spread))
}
