import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'

import type { Action } from '../domain/enrollment.ts'
import type { RefusalCode } from '../domain/errors.ts'
import { Refusal } from '../domain/errors.ts'
import { nothing, onlyLanguage } from '../schemas/parts.ts'
import { worldOf } from '../world.ts'
import { form, json } from './bodies.ts'
import { consumeCaptcha } from './captcha.ts'
import type { BytesRule, Declaration, Who } from './declaration.ts'
import { answerRuleOf, idParam, respond } from './endpoint.ts'
import type { Answer, AnswerShape, Told } from './endpoint.ts'
import { findDone, keepDone, keyOf } from './idempotency.ts'
import { readBody } from './problems.ts'
import type { Rate } from './rates.ts'
import { requireAsker } from './who.ts'

/** What a command is asked: its request, the `:id` of its path, and its body as the schema reads it, or as bytes. */
export interface Asked<B> {
  readonly req: PayloadRequest
  readonly id: string
  readonly body: B
  /** of a `bytes` body, exactly as they came; empty for any other */
  readonly bytes: Uint8Array<ArrayBuffer>
}

type Given<B extends z.ZodType> = Asked<z.output<B>>

interface CommandOptions<B extends z.ZodType, S extends AnswerShape, P> {
  readonly path: string
  readonly method?: 'post' | 'put'
  readonly who: Who
  readonly about: string
  readonly action?: Action
  /** the schema of the body; without one the body says nothing */
  readonly body?: B
  /** how the body is written; JSON unless said otherwise */
  readonly as?: 'json' | 'form'
  /** a body of bytes (bodies.ts) instead */
  readonly bytes?: BytesRule
  readonly query?: z.ZodType<Record<string, unknown>>
  readonly params?: Readonly<Record<string, string>>
  readonly rate?: Rate
  readonly answer: S
  readonly status?: number
  readonly refusals: readonly RefusalCode[]
  /** true: the body's `captcha` is checked and used up before the work begins */
  readonly captcha?: boolean
  /** false: no transaction around the whole; for what asks the world outside, or changes nothing */
  readonly inTransaction?: boolean
  /** fields of the body that an Idempotency-Key does not compare */
  readonly secrets?: readonly string[]
  /** Done outside the transaction, before it: slow work such as hashing; its result is handed to `run`. */
  readonly prepare?: (asked: Given<B>) => Promise<P>
}

/**
 * What the same request with the same Idempotency-Key is told, in the place of `run`: the present view of what was done, by its
 * id. Without it the door takes no key.
 */
type Again<B extends z.ZodType, R> = (asked: Given<B>, subject: string) => Promise<Answer<R>>

/** The work, whose result is the answer. */
interface Once<B extends z.ZodType, S extends AnswerShape, P> {
  readonly run: (asked: Given<B>, prepared: P) => Promise<Answer<Told<S>> | Response>
  readonly again?: Again<B, Told<S>>
  readonly after?: undefined
}

/** The work, and after its commit, outside it, what the world may see: that makes the answer out of the work's result. */
interface Twice<B extends z.ZodType, S extends AnswerShape, P, R> {
  readonly run: (asked: Given<B>, prepared: P) => Promise<Answer<R>>
  readonly again?: Again<B, R>
  readonly after: (asked: Given<B>, result: Answer<R>) => Promise<Answer<Told<S>>>
}

type AnyOptions = CommandOptions<z.ZodType, AnswerShape, unknown> & {
  readonly run: (asked: Asked<unknown>, prepared: unknown) => Promise<Answer | Response>
  readonly again?: (asked: Asked<unknown>, subject: string) => Promise<Answer>
  readonly after?: (asked: Asked<unknown>, result: Answer) => Promise<Answer>
}

