import type { Measured, Round } from './measure.ts'

interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** The middle value, and how far the others lie. */
function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (index: number) => sorted[index] ?? NaN
  const half = sorted.length / 2
  const median = sorted.length % 2 === 1 ? at(Math.floor(half)) : (at(half - 1) + at(half)) / 2
  return { median, min: at(0), max: at(sorted.length - 1) }
}

const round = (value: number) => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 3)
const shown = ({ median, min, max }: Spread) => `${round(median)} (${round(min)}–${round(max)})`
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`

const FIGURES = {
  'requests/s': ({ perSecond }: Round) => perSecond,
  'CPU ms/request': ({ cpuMsPerRequest }: Round) => cpuMsPerRequest,
  'p99 ms': ({ p99Ms }: Round) => p99Ms,
} as const
type Figure = keyof typeof FIGURES

function figureOf(rounds: readonly Round[], figure: Figure): Spread | null {
  const values = rounds.map(FIGURES[figure]).filter((value) => value !== null)
  return values.length === rounds.length ? spreadOf(values) : null
}

const line = (cells: readonly string[]) =>
  cells
    .map((cell, index) => (index === 0 ? cell.padEnd(26) : cell.padStart([0, 22, 22, 22, 10, 10][index] ?? 0)))
    .join('')

function sideLine(measured: Measured, side: 'product' | 'raw'): string {
  const rounds = measured.rounds[side]
  const figures = (Object.keys(FIGURES) as Figure[]).map((figure) => {
    const spread = figureOf(rounds, figure)
    return spread ? shown(spread) : 'n/a'
  })
  const failed = rounds.reduce((sum, { failed: some }) => sum + some, 0)
  return line([`  ${side}`, ...figures, kilobytes(measured.bytes[side]), String(failed)])
}

/** product ÷ raw, of the medians. */
function ratioLine({ rounds }: Measured): string {
  const ratios = (Object.keys(FIGURES) as Figure[]).map((figure) => {
    const [product, raw] = [figureOf(rounds.product, figure), figureOf(rounds.raw, figure)]
    return product && raw ? `× ${round(product.median / raw.median)}` : 'n/a'
  })
  return line(['  product ÷ raw', ...ratios])
}

/** The table of all tasks: medians with the least and the most of the rounds. */
export function tableOf(all: readonly Measured[]): string {
  const head = line(['', ...Object.keys(FIGURES), 'answer', 'not 2xx'])
  const parts = all.map((measured) =>
    [
      `${measured.task.name} (raw: ${measured.task.raw})`,
      sideLine(measured, 'product'),
      sideLine(measured, 'raw'),
      ratioLine(measured),
    ].join('\n'),
  )
  return [head, ...parts].join('\n')
}
