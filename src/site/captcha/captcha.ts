import type { Challenge, Solution } from 'altcha-lib/types'
import { read } from '../http.ts'

interface Answer {
  readonly solution?: Solution | null
  readonly error?: string
}

function solve(challenge: Challenge): Promise<Solution> {
  const worker = new Worker(new URL('./solver.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Solution>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.solution) resolve(data.solution)
      else reject(new Error(data.error ?? 'no solution'))
    }
    worker.onerror = (event) => reject(new Error(event.message))
    worker.postMessage(challenge)
  }).finally(() => worker.terminate())
}

/** One solved proof of work: the text for the request's `captcha`, good until `expiresAt` (ms). */
export interface Proof {
  readonly text: string
  readonly expiresAt: number
}

/** Fetches a challenge and solves it. Nothing to read, nothing to click. */
export async function prove(): Promise<Proof> {
  const challenge = await read<Challenge>('/captcha')
  const solution = await solve(challenge)
  const { parameters, signature } = challenge
  const expiresAt = parameters.expiresAt ? parameters.expiresAt * 1000 : Date.now() + 60_000
  return { text: btoa(JSON.stringify({ challenge: { parameters, signature }, solution })), expiresAt }
}