function declarationOf(options: AnyOptions): Declaration {
  const { who, about, action, rate, params, refusals, captcha = false } = options
  return {
    ...{ who, about, refusals },
    ...(action ? { action } : {}),
    ...(rate ? { rate } : {}),
    ...(params ? { params } : {}),
    query: options.query ?? onlyLanguage,
    body: options.bytes ?? (options.as === 'form' ? form : json)(options.body ?? nothing),
    answer: answerRuleOf(options.answer, options.status),
    hasCaptcha: captcha,
    hasKey: options.again !== undefined,
  }
}

async function sentOf(req: PayloadRequest, as: 'json' | 'form'): Promise<unknown> {
  const text = (await req.text?.()) ?? ''
  if (as === 'form') return Object.fromEntries(new URLSearchParams(text))
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new Refusal('BAD_REQUEST', { reason: 'json.syntax' }, [], { cause })
  }
}

/** Makes the answer out of what the work returned. */
async function finish({ after }: AnyOptions, asked: Asked<unknown>, result: Answer | Response) {
  if (result instanceof Response || !after) return result
  return after(asked, result)
}

async function askedOf(req: PayloadRequest, options: AnyOptions): Promise<Asked<unknown>> {
  const bytes = new Uint8Array((options.bytes && (await req.arrayBuffer?.())) ?? new ArrayBuffer(0))
  const sent = options.bytes ? {} : await sentOf(req, options.as ?? 'json')
  return { req, id: idParam(req), body: readBody(options.body ?? nothing, sent), bytes }
}

/** Key and effect are rows of one transaction: a crash never leaves a key that refuses its own retry. */
async function runOnce(options: AnyOptions, asked: Asked<unknown>, status: number): Promise<Answer | Response> {
  const { req, body } = asked
  const { again, secrets = [] } = options
  const key = again ? keyOf(req, { ...asked, secrets }) : null
  const toldAgain = async () => {
    const subject = await findDone(req, key)
    return subject !== null && again ? again(asked, subject) : null
  }
  // What the world sees afterwards is done again: it finds what was opened before.
  const earlier = await toldAgain()
  if (earlier) return earlier
  if (options.captcha) await consumeCaptcha(req, (body as { captcha?: unknown }).captcha)
  const prepared = await options.prepare?.(asked)
  return worldOf(req.payload).inTransaction(req, async () => {
    const known = await toldAgain()
    if (known) return known
    const fresh = await options.run(asked, prepared)
    if (key && !(fresh instanceof Response)) await keepDone(req, key, { subject: subjectOf(fresh), status })
    return fresh
  })
}

function subjectOf({ subject }: Answer): string {
  if (subject !== undefined) return subject
  throw new Error('A command that may be asked again says the id of what it did.')
}

async function runOutside(options: AnyOptions, asked: Asked<unknown>): Promise<Answer | Response> {
  const { req, body } = asked
  if (options.captcha) await consumeCaptcha(req, (body as { captcha?: unknown }).captcha)
  return options.run(asked, await options.prepare?.(asked))
}

/** Declares a door that changes something. */
export function command<S extends AnswerShape, B extends z.ZodType = typeof nothing, P = undefined>(
  options: CommandOptions<B, S, P> & Once<B, S, P>,
): Endpoint
export function command<S extends AnswerShape, B extends z.ZodType = typeof nothing, P = undefined, R = unknown>(
  options: CommandOptions<B, S, P> & Twice<B, S, P, R>,
): Endpoint
export function command(given: unknown): Endpoint {
  const options = given as AnyOptions
  const { path, method = 'post', who, inTransaction = true } = options
  const declaration = declarationOf(options)
  const { status } = declaration.answer
  return {
    path,
    method,
    custom: { door: declaration },
    handler: async (req) => {
      requireAsker(req, who)
      const asked = await askedOf(req, options)
      const result = await (inTransaction ? runOnce(options, asked, status) : runOutside(options, asked))
      const answer = await finish(options, asked, result)
      return answer instanceof Response ? answer : respond(answer, status)
    },
  }
}
