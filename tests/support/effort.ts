/** `npm run test:deep` sets it: everything that is long runs in its full count. */
const isDeep = process.env.TEST_DEPTH === 'deep'

/** Named by TEST_SEED, so that a failure of one run can be met again. */
const SEED = Number(process.env.TEST_SEED ?? 20_261_126)

/** How often something long is repeated: `full` times in `npm run test:deep`, a sample otherwise. */
export function timesOf(full: number, sample: number): number {
  return isDeep ? full : sample
}

/** The parameters of a property of fast-check: where it begins and how many cases it tries. */
export function propertyRuns(full: number, sample: number): { seed: number; numRuns: number } {
  return { seed: SEED, numRuns: timesOf(full, sample) }
}
