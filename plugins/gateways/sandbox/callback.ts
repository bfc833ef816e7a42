import { createHmac, timingSafeEqual } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

import { z } from 'zod'

import type { CallbackAnswer, GenuineCallback, PaymentReport, RawCallback } from '../../../src/domain/gateway.ts'

/** The header that carries the bank's HMAC-SHA256 of the body, in hex. */
export const SIGNATURE_HEADER = 'x-sandbox-signature'

const bodyShape = z.strictObject({
  merchantOrderNumber: z.string().min(1).max(32),
  state: z.enum(['succeeded', 'closed']),
  transactionNumber: z.string().max(64).optional(),
  amountInFen: z.int().nonnegative().optional(),
  paidAt: z.iso.datetime().optional(),
})

/** @param key of bank and platform */
export function sign(body: string, key: string): string {
  return createHmac('sha256', key).update(body).digest('hex')
}

function isGenuine(body: string, signature: string | null, key: string): boolean {
  const expected = Buffer.from(sign(body, key))
  const given = Buffer.from(signature ?? '')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

const TAKEN: CallbackAnswer = { status: 200, contentType: 'text/plain; charset=utf-8', body: 'success' }

/** @returns what a callback that the bank really signed says, and the word `success` for it; else null */
export function readCallback({ headers, bytes }: RawCallback, key: string): GenuineCallback | null {
  const body = Buffer.from(bytes).toString('utf8')
  if (!isGenuine(body, headers.get(SIGNATURE_HEADER), key)) return null
  const read = bodyShape.safeParse(parse(body))
  if (!read.success) return null
  const { paidAt, ...report } = read.data
  return { report: { ...report, ...(paidAt ? { paidAt: new Date(paidAt) } : {}) }, answer: TAKEN }
}

const TRIES_AFTER_MS = [0, 1_000, 5_000, 20_000]
const TIMEOUT_MS = 5_000

/** How the bank reaches the platform. */
export interface Delivery {
  /** the address that takes callbacks */
  readonly url: string
  readonly key: string
  /** told once when every try failed; the platform's own polling heals it */
  readonly onGivenUp: (merchantOrderNumber: string) => void
  readonly triesAfterMs?: readonly number[]
}

async function post(body: string, { url, key }: Delivery): Promise<boolean> {
  const headers = { 'content-type': 'application/json', [SIGNATURE_HEADER]: sign(body, key) }
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  const taken = async (answer: Response) => answer.ok && (await answer.text()) === TAKEN.body
  return fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' })
    .then(taken)
    .catch(() => false)
}

/** Calls the platform back over HTTP until it takes the report, a few times. Never rejects. */
export async function deliver(report: PaymentReport, delivery: Delivery): Promise<void> {
  const body = JSON.stringify(report)
  for (const delayMs of delivery.triesAfterMs ?? TRIES_AFTER_MS) {
    await sleep(delayMs, undefined, { ref: false })
    if (await post(body, delivery)) return
  }
  delivery.onGivenUp(report.merchantOrderNumber)
}
