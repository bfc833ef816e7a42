import autocannon from 'autocannon'

import type { Side, Task } from './tasks.ts'

/** How many clients ask at once, each the next thing when it is answered. */
export const CONNECTIONS = 8
export const ROUNDS = 7
/** about how long one round of one side lasts */
export const ROUND_SECONDS = 1.5
/** autocannon builds a request or two a connection that it does not send */
const SLACK = 3 * CONNECTIONS
const FIRST_WARMTH = 60

/** What one round gave. */
export interface Round {
  readonly perSecond: number
  readonly cpuMsPerRequest: number | null
  readonly p99Ms: number
  readonly succeeded: number
  readonly failed: number
}

/** All rounds of one task. */
export interface Measured {
  readonly task: Task
  readonly bytes: Readonly<Record<'product' | 'raw', number>>
  readonly rounds: Readonly<Record<'product' | 'raw', readonly Round[]>>
  /** answers with 2xx, warming included */
  readonly succeeded: Readonly<Record<'product' | 'raw', number>>
  readonly failed: number
}

interface Fired {
  readonly result: autocannon.Result
  readonly seconds: number
}

/** Sends `amount` requests and waits for every answer. @returns also how long it was from the first to the last */
function fire({ child, next }: Side, amount: number): Promise<Fired> {
  const startedAt = performance.now()
  let answeredAt = startedAt
  const options: autocannon.Options = {
    url: child.origin,
    connections: CONNECTIONS,
    amount: Math.max(amount, CONNECTIONS),
    timeout: 20,
    // it looks for its own end only so often: the time is taken here, at the last answer
    sampleInt: 100,
    requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }],
  }
  return new Promise((resolve, reject) => {
    const running = autocannon(options, (error: unknown, result) => {
      if (error) reject(error instanceof Error ? error : new Error('autocannon failed', { cause: error }))
      else resolve({ result, seconds: (answeredAt - startedAt) / 1000 })
    })
    running.on('response', () => {
      answeredAt = performance.now()
    })
  })
}

async function runRound(side: Side, amount: number): Promise<Round> {
  const cpuBefore = side.child.cpuMs()
  const { result, seconds } = await fire(side, amount)
  const cpuAfter = side.child.cpuMs()
  const succeeded = result['2xx']
  const cpuMs = cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore
  return {
    perSecond: succeeded / seconds,
    cpuMsPerRequest: cpuMs === null ? null : cpuMs / Math.max(succeeded, 1),
    p99Ms: result.latency.p99,
    succeeded,
    failed: result.non2xx + result.errors,
  }
}

/** Asks once. @returns the size of the answer in bytes @throws Error when it is no 2xx */
async function lookOnce({ child, next }: Side): Promise<number> {
  const { path, method, headers, body } = next()
  const init = { method, ...(headers ? { headers } : {}), ...(body === undefined ? {} : { body }) }
  const answer = await fetch(`${child.origin}${path}`, init)
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 300)}`)
  return Buffer.byteLength(text)
}

/** Warms a side up. @returns its rounds so far, and how many requests fill a round */
async function warmUp(side: Side): Promise<{ warm: Round[]; amount: number }> {
  const cold = await runRound(side, FIRST_WARMTH)
  const warm = await runRound(side, Math.round(cold.perSecond))
  const most = Math.floor((side.left() - SLACK * ROUNDS) / ROUNDS)
  return { warm: [cold, warm], amount: Math.min(Math.round(warm.perSecond * ROUND_SECONDS), most) }
}

const sumOf = (rounds: readonly Round[], what: 'succeeded' | 'failed') =>
  rounds.reduce((sum, round) => sum + round[what], 0)

/** Measures one task in rounds, product and raw in turn, so that both see the same weather. */
export async function measure(task: Task): Promise<Measured> {
  const { product, raw } = task.sides
  const bytes = { product: await lookOnce(product), raw: await lookOnce(raw) }
  const warmth = { product: await warmUp(product), raw: await warmUp(raw) }
  const rounds = { product: [] as Round[], raw: [] as Round[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.product.push(await runRound(product, warmth.product.amount))
    rounds.raw.push(await runRound(raw, warmth.raw.amount))
  }
  const all = {
    product: [...warmth.product.warm, ...rounds.product],
    raw: [...warmth.raw.warm, ...rounds.raw],
  }
  return {
    task,
    bytes,
    rounds,
    succeeded: { product: 1 + sumOf(all.product, 'succeeded'), raw: 1 + sumOf(all.raw, 'succeeded') },
    failed: sumOf(all.product, 'failed') + sumOf(all.raw, 'failed'),
  }
}
